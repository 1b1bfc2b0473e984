/** A person sitting in a governance body. */
import type * as z from 'zod';
import { enregistrementSchema, nombreSchema as nombre, texteSchema as texte } from './valeurs';

export const membreSchema = enregistrementSchema.extend({
  instance: texte,
  nom: texte,
  structure: texte,
  fonction: texte,
  role: texte,
  voix: texte,
  etp: nombre,
});
export type Membre = z.infer<typeof membreSchema>;
