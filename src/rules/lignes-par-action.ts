/** The rows of another table that name an action, by its code or by its wording. */
import type { Action } from '../domain/action';
import { groupBy } from '../domain/group-by';
import { toComparable } from '../domain/texte-comparable';
import { keysOf, splitReferences } from './references';

/** Answers the rows of an action, each once, in their order; a cell may name several actions ("A1 ; A2"). */
export function groupByAction<T>(
  lignes: readonly T[],
  read: (ligne: T) => string,
): (action: Action) => readonly T[] {
  const citations = lignes.flatMap((ligne) => {
    const cellule = read(ligne);
    const cles = new Set([cellule, ...splitReferences(cellule)].map(toComparable));
    return [...cles].filter((cle) => cle !== '').map((cle) => ({ cle, ligne }));
  });
  const parCle = groupBy(citations, ({ cle }) => cle);
  return (action) => [
    ...new Set(keysOf(action).flatMap((cle) => (parCle.get(cle) ?? []).map(({ ligne }) => ligne))),
  ];
}
