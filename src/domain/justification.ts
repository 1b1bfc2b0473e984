/** A finding a person accepted, with the reason; it holds while the row keeps the same fingerprint. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const justificationSchema = enregistrementSchema.extend({
  regle: texte,
  cle: texte,
  empreinte: texte,
  motif: texte,
  auteur: texte,
  date: date,
});
export type Justification = z.infer<typeof justificationSchema>;
