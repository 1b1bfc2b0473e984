/** A step of the convention's calendar; one row may carry several étapes. */
import type * as z from 'zod';
import {
  codesSchema as codes,
  datePartielleSchema as date,
  enregistrementSchema,
  texteSchema as texte,
} from './valeurs';

export const etapeSchema = enregistrementSchema.extend({
  etapes: codes,
  libelle: texte,
  date: date,
  precision: texte,
  instance: texte,
  statut: texte,
  piece: texte,
});
export type Etape = z.infer<typeof etapeSchema>;
