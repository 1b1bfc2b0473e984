/** The convention itself: the known rubriques of tConvention (key/value), each with its row. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

/** One row of tConvention as read: `rubrique` is the label people see, `valeur` what they typed, `date` how it reads as a date. */
export const rubriqueLueSchema = enregistrementSchema.extend({
  rubrique: texte,
  valeur: texte,
  date,
  precision: texte,
  source: texte,
});
export type RubriqueLue = z.infer<typeof rubriqueLueSchema>;

export type TypeRubrique = 'texte' | 'date' | 'nombre' | 'liste' | 'code';

/** The rubriques every CTG has a place for. A rubrique not in this list is kept, and is nobody's business but its author's. */
export const RUBRIQUES = {
  intitule: { libelle: 'Intitulé', type: 'texte', requis: true },
  territoire: { libelle: 'Territoire', type: 'texte', requis: true },
  type_territoire: { libelle: 'Type de territoire', type: 'liste', requis: false },
  code_territoire: { libelle: 'Code Insee ou SIREN', type: 'code', requis: false },
  communes_couvertes: { libelle: 'Communes couvertes', type: 'texte', requis: false },
  departement: { libelle: 'Département', type: 'texte', requis: true },
  caf: { libelle: 'Caf', type: 'texte', requis: true },
  phase: { libelle: 'Phase', type: 'liste', requis: false },
  prochain_copil: { libelle: 'Date du prochain copil', type: 'date', requis: false },
  debut: { libelle: 'Début de la convention', type: 'date', requis: true },
  fin: { libelle: 'Fin de la convention', type: 'date', requis: true },
  duree: { libelle: 'Durée affichée', type: 'texte', requis: false },
  signee: { libelle: 'Signée', type: 'liste', requis: false },
  date_signature: { libelle: 'Date de signature', type: 'date', requis: false },
  lieu_signature: { libelle: 'Lieu de signature', type: 'texte', requis: false },
  date_publication: { libelle: 'Date de publication', type: 'date', requis: false },
  contrat_precedent: { libelle: 'Contrat précédent', type: 'texte', requis: false },
  vaut_sppe: { libelle: 'Vaut schéma pluriannuel petite enfance', type: 'liste', requis: false },
  population: { libelle: 'Population', type: 'nombre', requis: false },
  site: { libelle: 'Site internet', type: 'texte', requis: false },
  articulation: { libelle: 'Articulation avec d’autres dispositifs', type: 'texte', requis: false },
  finalites: { libelle: 'Finalités', type: 'texte', requis: false },
  objet: { libelle: 'Objet', type: 'texte', requis: false },
  nature: { libelle: 'Nature de la convention', type: 'texte', requis: false },
  sources_diagnostic: { libelle: 'Sources du diagnostic', type: 'texte', requis: false },
  cosignataires_possibles: { libelle: 'Cosignataires possibles', type: 'texte', requis: false },
  etapes_generiques: { libelle: 'Étapes génériques', type: 'texte', requis: false },
  sppe_offre: { libelle: 'Schéma petite enfance, offre existante', type: 'texte', requis: false },
  sppe_besoins: {
    libelle: 'Schéma petite enfance, besoins des moins de 3 ans',
    type: 'texte',
    requis: false,
  },
  sppe_tensions: { libelle: 'Schéma petite enfance, zones en tension', type: 'texte', requis: false },
  sppe_orientations: { libelle: 'Schéma petite enfance, orientations', type: 'texte', requis: false },
  sppe_calendrier: { libelle: 'Schéma petite enfance, calendrier', type: 'texte', requis: false },
  sppe_cout: { libelle: 'Schéma petite enfance, coût prévisionnel', type: 'texte', requis: false },
  methode_avancement: { libelle: 'Méthode d’avancement', type: 'liste', requis: false },
} as const satisfies Record<string, { libelle: string; type: TypeRubrique; requis: boolean }>;

export type CleRubrique = keyof typeof RUBRIQUES;
export const CLES_RUBRIQUES = Object.keys(RUBRIQUES) as CleRubrique[];

/** A known rubrique that has no row in the workbook is absent from `rubriques`: not the same as an empty one. */
export interface Convention {
  readonly rubriques: Partial<Record<CleRubrique, RubriqueLue>>;
}
