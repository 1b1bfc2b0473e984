/** What one year brought to one axis: facts, gaps and their causes, money, prospects. */
import type * as z from 'zod';
import { enregistrementSchema, nombreSchema as nombre, texteSchema as texte } from './valeurs';

export const bilanSchema = enregistrementSchema.extend({
  annee: nombre,
  axe: texte,
  faits_marquants: texte,
  realise_prevu: texte,
  ecarts: texte,
  financements: texte,
  perspectives: texte,
});
export type Bilan = z.infer<typeof bilanSchema>;

/** Begins the sentences that « Préparer le bilan » writes. */
export const PREFIXE_CALCULE = 'Calculé le';

/** Counted by the add-in: nobody has yet said what to make of it. */
export function isPhraseCalculee(texte: string): boolean {
  return texte.trimStart().startsWith(`${PREFIXE_CALCULE} `);
}
