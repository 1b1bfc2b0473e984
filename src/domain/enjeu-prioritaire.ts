/** When what is at stake is a priority, whatever the words. */
import type { Enjeu } from './enjeu';
import { toComparable } from './texte-comparable';

const PRIORITAIRE = /^(?:eleve|haute?|forte?|prioritaire|oui|1)/;

/** « Élevée », « haute », « prioritaire », « 1 ». */
export function isPrioritaire({ priorite }: Pick<Enjeu, 'priorite'>): boolean {
  return PRIORITAIRE.test(toComparable(priorite));
}
