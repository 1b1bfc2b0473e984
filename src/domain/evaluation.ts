/** One criterion of evaluation, noted 0 to 4, with its evidence. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const evaluationSchema = enregistrementSchema.extend({
  objet: texte,
  code: texte,
  critere: texte,
  note: nombre,
  poids: nombre,
  preuve: texte,
  auteur: texte,
  date: date,
  suite: texte,
});
export type Evaluation = z.infer<typeof evaluationSchema>;
