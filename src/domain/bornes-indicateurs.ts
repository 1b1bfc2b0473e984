/** What the value of a catalogued indicator may be, for those who check figures without loading the catalogue. */

export interface Borne {
  readonly min: number;
  readonly max: number;
}

const PART: Borne = { min: 0, max: 100 };

/** Shares of a whole: never above 100 %. */
const PARTS: readonly string[] = [
  'INTENSITE_PAUVRETE',
  'PART_11_17_ANS',
  'PART_18_24_ANS',
  'PART_65_PLUS',
  'PART_65_SEULS',
  'PART_80_PLUS',
  'PART_ALLOC_AAH',
  'PART_ALLOC_BAS_REVENUS',
  'PART_ALLOC_DEP100',
  'PART_ALLOC_DEP50',
  'PART_ALLOC_LOGEMENT',
  'PART_ALLOC_MONOPARENTS',
  'PART_ALLOC_PPA',
  'PART_ALLOC_QF_BAS',
  'PART_ALLOC_RSA',
  'PART_AM_55',
  'PART_EFFORT_39',
  'PART_ENFANTS_AEEH',
  'PART_ENFANTS_HANDICAP_EAJE',
  'PART_ENFANTS_PARENTS_ACTIFS',
  'PART_ENFANTS_PAUVRES_EAJE',
  'PART_FAMILLES_ALLOC_PAUVRES',
  'PART_FAMILLES_MONO',
  'PART_FAMILLES_NOMBREUSES',
  'PART_FINANCEUR',
  'PART_HANDICAP_ALSH',
  'PART_LOCATAIRES_HLM',
  'PART_MENAGES_1_PERSONNE',
  'PART_MENAGES_IMPOSES',
  'PART_MINIMA_SOCIAUX',
  'PART_MOINS_18_ANS',
  'PART_MONO_AVEC_ENFANTS',
  'PART_NEET',
  'PART_POP_QPV',
  'PART_PRESTATIONS_REVENU',
  'PART_PREST_FAMILIALES',
  'PART_PROPRIETAIRES',
  'PART_QF_BAS_ALSH',
  'PART_RES_SECONDAIRES',
  'PART_SANS_DIPLOME',
  'PART_SANS_VOITURE',
  'PART_TEMPS_ECOULE',
  'SCORE_EVALUATION',
  'TAUX_ABANDON',
  'TAUX_ACTIVITE',
  'TAUX_AVANCEMENT',
  'TAUX_CHOMAGE_JEUNES',
  'TAUX_CHOMAGE_RP',
  'TAUX_COMPLETUDE',
  'TAUX_COUV_AVS',
  'TAUX_COUV_CHAMPS',
  'TAUX_COUV_CLAS',
  'TAUX_EFFORT_BRUT',
  'TAUX_EFFORT_NET',
  'TAUX_ENGAGEMENT',
  'TAUX_FREQUENTATION_ALSH',
  'TAUX_INDIC_RENSEIGNES',
  'TAUX_NON_RECOURS',
  'TAUX_PAUVRETE',
  'TAUX_PAUVRETE_JEUNES',
  'TAUX_PAUVRETE_LOCATAIRES',
  'TAUX_RDV_DROITS',
  'TAUX_REALISATION',
  'TAUX_RETARD',
  'TAUX_SATISFACTION_DEMANDES',
  'TAUX_SCOLARISATION_18_24',
  'TAUX_SCOLARISATION_2_ANS',
  'TAUX_SUROCCUPATION',
  'TAUX_VACAF',
  'TAUX_VACANCE',
];

/** By catalogue id. An indicator that is not there has no bound: rates per 100, indices, couverture, facturation, évolutions. */
export const BORNES_INDICATEURS: ReadonlyMap<string, Borne> = new Map([
  ...PARTS.map((id) => [id, PART] as const),
  ['ECART_AVANCEMENT', { min: -100, max: 100 }],
  ['INDICE_GINI', { min: 0, max: 1 }],
  ['TAILLE_MENAGES', { min: 1, max: 20 }],
  ['TAUX_NATALITE', { min: 0, max: 1000 }],
]);

/** The bounds of an indicator, whatever the case of its code; null when it has none. */
export function borneOf(id: string): Borne | null {
  return BORNES_INDICATEURS.get(id.trim().toUpperCase()) ?? null;
}

/** True for a part of a whole, whose numerator is never above its denominator. */
export function isPart(id: string): boolean {
  return borneOf(id) === PART;
}
