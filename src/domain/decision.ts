/** A decision taken in a meeting, and what became of it. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const decisionSchema = enregistrementSchema.extend({
  numero: texte,
  instance: texte,
  date,
  texte: texte,
  action: texte,
  responsable: texte,
  echeance: date,
  etat: texte,
  date_solde: date,
});
export type Decision = z.infer<typeof decisionSchema>;
