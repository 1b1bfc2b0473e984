/** A territory of the convention (étude) or one it is compared with (comparaison). */
import type * as z from 'zod';
import { enregistrementSchema, texteSchema as texte } from './valeurs';

export const territoireSchema = enregistrementSchema.extend({
  code: texte,
  libelle: texte,
  maille: texte,
  role: texte,
  commentaire: texte,
});
export type TerritoireRetenu = z.infer<typeof territoireSchema>;
