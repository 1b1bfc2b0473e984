/** The rows of another table that name an action, by its code or by its wording. */
import type { Action } from '../domain/action';
import { keysCited, keysOf } from './references';

/** Answers the rows of an action, each once, in their order; a cell may name several actions ("A1 ; A2"). */
export function groupByAction<T>(
  lignes: readonly T[],
  read: (ligne: T) => string,
): (action: Action) => readonly T[] {
  const parCle = new Map<string, T[]>();
  for (const ligne of lignes) {
    for (const cle of keysCited(read(ligne))) {
      const citantes = parCle.get(cle);
      if (citantes) citantes.push(ligne);
      else parCle.set(cle, [ligne]);
    }
  }
  return (action) => {
    const [premieres = [], ...autres] = keysOf(action).flatMap((cle) => {
      const citantes = parCle.get(cle);
      return citantes ? [citantes] : [];
    });
    return autres.length === 0 ? premieres : [...new Set([...premieres, ...autres.flat()])];
  };
}
