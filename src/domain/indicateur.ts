/** A follow-up indicator of the plan: what is measured for an action, an objective or an axis. */
import type * as z from 'zod';
import {
  datePartielleSchema as date,
  enregistrementSchema,
  nombreSchema as nombre,
  texteSchema as texte,
} from './valeurs';

export const indicateurSuiviSchema = enregistrementSchema.extend({
  code: texte,
  rattachement: texte,
  intitule: texte,
  nature: texte,
  question: texte,
  calcul: texte,
  unite: texte,
  sens: texte,
  tolerance: nombre,
  reference: nombre,
  date_reference: date,
  cible: nombre,
  date_cible: date,
  cibles_intermediaires: texte,
  creation: texte,
  plafond: texte,
  source: texte,
  frequence: texte,
  responsable: texte,
  poids: nombre,
});
export type IndicateurSuivi = z.infer<typeof indicateurSuiviSchema>;
