/** Cells that follow each other down a column, handled at once. Pure. */
import { parseAdresse, toPlage } from '../sheets';

interface Cellule {
  readonly feuille: string;
  readonly adresse: string;
}

export interface SuiteCellules<T extends Cellule> {
  readonly feuille: string;
  /** "B4:B9". */
  readonly plage: string;
  readonly cellules: readonly T[];
}

/** In the order given: only neighbours in the list are put together. */
export function groupCellules<T extends Cellule>(cellules: readonly T[]): readonly SuiteCellules<T>[] {
  const suites: T[][] = [];
  let suivante = '';
  for (const cellule of cellules) {
    const { ligne, colonne } = parseAdresse(cellule.adresse);
    if (`${cellule.feuille}!${ligne}!${colonne}` === suivante) suites.at(-1)?.push(cellule);
    else suites.push([cellule]);
    suivante = `${cellule.feuille}!${ligne + 1}!${colonne}`;
  }
  return suites.flatMap((suite) => {
    const [premiere] = suite;
    if (premiere === undefined) return [];
    const { ligne, colonne } = parseAdresse(premiere.adresse);
    return [{ feuille: premiere.feuille, plage: toPlage(ligne, colonne, suite.length, 1), cellules: suite }];
  });
}
