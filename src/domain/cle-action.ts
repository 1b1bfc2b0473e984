/** What a row of the plan is known by, from one reading to the next: its hidden key, else its place. */
import type { Reference } from './valeurs';

const SANS_CLE = 'ligne-';

/** A row that people just typed has no key before the next write: its number stands for it. */
export function cleLigne({ id, ligne }: Pick<Reference, 'id' | 'ligne'>): string {
  return id === '' ? `${SANS_CLE}${ligne}` : id;
}

/** The record this key speaks of. */
export function findByCle<T extends { readonly ref: Reference }>(
  lignes: readonly T[],
  cle: string,
): T | undefined {
  return lignes.find(({ ref }) => cleLigne(ref) === cle);
}
