/** A governance body (copil, cotech…). */
import type * as z from 'zod';
import { codesSchema as codes, enregistrementSchema, texteSchema as texte } from './valeurs';

export const instanceSchema = enregistrementSchema.extend({
  instance: texte,
  type: texte,
  champs: codes,
  president: texte,
  frequence: texte,
  commentaire: texte,
});
export type Instance = z.infer<typeof instanceSchema>;
