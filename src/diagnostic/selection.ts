/** The indicators a diagnostic shows unless others are asked for, by champ; and the champ of any other. */
import { CHAMPS_NATIONAUX } from '../domain/listes';
import type { CodeChamp } from '../domain/listes';
import type { FicheLue } from './define';

/** What belongs to no champ in particular: families, incomes, allocataires. */
const PORTRAIT = 'Portrait du territoire';

/** The first ones are those that the page for the copil repeats: people, incomes, families. */
const CHOIX: readonly (readonly [champ: CodeChamp | typeof PORTRAIT, ids: readonly string[]])[] = [
  [
    PORTRAIT,
    [
      'POPULATION',
      'NIVEAU_VIE_MEDIAN',
      'TAUX_PAUVRETE',
      'PART_MONO_AVEC_ENFANTS',
      'NB_FOYERS_ALLOCATAIRES',
      'TAUX_EVOL_POPULATION',
      'PART_MOINS_18_ANS',
      'INDICE_VIEILLISSEMENT',
      'TAUX_CHOMAGE_RP',
      'RAPPORT_INTERDECILE',
      'PART_PRESTATIONS_REVENU',
      'NB_PERSONNES_COUVERTES',
      'PART_ALLOC_RSA',
      'PART_ALLOC_PPA',
      'PART_ALLOC_QF_BAS',
    ],
  ],
  [
    'PE',
    [
      'NB_MOINS_3_ANS',
      'TAUX_COUV_PE',
      'TAUX_COUV_EAJE',
      'TAUX_COUV_AM',
      'NB_PLACES_ACCUEIL',
      'PART_ENFANTS_PARENTS_ACTIFS',
    ],
  ],
  ['ENF', ['NB_3_11_ANS', 'NB_ELEVES_PREMIER_DEGRE', 'IPS_MOYEN', 'TAUX_COUV_ALSH']],
  ['JEU', ['PART_11_17_ANS', 'PART_18_24_ANS', 'TAUX_SCOLARISATION_18_24', 'TAUX_CHOMAGE_JEUNES']],
  ['PAR', ['PART_FAMILLES_NOMBREUSES', 'PART_ALLOC_MONOPARENTS', 'NB_LAEP']],
  ['AVS', ['PART_POP_QPV', 'NB_STRUCTURES_AVS']],
  ['DRO', ['NB_POINTS_ACCES', 'TEMPS_ACCES_FS']],
  ['LOG', ['PART_LOCATAIRES_HLM', 'PART_ALLOC_LOGEMENT', 'TAUX_SUROCCUPATION']],
  ['HAN', ['PART_ENFANTS_AEEH']],
  ['SOC', ['PART_65_SEULS']],
  ['MOB', ['PART_SANS_VOITURE']],
];

/** About forty of the catalogue, in the order they are shown. */
export const SELECTION: readonly string[] = CHOIX.flatMap(([, ids]) => ids);

const CHAMPS_DES_CHOISIS = new Map(CHOIX.flatMap(([champ, ids]) => ids.map((id) => [id, champ] as const)));

/** Champ of the indicators shown on demand only. */
const CHAMPS_DES_GROUPES: Readonly<Partial<Record<FicheLue['groupe'], CodeChamp>>> = {
  'petite-enfance': 'PE',
  enfance: 'ENF',
  jeunesse: 'JEU',
  parentalite: 'PAR',
  animation: 'AVS',
  droits: 'DRO',
  logement: 'LOG',
  accompagnement: 'SOC',
};
const CHAMPS_PARTICULIERS: Readonly<Record<string, CodeChamp>> = {
  PART_HANDICAP_ALSH: 'HAN',
  NB_AIDANTS: 'HAN',
  NB_ACCOMP_NUMERIQUES: 'NUM',
};

/** The name people read in the column « Champ ». */
export function champOf({ id, groupe }: Pick<FicheLue, 'id' | 'groupe'>): string {
  const code = CHAMPS_DES_CHOISIS.get(id) ?? CHAMPS_PARTICULIERS[id] ?? CHAMPS_DES_GROUPES[groupe];
  return code === undefined || code === PORTRAIT ? PORTRAIT : CHAMPS_NATIONAUX[code];
}
