/** A step of an action, with its deadline and the proof that it is done. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const jalonSchema = enregistrementSchema.extend({
  action: texte,
  numero: nombre,
  libelle: texte,
  echeance: date,
  fait: texte,
  date_reelle: date,
  preuve: texte,
  poids: nombre,
});
export type Jalon = z.infer<typeof jalonSchema>;
