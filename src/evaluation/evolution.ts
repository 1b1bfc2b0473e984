/** Changes between two values: relative for counts and amounts, in points for rates, a mean yearly rate over years. */

/** (v2 − v1) / |v1|; null from a base of zero, which no percentage can tell. */
export function calculateEvolution(v1: number, v2: number): number | null {
  return v1 === 0 ? null : (v2 - v1) / Math.abs(v1);
}

/** Two shares (0.345 and 0.359) differ by 1.4 points; two rates already in points differ as they are. */
export function calculateEvolutionPoints(v1: number, v2: number, unite: 'part' | 'nombre'): number {
  return (v2 - v1) * (unite === 'part' ? 100 : 1);
}

/** (v2 / v1)^(1 / n) − 1; null when v1 is not positive, v2 negative, or n not positive. */
export function calculateTcam(v1: number, v2: number, annees: number): number | null {
  return v1 <= 0 || v2 < 0 || annees <= 0 ? null : (v2 / v1) ** (1 / annees) - 1;
}

/** How a value moved, in the words of its unit; a base of zero has no percentage: « n.d. (base nulle) ». */
export type Evolution =
  | { readonly ok: true; readonly valeur: number; readonly unite: 'points' | 'part' }
  | { readonly ok: false; readonly raison: 'base-nulle' };

/** Rates (unit « % », « %/an ») move in points, counts and amounts in per cent. */
export function calculateEvolutionSelonUnite(v1: number, v2: number, unite: string): Evolution {
  if (isTaux(unite)) {
    return { ok: true, valeur: calculateEvolutionPoints(v1, v2, 'nombre'), unite: 'points' };
  }
  const valeur = calculateEvolution(v1, v2);
  return valeur === null ? { ok: false, raison: 'base-nulle' } : { ok: true, valeur, unite: 'part' };
}

/** « % », « % des familles », « pourcentage ». */
export function isTaux(unite: string): boolean {
  return /^(?:%|pour ?cent(?:age)?s?\b)/i.test(unite.trim());
}
