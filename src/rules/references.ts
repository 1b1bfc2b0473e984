/** Links between rows as people type them: the code of the other row, or its wording. */
import { toComparable } from '../domain/texte-comparable';
import type { Enregistrement } from '../domain/valeurs';

interface Cible extends Enregistrement {
  readonly code: string;
  readonly intitule: string;
}

/** Codes and wordings of rows, to ask whether a link leads somewhere. */
export function indexReferences(cibles: readonly Cible[]): ReadonlySet<string> {
  return new Set(cibles.flatMap(keysOf));
}

/** The ways a link may name this row. */
export function keysOf(cible: Cible): string[] {
  return [cible.code, cible.intitule].map(toComparable).filter((cle) => cle !== '');
}

/** The links of a cell that lead nowhere: the whole cell first, else each part between semicolons. */
export function findOrphelines(cellule: string, index: ReadonlySet<string>): string[] {
  if (cellule.trim() === '' || index.has(toComparable(cellule))) return [];
  return splitReferences(cellule).filter((reference) => !index.has(toComparable(reference)));
}

/** "A1 ; A2" → ["A1", "A2"]. */
export function splitReferences(cellule: string): string[] {
  return cellule
    .split(/[;\n]/)
    .map((reference) => reference.trim())
    .filter((reference) => reference !== '');
}
