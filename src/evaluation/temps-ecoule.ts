/** Share of a period gone by on a given day, both ends included, between 0 and 1. */
import { serialFromIso } from '../domain/jour-calendaire';

/** Null when a day does not exist or when the period ends before it begins. */
export function calculateTempsEcoule(debut: string, fin: string, jour: string): number | null {
  const [premier, dernier, courant] = [serialFromIso(debut), serialFromIso(fin), serialFromIso(jour)];
  if (premier === null || dernier === null || courant === null || dernier < premier) return null;
  const part = (courant - premier + 1) / (dernier - premier + 1);
  return Math.min(1, Math.max(0, part));
}
