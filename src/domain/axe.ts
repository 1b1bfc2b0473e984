/** A strategic axis of the convention. */
import type * as z from 'zod';
import {
  codesSchema as codes,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const axeSchema = enregistrementSchema.extend({
  code: texte,
  intitule: texte,
  champs: codes,
  enjeux: texte,
  elu_referent: texte,
  poids: nombre,
});
export type Axe = z.infer<typeof axeSchema>;
