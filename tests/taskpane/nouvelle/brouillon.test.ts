/** The answers of « Nouvelle CTG »: what is deduced, what typing changes of it, and what is sent. */
import type { TerritoirePropose } from '../../../src/taskpane/commandes-context';
import {
  BROUILLON_VIDE,
  deduceLieu,
  finOf,
  listEtapes,
  listSignataires,
  toProjet,
  type Brouillon,
} from '../../../src/taskpane/nouvelle/brouillon';
import { listChampsManquants } from '../../../src/taskpane/nouvelle/couverture-champs';

const AUJOURDHUI = '2026-11-22';
const PERPIGNAN: TerritoirePropose = {
  code: '66136',
  libelle: 'Perpignan',
  maille: 'commune',
  departement: 'Pyrénées-Orientales',
  codeDepartement: '66',
  population: 120_000,
};
const NARBONNE: TerritoirePropose = {
  ...PERPIGNAN,
  code: '11262',
  libelle: 'Narbonne',
  departement: 'Aude',
  codeDepartement: '11',
};
const build = (plus: Partial<Brouillon> = {}): Brouillon => ({
  ...BROUILLON_VIDE,
  territoires: [PERPIGNAN],
  ...plus,
});

describe('deduceLieu', () => {
  it('deduces the département, its Caf and its structure', () => {
    expect(deduceLieu(build())).toEqual({
      nom: 'Perpignan',
      departement: 'Pyrénées-Orientales',
      caf: 'Caf des Pyrénées-Orientales',
      structure: 'Département des Pyrénées-Orientales',
    });
  });

  it('leaves the Caf to be named between two départements', () => {
    expect(deduceLieu(build({ territoires: [PERPIGNAN, NARBONNE] }))).toEqual({
      nom: 'Perpignan et Narbonne',
      departement: 'Pyrénées-Orientales\u00A0; Aude',
      caf: '',
      structure: '',
    });
  });
});

describe('what is typed', () => {
  it('rules over what is deduced', () => {
    expect(finOf(build({ debut: '2027' }))).toBe('2030');
    expect(finOf(build({ debut: '2027', duree: 5 }))).toBe('2031');
    expect(finOf(build({ debut: '2027', fin: 'fin 2029' }))).toBe('fin 2029');
    expect(toProjet(build(), AUJOURDHUI)).toMatchObject({
      caf: 'Caf des Pyrénées-Orientales',
      cafDeduite: true,
    });
    expect(toProjet(build({ caf: 'CAF 66' }), AUJOURDHUI)).toMatchObject({
      caf: 'CAF 66',
      cafDeduite: false,
    });
    expect(toProjet(build({ caf: '' }), AUJOURDHUI)).toMatchObject({ caf: '', cafDeduite: false });
  });

  it('keeps the changes of structures, whatever is deduced after them', () => {
    const brouillon = build({
      signataires: { MSA: { retenu: true, structure: 'MSA Grand Sud' }, '66136': { retenu: false } },
      ajoutes: [{ structure: 'Association Les Francas', type: 'association' }],
    });
    expect(listSignataires(brouillon).find(({ cle }) => cle === 'MSA')).toMatchObject({
      structure: 'MSA Grand Sud',
      retenu: true,
    });
    expect(toProjet(brouillon, AUJOURDHUI).signataires.map(({ structure }) => structure)).toEqual([
      'Caf des Pyrénées-Orientales',
      'MSA Grand Sud',
      'Association Les Francas',
    ]);
  });

  it('makes a date the person’s own, and leaves out a step unticked', () => {
    const brouillon = build({
      debut: '2027',
      signature: 'juin 2027',
      etapes: { 'axes 1': { date: 'janvier 2027' }, 'copil 1': { retenue: false } },
    });
    const etapes = toProjet(brouillon, AUJOURDHUI).etapes;
    expect(etapes.find(({ etapes: [nom] }) => nom === 'axes')).toMatchObject({
      date: 'janvier 2027',
      proposee: false,
    });
    expect(etapes.find(({ etapes: [nom] }) => nom === 'objectifs')).toMatchObject({
      date: 'mars 2027',
      proposee: true,
    });
    expect(etapes.filter(({ etapes: [nom] }) => nom === 'copil')).toHaveLength(2);
    const cles = listEtapes(brouillon, AUJOURDHUI).map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(cles.length);
  });
});

describe('listChampsManquants', () => {
  it.each([
    [[], ['petite enfance', 'jeunesse', 'parentalité', 'un autre champ']],
    [['PE', 'JEU', 'PAR'], ['un autre champ']],
    [
      ['PE', 'LOG'],
      ['jeunesse', 'parentalité'],
    ],
    [['PE', 'JEU', 'PAR', 'NUM'], []],
  ] as const)('of %p are %p', (coches, attendu) => {
    expect(listChampsManquants(coches)).toEqual(attendu);
  });
});
