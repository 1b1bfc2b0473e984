/** What a fiche action may say beyond the core of the plan: optional columns of tActions. */
import * as z from 'zod';
import { datePartielleSchema as date, nombreSchema as nombre, texteSchema as texte } from './valeurs';

export const ficheSchema = z.object({
  enjeux: texte,
  tranche_age: texte,
  modalites: texte,
  resultats_attendus: texte,
  modalites_evaluation: texte,
  direction_pilote: texte,
  moyens_humains: texte,
  etp: nombre,
  instances: texte,
  participation: texte,
  freins: texte,
  leviers: texte,
  decision_attendue: texte,
  lien_dispositifs: texte,
  transversalite: texte,
  communication: texte,
  actions_liees: texte,
  documents: texte,
  notes: texte,
  date_creation: date,
  version: texte,
  avenant: texte,
});
export type Fiche = z.infer<typeof ficheSchema>;

/** Fields that came after the first workbooks. */
export const CHAMPS_FICHE: readonly string[] = Object.keys(ficheSchema.shape);
