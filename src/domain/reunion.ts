/** A meeting of a governance body. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const reunionSchema = enregistrementSchema.extend({
  instance: texte,
  date,
  ordre_du_jour: texte,
  presents: texte,
  excuses: texte,
  documents: texte,
});
export type Reunion = z.infer<typeof reunionSchema>;
