/** The CTG tables that hold the domain's records, in reading order, and their rows in a Classeur. */
import type { Classeur } from './classeur';
import type { Enregistrement } from './valeurs';

/** Table → the tab where people find it. */
export const FEUILLES_DES_TABLES = {
  tConvention: 'Convention',
  tSignataires: 'Signataires',
  tInstances: 'Gouvernance',
  tMembres: 'Gouvernance',
  tReunions: 'Réunions',
  tDecisions: 'Réunions',
  tCalendrier: 'Calendrier',
  tChamps: 'Champs',
  tTerritoires: 'Territoires',
  tDiagnostic: 'Diagnostic',
  tDonnees: 'Données',
  tOffre: 'Offre',
  tEnjeux: 'Enjeux',
  tAxes: 'Axes',
  tObjectifs: 'Objectifs',
  tActions: 'Actions',
  tJalons: 'Jalons',
  tFin: 'Financements',
  tIndic: 'Indicateurs',
  tMesures: 'Mesures',
  tEval: 'Évaluation',
  tBilan: 'Bilan',
  tAvenants: 'Avenants',
  tJustifications: 'Contrôles',
} as const;

export type TableClasseur = keyof typeof FEUILLES_DES_TABLES;
export const TABLES_CLASSEUR = Object.keys(FEUILLES_DES_TABLES) as TableClasseur[];

const LIGNES: Record<TableClasseur, (classeur: Classeur) => readonly Enregistrement[]> = {
  tConvention: ({ convention }) => Object.values(convention.rubriques),
  tSignataires: ({ signataires }) => signataires,
  tInstances: ({ instances }) => instances,
  tMembres: ({ membres }) => membres,
  tReunions: ({ reunions }) => reunions,
  tDecisions: ({ decisions }) => decisions,
  tCalendrier: ({ etapes }) => etapes,
  tChamps: ({ champs }) => champs,
  tTerritoires: ({ territoires }) => territoires,
  tDiagnostic: ({ diagnostic }) => diagnostic,
  tDonnees: ({ observations }) => observations,
  tOffre: ({ offres }) => offres,
  tEnjeux: ({ enjeux }) => enjeux,
  tAxes: ({ axes }) => axes,
  tObjectifs: ({ objectifs }) => objectifs,
  tActions: ({ actions }) => actions,
  tJalons: ({ jalons }) => jalons,
  tFin: ({ financements }) => financements,
  tIndic: ({ indicateurs }) => indicateurs,
  tMesures: ({ mesures }) => mesures,
  tEval: ({ evaluations }) => evaluations,
  tBilan: ({ bilans }) => bilans,
  tAvenants: ({ avenants }) => avenants,
  tJustifications: ({ justifications }) => justifications,
};

export function isTableClasseur(nom: string): nom is TableClasseur {
  return Object.hasOwn(FEUILLES_DES_TABLES, nom);
}

/** The rows read from a table; none for a table that holds no record of ours. */
export function rowsOf(classeur: Classeur, table: string): readonly Enregistrement[] {
  return isTableClasseur(table) ? LIGNES[table](classeur) : [];
}
