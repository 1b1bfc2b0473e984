/** What a row of the plan is known by, from one reading to the next: its hidden key, else its place. */
import type { Reference } from './valeurs';

const SANS_CLE = 'ligne-';

/** A row that people just typed has no key before the next write: its number stands for it. */
export function cleLigne({ id, ligne }: Pick<Reference, 'id' | 'ligne'>): string {
  return id === '' ? `${SANS_CLE}${ligne}` : id;
}

/** The row this key speaks of; a number is believed only of a row that had no key of its own. */
export function findByCle<T extends { readonly ref: Reference }>(
  lignes: readonly T[],
  cle: string,
  attribuees: readonly number[] = [],
): T | undefined {
  return lignes.find(({ ref }) => {
    if (cleLigne(ref) === cle) return true;
    return attribuees.includes(ref.ligne) && cleLigne({ id: '', ligne: ref.ligne }) === cle;
  });
}
