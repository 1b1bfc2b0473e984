/** An operational objective, under an axis. */
import type * as z from 'zod';
import { enregistrementSchema, nombreSchema as nombre, texteSchema as texte } from './valeurs';

export const objectifSchema = enregistrementSchema.extend({
  code: texte,
  axe: texte,
  intitule: texte,
  resultat_attendu: texte,
  indicateur: texte,
  poids: nombre,
  a_decliner: texte,
});
export type Objectif = z.infer<typeof objectifSchema>;
