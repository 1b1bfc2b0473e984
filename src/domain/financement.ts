/** One funder's amount for one action and year. */
import type * as z from 'zod';
import { enregistrementSchema, nombreSchema as nombre, texteSchema as texte } from './valeurs';

export const financementSchema = enregistrementSchema.extend({
  action: texte,
  annee: nombre,
  financeur: texte,
  nature: texte,
  dispositif: texte,
  prevu: nombre,
  obtenu: texte,
  realise: nombre,
  taxe: texte,
  a_trouver: texte,
  commentaire: texte,
});
export type Financement = z.infer<typeof financementSchema>;
