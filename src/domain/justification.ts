/** What a person accepted, with the reason: a finding, while its row keeps the same fingerprint, or a control made lighter. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const justificationSchema = enregistrementSchema.extend({
  regle: texte,
  cle: texte,
  empreinte: texte,
  /** Without a key: the weight that the whole control has in this workbook. */
  gravite_retenue: texte,
  motif: texte,
  auteur: texte,
  date: date,
});
export type Justification = z.infer<typeof justificationSchema>;
