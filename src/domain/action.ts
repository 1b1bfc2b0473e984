/** An action of the plan: one row of tActions (the fiche action). */
import type * as z from 'zod';
import { ficheSchema } from './fiche-action';
import {
  codesSchema as codes,
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const actionSchema = enregistrementSchema.extend({
  ...ficheSchema.shape,
  code: texte,
  intitule: texte,
  axe: texte,
  objectif: texte,
  champs: codes,
  description: texte,
  nature: texte,
  public: texte,
  territoire: texte,
  structure_pilote: texte,
  pilote: texte,
  copilote_caf: texte,
  elu_referent: texte,
  partenaires: texte,
  debut: date,
  precision_debut: texte,
  fin: date,
  precision_fin: texte,
  statut: texte,
  avancement: nombre,
  budget: nombre,
  priorite: texte,
  motif: texte,
  mise_a_jour: date,
  reconduite: texte,
});
export type Action = z.infer<typeof actionSchema>;
