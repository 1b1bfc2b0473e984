/** A line of the shared diagnostic: the figure as read, its comparisons, and what people make of it. */
import type * as z from 'zod';
import { enregistrementSchema, texteSchema as texte } from './valeurs';

export const diagnosticSchema = enregistrementSchema.extend({
  champ: texte,
  indicateur: texte,
  code_indicateur: texte,
  territoire: texte,
  niveau: texte,
  millesime: texte,
  unite: texte,
  valeur: texte,
  epci: texte,
  departement: texte,
  region: texte,
  france: texte,
  comparaison: texte,
  autres: texte,
  evolution: texte,
  prudence: texte,
  constat: texte,
  enjeu: texte,
});
export type LigneDiagnostic = z.infer<typeof diagnosticSchema>;
