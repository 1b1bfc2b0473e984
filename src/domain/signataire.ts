/** A signing structure, and the person who signs for it. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const signataireSchema = enregistrementSchema.extend({
  structure: texte,
  type: texte,
  civilite: texte,
  personne: texte,
  fonction: texte,
  represente: texte,
  fonction_representee: texte,
  date_deliberation: date,
  numero_deliberation: texte,
  a_signe: texte,
  date_signature: date,
});
export type Signataire = z.infer<typeof signataireSchema>;
