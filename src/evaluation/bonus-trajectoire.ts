/** The bonus « trajectoire de développement »: an amount a place, set by how much the number of places grew. */

export interface Palier {
  /** Growth from which the amount is due: 0.04 for +4 %. */
  readonly seuil: number;
  /** Euros a place. */
  readonly montant: number;
}

/** 26 places from 25 are +4 %, whatever binary fractions say. */
const EPSILON = 1e-9;

/** Amount of the highest threshold reached × places at the end; 0 under the first, null from no place at all. */
export function calculateBonusTrajectoire(
  depart: number,
  arrivee: number,
  paliers: readonly Palier[],
): number | null {
  if (depart <= 0) return null;
  const croissance = (arrivee - depart) / depart;
  const atteints = paliers.filter(({ seuil }) => croissance >= seuil - EPSILON);
  const plusHaut = atteints.reduce<Palier | null>(
    (haut, palier) => (haut === null || palier.seuil > haut.seuil ? palier : haut),
    null,
  );
  return (plusHaut?.montant ?? 0) * arrivee;
}
