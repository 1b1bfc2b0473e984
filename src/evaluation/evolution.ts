/** Relative change between two counts or amounts. Rates are compared in points, never so. */

/** (v2 − v1) / |v1|; null from a base of zero, which no percentage can tell. */
export function calculateEvolution(v1: number, v2: number): number | null {
  return v1 === 0 ? null : (v2 - v1) / Math.abs(v1);
}
