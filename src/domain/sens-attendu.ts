/** The direction an indicator should move in, as its row says it. */
import { SENS } from './listes';
import type { Sens } from './listes';
import { toComparable } from './texte-comparable';

/** Null for no word, or a word that is not of the list. */
export function parseSens(texte: string): Sens | null {
  const cle = toComparable(texte);
  return SENS.find((sens) => sens === cle) ?? null;
}
