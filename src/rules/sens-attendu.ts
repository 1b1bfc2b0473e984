/** The direction an indicator should move in, as its row says it. */
import { SENS } from '../domain/listes';
import type { Sens } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';

/** Null for no word, or a word that is not of the list. */
export function parseSens(texte: string): Sens | null {
  const cle = toComparable(texte);
  return SENS.find((sens) => sens === cle) ?? null;
}
