/** A dated measure of a follow-up indicator. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const mesureSchema = enregistrementSchema.extend({
  indicateur: texte,
  date: date,
  valeur: nombre,
  marque: texte,
  source: texte,
  saisi_par: texte,
  commentaire: texte,
});
export type Mesure = z.infer<typeof mesureSchema>;
