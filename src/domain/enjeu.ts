/** What the diagnostic holds to be at stake, and which axis or objective answers it. */
import type * as z from 'zod';
import { enregistrementSchema, texteSchema as texte } from './valeurs';

export const enjeuSchema = enregistrementSchema.extend({
  code: texte,
  champ: texte,
  nature: texte,
  constat: texte,
  indicateurs: texte,
  public: texte,
  secteur: texte,
  priorite: texte,
  reponse: texte,
});
export type Enjeu = z.infer<typeof enjeuSchema>;
