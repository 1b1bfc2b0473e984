/** What is expected of an indicator at a day: on the line from its reference to its target, or between its intermediate targets. */
import { serialFromIso } from '../domain/jour-calendaire';
import type { Sens } from '../domain/listes';

/** A value and the last day of the period it is about: a year's figure is that of its end, for references and targets alike. */
export interface Repere {
  readonly jour: string;
  readonly valeur: number;
}

/**
 * The expected value at `jour`; before the reference it is the reference, after the target the target. Intermediate targets override the
 * line. Null when the target is not after the reference.
 */
export function calculateAttendu(
  reference: Repere,
  cible: Repere,
  jour: string,
  etapes: readonly Repere[] = [],
): number | null {
  if (cible.jour <= reference.jour) return null;
  const points = [reference, ...keepDedans(reference, cible, etapes), cible];
  const suivant = points.findIndex((point) => point.jour >= jour);
  if (suivant === 0) return reference.valeur;
  const [avant, apres] = [points[suivant - 1], points[suivant]];
  if (suivant < 0 || avant === undefined || apres === undefined) return cible.valeur;
  return avant.valeur + (apres.valeur - avant.valeur) * partOf(avant.jour, apres.jour, jour);
}

/** The intermediate targets strictly between the two ends, in order; the last typed of a day rules. */
export function keepDedans(reference: Repere, cible: Repere, etapes: readonly Repere[]): readonly Repere[] {
  const parJour = new Map(etapes.map((etape) => [etape.jour, etape]));
  return [...parJour.values()]
    .filter(({ jour }) => jour > reference.jour && jour < cible.jour)
    .sort((a, b) => (a.jour < b.jour ? -1 : 1));
}

function partOf(debut: string, fin: string, jour: string): number {
  const [premier, dernier, courant] = [debut, fin, jour].map((iso) => serialFromIso(iso) ?? 0);
  return ((courant ?? 0) - (premier ?? 0)) / ((dernier ?? 0) - (premier ?? 0));
}

/** Positive when ahead in the direction wanted; for « maintien », minus the distance to what is expected. */
export function calculateEcartAttendu(valeur: number, attendu: number, sens: Sens): number {
  const ecart = valeur - attendu;
  if (ecart === 0) return 0;
  if (sens === 'maintien') return -Math.abs(ecart);
  return sens === 'hausse' ? ecart : -ecart;
}
