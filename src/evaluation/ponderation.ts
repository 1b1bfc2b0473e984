/** What every weighted figure of the evaluation gives: its value, and how many items it rests on. */

export interface Mesure {
  readonly valeur: number;
  /** Items that entered the calculation. */
  readonly utilises: number;
  /** Items that could have: « 7 sur 9 ». */
  readonly comptes: number;
}

export interface Element {
  readonly valeur: number | null;
  readonly poids: number;
}

/**
 * Σ wᵢ·vᵢ / Σ wᵢ over the items that have a value and a positive weight; null when none has. A weight of zero leaves its item
 * out, and so does a negative one, which means nothing.
 */
export function weightedMean(elements: readonly Element[]): Mesure | null {
  let somme = 0;
  let total = 0;
  let utilises = 0;
  for (const { valeur, poids } of elements) {
    if (valeur === null || !(poids > 0)) continue;
    somme += poids * valeur;
    total += poids;
    utilises += 1;
  }
  return utilises > 0 ? { valeur: somme / total, utilises, comptes: elements.length } : null;
}
