/** The filter of the plan: what each criterion keeps, what it may be, and what is remembered of it. */
import {
  FILTRE_VIDE,
  SANS,
  countCriteres,
  filterActions,
  formatFiltre,
  isFiltreVide,
  listChoix,
  parseFiltre,
  statutOf,
  type FiltrePlan,
} from '../../../src/taskpane/plan/filtre-plan';
import { buildAxe, date } from '../../support/builders';
import { buildPlan } from './plan-lu';

const PLAN = buildPlan(
  [
    {
      axe: '1',
      champs: ['PE'],
      pilote: 'Mme Roux',
      structure_pilote: 'Ville',
      statut: 'En cours',
      fin: date('2025'),
      intitule: 'Ouvrir une crèche',
    },
    {
      axe: '2',
      champs: ['ENF', 'PE'],
      pilote: '',
      structure_pilote: 'CAF',
      statut: 'réalisées',
      fin: date('2020'),
    },
    { axe: ' 1 ', champs: [], pilote: '', structure_pilote: '', statut: '', fin: date('novembre 2026') },
    {
      axe: '',
      champs: ['JEU'],
      pilote: 'Mme roux',
      structure_pilote: '',
      statut: 'en attente',
      fin: date(''),
    },
  ],
  { classeur: { axes: [buildAxe({ code: '1', intitule: 'Petite enfance' })] } },
);

const keep = (plus: Partial<FiltrePlan>): string =>
  filterActions(PLAN, { ...FILTRE_VIDE, ...plus })
    .map(({ code }) => code)
    .join(' ');

it.each<[string, Partial<FiltrePlan>, string]>([
  ['nothing asked', {}, 'A1 A2 A3 A4'],
  ['an axis, whatever its spaces', { axe: '1' }, 'A1 A3'],
  ['no axis', { axe: SANS }, 'A4'],
  ['a statut, written otherwise', { statut: 'Réalisée' }, 'A2'],
  ['words that are no statut', { statut: 'en attente' }, 'A4'],
  ['no statut', { statut: SANS }, 'A3'],
  ['a person, whatever the case', { pilote: 'MME ROUX' }, 'A1 A4'],
  ['a structure', { pilote: 'Caf' }, 'A2'],
  ['nobody', { pilote: SANS }, 'A3'],
  ['a champ among several', { champ: 'PE' }, 'A1 A2'],
  ['no champ', { champ: SANS }, 'A3'],
  ['words, in any order and without accents', { texte: 'CRECHE ouvrir' }, 'A1'],
  ['a code', { texte: 'a3' }, 'A3'],
  ['late: the year is over, the month is not', { enRetard: true }, 'A1'],
  ['several criteria', { axe: '1', statut: SANS }, 'A3'],
  ['criteria nothing meets', { axe: '2', statut: SANS }, ''],
])('keeps %s', (_, filtre, codes) => {
  expect(keep(filtre)).toBe(codes);
});

it('leaves out the rows kept ready under the plan', () => {
  const vide = { code: '', intitule: '', axe: '', objectif: '', champs: [], nature: '', public: '' };
  const rien = { structure_pilote: '', pilote: '', elu_referent: '', partenaires: '', statut: '' };
  const dates = { debut: date(''), fin: date(''), mise_a_jour: date('') };
  const nombres = { avancement: { valeur: null, texte: '' }, budget: { valeur: null, texte: '' } };
  const plan = buildPlan([
    {},
    { ...vide, ...rien, ...dates, ...nombres, copilote_caf: '', priorite: '', reconduite: '' },
  ]);
  expect(filterActions(plan, FILTRE_VIDE).map(({ code }) => code)).toEqual(['A1']);
});

it('lists what each criterion may be, once, with the words of the axes, statuts in the order of the list', () => {
  const { axes, statuts, pilotes, champs } = listChoix(PLAN);
  expect(axes).toEqual([
    { valeur: '1', libelle: '1\u00A0· Petite enfance' },
    { valeur: '2', libelle: '2' },
  ]);
  expect(statuts.map(({ valeur }) => valeur)).toEqual(['En cours', 'Réalisée', 'en attente']);
  expect(pilotes.map(({ valeur }) => valeur)).toEqual(['CAF', 'Mme Roux', 'Ville']);
  expect(champs.map(({ valeur }) => valeur)).toEqual(['PE', 'ENF', 'JEU']);
});

it.each([
  ['Terminées', 'Terminées'],
  ['REALISE', 'Réalisée'],
  ['', ''],
])('reads the statut %j as %j', (statut, lu) => {
  expect(statutOf({ statut })).toBe(lu);
});

describe('what is remembered', () => {
  it('comes back as it was', () => {
    const filtre = { axe: '1', statut: SANS, pilote: 'Ville', champ: 'PE', texte: 'mot', enRetard: true };
    expect(parseFiltre(formatFiltre(filtre))).toEqual(filtre);
    expect([countCriteres(filtre), isFiltreVide(filtre), isFiltreVide(FILTRE_VIDE)]).toEqual([
      6,
      false,
      true,
    ]);
  });

  it.each([[null], [''], ['{'], ['[1]'], ['"axe"'], ['null'], ['{"axe":3,"enRetard":"oui"}']])(
    'is no filter when it is %j',
    (memoire) => {
      expect(parseFiltre(memoire)).toEqual(FILTRE_VIDE);
    },
  );
});
