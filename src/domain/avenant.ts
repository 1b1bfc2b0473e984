/** An avenant to the convention. */
import type * as z from 'zod';
import { datePartielleSchema as date, enregistrementSchema, texteSchema as texte } from './valeurs';

export const avenantSchema = enregistrementSchema.extend({
  numero: texte,
  objet: texte,
  date_copil: date,
  date_deliberation: date,
  date_signature: date,
  contenu: texte,
});
export type Avenant = z.infer<typeof avenantSchema>;
