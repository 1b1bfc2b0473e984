/** Share of things that have what they need: fields filled, champs with an action, indicators with a measure. */
import type { Mesure } from './ponderation';

/** Null when nothing is expected. */
export function calculateCouverture(presents: readonly boolean[]): Mesure | null {
  if (presents.length === 0) return null;
  const vrais = presents.filter(Boolean).length;
  return { valeur: vrais / presents.length, utilises: presents.length, comptes: presents.length };
}
