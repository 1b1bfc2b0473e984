/** Progress compared with the calendar, in points, and the colour it is shown in. */
import type { Couleur } from './bilan-evaluation';
import { calculateEvolutionPoints } from './evolution';

/** In points: at or above `vert` it is green, at or above `orange` orange, red under. */
export interface SeuilsEcart {
  readonly vert: number;
  readonly orange: number;
}

export const SEUILS_ECART: SeuilsEcart = { vert: -10, orange: -25 };

/** 40 % less 50 % are −10 points, whatever binary fractions say. */
const EPSILON = 1e-9;

/** Progress less time gone by, both shares: negative, the plan is behind the calendar. */
export function calculateEcartAvancement(avancement: number, tempsEcoule: number): number {
  return calculateEvolutionPoints(tempsEcoule, avancement, 'part');
}

export function colorEcart(ecart: number, seuils: SeuilsEcart = SEUILS_ECART): Couleur {
  if (ecart >= seuils.vert - EPSILON) return 'vert';
  return ecart >= seuils.orange - EPSILON ? 'orange' : 'rouge';
}
