/** Amounts, funders, years, what was spent, the bonus territoire, the ETP. */
import type { Action } from '../../src/domain/action';
import type { Classeur } from '../../src/domain/classeur';
import type { Financement } from '../../src/domain/financement';
import type { Offre } from '../../src/domain/offre';
import { VIDE } from '../../src/domain/valeurs';
import {
  buildAction,
  buildClasseur,
  buildFinancement,
  buildMembre,
  buildOffre,
  date,
  nombre,
  ref,
} from '../support/builders';
import { checkSummary } from './check-regle';

const NOM = 'l’action « A1 – LAEP »';
const fin = (
  lignes: readonly Partial<Financement>[],
  action: Partial<Action> = {},
  plus: Partial<Classeur> = {},
): Classeur =>
  buildClasseur({
    actions: [buildAction({ intitule: 'LAEP', ...action })],
    financements: lignes.map((ligne, rang) =>
      buildFinancement({ ref: ref('tFin', `f-${rang}`, 5 + rang), ...ligne }),
    ),
    ...plus,
  });
const check = (id: string, lignes: readonly Partial<Financement>[], action: Partial<Action> = {}): string[] =>
  checkSummary(id, fin(lignes, action)).map((dit) => dit.replaceAll('\u202f', ' '));

describe('what is conforme', () => {
  it.each<[string, Partial<Financement>[], Partial<Action>]>([
    ['FIN-02', [{ prevu: nombre('30 k€'), realise: nombre(0) }], { budget: VIDE }],
    ['FIN-02', [{ prevu: nombre('#VALUE!') }], {}],
    ['FIN-03', [{ taxe: 'TTC' }, { taxe: 'ttc' }, { taxe: '' }], {}],
    ['FIN-03', [{ taxe: 'HT' }, { taxe: 'TTC', action: 'A9' }], {}],
    ['FIN-04', [{ financeur: 'Caf' }, { financeur: 'ville' }], {}],
    ['FIN-04', [{ financeur: 'Les Lucioles' }, { financeur: 'À trouver' }, { financeur: 'familles' }], {}],
    ['FIN-05', [{ annee: nombre(2024) }, { annee: nombre(2026) }], {}],
    ['FIN-05', [{ annee: nombre(1999) }], { debut: date(''), fin: date('') }],
    ['FIN-06', [{ realise: nombre(0) }], {}],
    ['FIN-06', [{ realise: VIDE }], { statut: 'À venir' }],
    ['FIN-06', [{ realise: VIDE, annee: nombre(2026) }], {}],
    ['FIN-06', [], { budget: VIDE }],
    ['FIN-07', [{ prevu: nombre(100), realise: nombre(110) }], {}],
    ['FIN-07', [{ prevu: nombre(0), realise: nombre(0) }], {}],
    ['FIN-07', [{ prevu: nombre(100), realise: VIDE }], {}],
  ])('%s with %j', (id, lignes, action) => expect(check(id, lignes, action)).toEqual([]));
});

describe('what is said', () => {
  it.each<[string, Partial<Financement>[], Partial<Action>, string]>([
    [
      'FIN-02',
      [{ prevu: nombre('environ 3000') }],
      {},
      `tFin 5 prevu: Montant invalide pour ${NOM} : « environ 3000 ».`,
    ],
    ['FIN-02', [{ realise: nombre(-50) }], {}, `tFin 5 realise: Montant invalide pour ${NOM} : « -50 ».`],
    [
      'FIN-02',
      [],
      { budget: nombre('12/06/2025') },
      `tActions 5 budget: Montant invalide pour ${NOM} : « 12/06/2025 ».`,
    ],
    [
      'FIN-02',
      [{ action: 'A9', prevu: nombre('x y') }],
      {},
      'tFin 5 prevu: Montant invalide pour l’action « A9 » : « x y ».',
    ],
    [
      'FIN-03',
      [{ taxe: 'HT' }, { taxe: 'TTC' }],
      {},
      'tFin 6 taxe: L’action « A1 – LAEP » mélange HT et TTC.',
    ],
    [
      'FIN-03',
      [{ taxe: '' }, { taxe: 't.t.c.' }, { taxe: 'ht' }],
      {},
      'tFin 7 taxe: L’action « A1 – LAEP » mélange HT et TTC.',
    ],
    [
      'FIN-04',
      [{ financeur: 'Région Occitanie' }],
      {},
      'tFin 5 financeur: Le financeur « Région Occitanie » n’est ni signataire ni partenaire de l’action.',
    ],
    [
      'FIN-04',
      [{ financeur: 'Les Lucioles', action: 'A9' }],
      {},
      'tFin 5 financeur: Le financeur « Les Lucioles » n’est ni signataire ni partenaire de l’action.',
    ],
    [
      'FIN-05',
      [{ annee: nombre(2027) }],
      {},
      'tFin 5 annee: Action « A1 – LAEP » : crédits en 2027, hors période.',
    ],
    [
      'FIN-05',
      [{ annee: nombre(20255) }],
      { debut: date('') },
      'tFin 5 annee: Action « A1 – LAEP » : crédits en 20255, hors période.',
    ],
    ['FIN-06', [{ realise: VIDE }], {}, 'tFin 5 realise: Action « A1 – LAEP » : aucun montant réalisé.'],
    [
      'FIN-06',
      [],
      { statut: 'Réalisée' },
      'tActions 5 budget: Action « A1 – LAEP » : aucun montant réalisé.',
    ],
    [
      'FIN-07',
      [{ prevu: nombre(100), realise: nombre(111) }],
      {},
      'tFin 5 realise: Action « A1 – LAEP » : 111 % du budget prévu consommé.',
    ],
    [
      'FIN-07',
      [{ prevu: nombre(0), realise: nombre(500) }],
      {},
      'tFin 5 realise: Action « A1 – LAEP » : 500 € de réalisé pour un budget prévu de 0 €.',
    ],
  ])('%s with %j', (id, lignes, action, dit) => expect(check(id, lignes, action)).toEqual([dit]));

  it.each<[string, Partial<Financement>[], Partial<Action>, RegExp]>([
    ['FIN-02', [], { budget: nombre('à chiffrer') }, /« à chiffrer » .* n’est pas encore connu/],
    ['FIN-05', [{ annee: VIDE }], {}, /L’année d’un financement .* manque \(Financements, ligne 5\)/],
    ['FIN-05', [{ annee: nombre('bientôt') }], {}, /L’année « bientôt » .* ne se lit pas/],
    ['FIN-07', [{ prevu: VIDE, realise: nombre(500) }], {}, /Le montant prévu manque .* 500 € de réalisé/],
  ])('%s cannot tell %j', (id, lignes, action, manque) => {
    const [dit = '', ...autres] = check(id, lignes, action);
    expect(dit).toMatch(/^\? /);
    expect(dit).toMatch(manque);
    expect(autres).toEqual([]);
  });

  it('FIN-04 needs signatories', () => {
    expect(checkSummary('FIN-04', fin([{}], {}, { signataires: [] }))).toEqual([
      '? Aucun signataire n’est saisi : on ne peut pas leur comparer les financeurs.',
    ]);
  });
});

describe('the equipments', () => {
  const offre = (id: string, plus: Partial<Offre>): string[] =>
    checkSummary(id, buildClasseur({ offres: [buildOffre(plus)] })).map((dit) =>
      dit.replaceAll('\u202f', ' '),
    );
  const refus = (type: string, suite = ''): string =>
    `Le bonus territoire est indiqué pour « Les Petits Pas » (${type}), qui n’y est pas éligible${suite}.`;

  it.each<[string, Partial<Offre>]>([
    ['FIN-08', {}],
    ['FIN-08', { type: 'RPE', psu: '' }],
    ['FIN-08', { type: 'ludothèque', psu: 'non' }],
    ['FIN-08', { type: 'ALSH extrascolaire', psu: '' }],
    ['FIN-08', { type: 'micro-crèche Paje', bonus_territoire: 'non' }],
    ['FIN-08', { type: 'centre social', bonus_territoire: '' }],
    [
      'FIN-09',
      {
        capacite_agreee: nombre(10),
        capacite_ouverte: VIDE,
        places_nouvelles: nombre(10),
        montant_bonus: nombre(28000),
      },
    ],
    ['FIN-09', { places_nouvelles: VIDE, montant_bonus: nombre(99) }],
    ['FIN-09', { places_nouvelles: nombre(0), montant_bonus: nombre(99) }],
  ])('%s accepts %j', (id, plus) => expect(offre(id, plus)).toEqual([]));

  it.each<[string, Partial<Offre>, string]>([
    ['FIN-08', { type: 'micro-crèche Paje' }, `type: ${refus('micro-crèche Paje')}`],
    ['FIN-08', { type: 'MAM', bonus_territoire: '', montant_bonus: nombre(5000) }, `type: ${refus('MAM')}`],
    ['FIN-08', { type: 'FJT' }, `type: ${refus('FJT')}`],
    ['FIN-08', { psu: 'non' }, `psu: ${refus('EAJE PSU', ' sans la PSU')}`],
    [
      'FIN-08',
      { type: 'LAEP', soutien: 'non' },
      `soutien: ${refus('LAEP', ' sans le soutien d’un signataire')}`,
    ],
    [
      'FIN-09',
      {
        capacite_agreee: VIDE,
        capacite_ouverte: VIDE,
        places_nouvelles: nombre(10),
        montant_bonus: nombre(3000),
      },
      'montant_bonus: Montant par place (300 €) hors de la fourchette 2 600 €–3 600 € pour « Les Petits Pas ».',
    ],
    [
      'FIN-09',
      {
        capacite_agreee: nombre(10),
        capacite_ouverte: VIDE,
        places_nouvelles: nombre(10),
        montant_bonus: nombre(40000),
      },
      'montant_bonus: Montant par place (4 000 €) hors de la fourchette 2 600 €–3 600 € pour « Les Petits Pas ».',
    ],
  ])('%s refuses %j', (id, plus, suite) => expect(offre(id, plus)).toEqual([`tOffre 5 ${suite}`]));

  it.each<[string, Partial<Offre>, RegExp]>([
    ['FIN-08', { type: 'autre' }, /ne dit pas s’il peut recevoir/],
    [
      'FIN-08',
      { type: 'accueil familial', psu: '', soutien: '' },
      /s’il reçoit la PSU ni si un signataire le soutient/,
    ],
    [
      'FIN-09',
      { places_nouvelles: nombre(5), montant_bonus: nombre(50000) },
      /paie aussi des places anciennes/,
    ],
  ])('%s cannot tell %j', (id, plus, manque) => {
    expect(offre(id, plus)).toEqual([expect.stringMatching(manque)]);
    expect(offre(id, plus)[0]).toMatch(/^\? /);
  });

  it('FIN-08 asks for the equipment of a bonus that the funding cites', () => {
    expect(
      checkSummary('FIN-08', fin([{ dispositif: 'bonus “territoire CTG”' }], {}, { offres: [] })),
    ).toEqual(['? Un financement cite un bonus, et aucun équipement n’est saisi dans la feuille Offre.']);
  });
});

describe('FIN-10', () => {
  const etp = (texte: string, plus = {}): string[] =>
    checkSummary('FIN-10', buildClasseur({ membres: [buildMembre({ etp: nombre(texte), ...plus })] }));

  it.each(['1', '0,5', '0,05'])('%s is a part of a full time', (texte) => expect(etp(texte)).toEqual([]));

  it.each(['0', '1,5', '-1', 'mi-temps'])('« %s » is none', (texte) => {
    expect(etp(texte)).toEqual([
      `tMembres 5 etp: ETP de « chargée de coopération » invalide : « ${texte} ».`,
    ]);
  });

  it('asks for the one of a chargée de coopération only', () => {
    expect(etp('')).toEqual(['? L’ETP financé de « chargée de coopération » n’est pas renseigné.']);
    expect(etp('', { fonction: 'adjoint' })).toEqual([]);
  });
});
