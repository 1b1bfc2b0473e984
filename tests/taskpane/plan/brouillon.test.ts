/** What is typed in a fiche: read as the sheet's cells want it, or refused in a sentence; and the sheet that changes meanwhile. */
import type { Action } from '../../../src/domain/action';
import { checkBrouillon, clePrecision, listSaisis, toBrouillon } from '../../../src/taskpane/plan/brouillon';
import {
  cedeFormule,
  dropSaisies,
  isSaisie,
  keepFeuille,
  keepSaisie,
  listConflits,
  openEtat,
  prepareEtat,
  refreshEtat,
  settleSaisies,
  typeIn,
  type EtatFiche,
} from '../../../src/taskpane/plan/etat-fiche';
import { buildAction, date, nombre } from '../../support/builders';

const ACTION = buildAction({
  avancement: nombre(0.4),
  budget: nombre(1000),
  debut: date('2024'),
  fin: date('juin 2026'),
});
const CONTEXTE = { codesPris: ['A2', '1.1'] };

/** Types in fields; a date is « texte|précision ». */
function typed(saisies: Readonly<Record<string, string>>, action: Action = ACTION) {
  const brouillon = { ...toBrouillon(action) };
  for (const [cle, saisie] of Object.entries(saisies)) {
    const [texte = '', precision] = saisie.split('|');
    brouillon[cle] = texte;
    if (precision !== undefined) brouillon[clePrecision(cle)] = precision;
  }
  return brouillon;
}

const check = (saisies: Readonly<Record<string, string>>, action = ACTION) =>
  checkBrouillon(action, typed(saisies, action), CONTEXTE);

it('is what the cells say, and asks nothing as long as nobody types', () => {
  const brouillon = toBrouillon(ACTION);
  expect(brouillon).toMatchObject({
    avancement: '40',
    budget: '1000',
    debut: '2024',
    fin: '2026-06',
    champs: 'PE ; ENF ; JEU ; PAR',
  });
  expect([brouillon[clePrecision('debut')], brouillon[clePrecision('fin')]]).toEqual(['année', 'mois']);
  expect(listSaisis(ACTION, brouillon)).toEqual([]);
  expect(check({}).valeurs.size).toBe(0);
});

it.each<[string, string, string | number]>([
  ['avancement', '55', 0.55],
  ['avancement', '12,5 %', 0.125],
  ['avancement', '', ''],
  ['avancement', 'à définir', 'à définir'],
  ['budget', '12 500,50 €', 12500.5],
  ['budget', '30 k€', 30000],
  ['debut', '2025-03|mois', '2025-03'],
  ['debut', 'mars 2025|mois', '2025-03'],
  ['debut', '2025-03-12|jour', '2025-03-12'],
  ['debut', '12/03/2025|année', '2025'],
  ['debut', 'au printemps|inconnue', 'au printemps'],
  ['debut', '', ''],
  ['pilote', '  Mme Roux ', 'Mme Roux'],
  ['code', 'A9', 'A9'],
  ['statut', 'Bloquée', 'Bloquée'],
])('reads %s %j as %j', (cle, saisie, lu) => {
  const { valeurs, erreurs } = check({ [cle]: saisie });
  expect([...erreurs]).toEqual([]);
  expect([...valeurs]).toEqual([[cle, lu]]);
});

it.each<[string, string, RegExp]>([
  ['intitule', ' ', /vide/],
  ['code', '', /vide/],
  ['code', 'a2', /déjà pris/],
  ['avancement', 'beaucoup', /n’est pas un pourcentage/],
  ['avancement', '140', /0 à 100/],
  ['budget', 'cher', /n’est pas un nombre/],
  ['budget', '-5', /négatif/],
  ['debut', 'bientôt|mois', /ne se lit pas/],
  ['debut', '2025|jour', /ne dit pas le jour/],
  ['debut', '2027|année', /avant le début/],
  ['fin', '2023-12|mois', /avant le début/],
  ['notes', 'x'.repeat(32_768), /32.767/],
])('refuses %s %j in a sentence', (cle, saisie, phrase) => {
  const { valeurs, erreurs } = check({ [cle]: saisie });
  expect(erreurs.get(cle)).toMatch(phrase);
  expect(valeurs.has(cle) && !['debut', 'fin'].includes(cle)).toBe(false);
});

it('says all that is wrong at once, the reason of an abandonment included', () => {
  expect([...check({ statut: 'Abandonnée', budget: 'cher', code: '' }).erreurs.keys()].sort()).toEqual([
    'budget',
    'code',
    'motif',
  ]);
  expect(check({ statut: 'Abandonnée', motif: 'Pas de local' }).erreurs.size).toBe(0);
});

describe('while the sheet changes', () => {
  const autre = (plus: Partial<Action>): Action => ({ ...ACTION, ...plus });
  const saisie = (cle: string, texte: string): EtatFiche => typeIn(openEtat(ACTION), cle, texte);

  it('fields nobody types follow it', () => {
    const etat = refreshEtat(saisie('pilote', 'Caf'), autre({ statut: 'Bloquée', fin: date('2027') }));
    expect(etat.brouillon).toMatchObject({ pilote: 'Caf', statut: 'Bloquée', fin: '2027' });
    expect([isSaisie(etat), listConflits(etat)]).toEqual([true, []]);
    expect(prepareEtat(etat, CONTEXTE).changements).toEqual([
      { champ: 'pilote', avant: 'Direction de l’enfance', apres: 'Caf' },
    ]);
  });

  it('a field typed on both sides is a choice, and either way out is written or dropped', () => {
    const etat = refreshEtat(saisie('pilote', 'Caf'), autre({ pilote: 'Mme Roux' }));
    const [conflit] = listConflits(etat);
    if (conflit === undefined) throw new Error('No conflict.');
    expect([conflit.champ.entete, conflit.feuille, conflit.saisie]).toEqual(['Pilote', 'Mme Roux', 'Caf']);
    const mienne = keepSaisie(etat, conflit);
    expect([listConflits(mienne), prepareEtat(mienne, CONTEXTE).changements]).toEqual([
      [],
      [{ champ: 'pilote', avant: 'Mme Roux', apres: 'Caf' }],
    ]);
    const sienne = keepFeuille(etat, conflit);
    expect([isSaisie(sienne), sienne.brouillon['pilote']]).toEqual([false, 'Mme Roux']);
  });

  it('what was typed and is now in the sheet is typed no more', () => {
    expect(isSaisie(refreshEtat(saisie('pilote', 'Caf'), autre({ pilote: 'Caf' })))).toBe(false);
    const ecrit = dropSaisies(saisie('budget', '12 500 €'), ['budget']);
    expect(isSaisie(refreshEtat(ecrit, autre({ budget: nombre(12500) })))).toBe(false);
  });

  it('what is typed while Excel writes stays, and begins from what was written', () => {
    const envoye = typeIn(saisie('pilote', 'Caf'), 'budget', '12 500 €');
    const tapee = typeIn(typeIn(envoye, 'pilote', 'Caf et Ville'), 'notes', 'À revoir');
    const lue = refreshEtat(tapee, autre({ pilote: 'Caf', budget: nombre(12500) }));
    const etat = settleSaisies(lue, envoye.brouillon, ['pilote', 'budget']);
    expect([listConflits(etat), prepareEtat(etat, CONTEXTE).changements]).toEqual([
      [],
      [
        { champ: 'pilote', avant: 'Caf', apres: 'Caf et Ville' },
        { champ: 'notes', avant: '', apres: 'À revoir' },
      ],
    ]);
    expect(isSaisie(settleSaisies(envoye, envoye.brouillon, ['pilote', 'budget']))).toBe(false);
  });

  it('a formula is let go only for the field asked', () => {
    const etat = cedeFormule(typeIn(saisie('pilote', 'Caf'), 'budget', '7'), 'budget');
    expect(prepareEtat(etat, CONTEXTE).changements).toEqual([
      { champ: 'pilote', avant: 'Direction de l’enfance', apres: 'Caf' },
      { champ: 'budget', avant: '1000', apres: 7, surFormule: true },
    ]);
  });
});
