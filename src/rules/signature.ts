/** What the convention says of its signature: whether it is signed, and when. */
import type { Classeur } from '../domain/classeur';
import type { Phase } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';

/** Before the signature, a missing date is no gap. */
export function isSignee(classeur: Classeur, phase: Phase): boolean {
  if (phase === 'mise-en-oeuvre' || phase === 'bilan') return true;
  return toComparable(classeur.convention.rubriques.signee?.valeur ?? '') === 'oui';
}
