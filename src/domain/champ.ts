/** A champ d'intervention as the convention words it, mapped to national codes. */
import type * as z from 'zod';
import {
  codesSchema as codes,
  datePartielleSchema as date,
  enregistrementSchema,
  texteSchema as texte,
} from './valeurs';

export const champSchema = enregistrementSchema.extend({
  libelle: texte,
  codes_nationaux: codes,
  retenu: texte,
  date_ajout: date,
  tranche_age: texte,
  referent: texte,
  commentaire: texte,
});
export type Champ = z.infer<typeof champSchema>;
