/** Cells and references as a reading gives them, in the fewest words a test can say. */
import { parseDatePartielle } from '../../src/domain/date-partielle';
import { parseNombre } from '../../src/domain/nombre-lu';
import type { DatePartielle, Nombre, Reference } from '../../src/domain/valeurs';

/** First row under the header of a CTG table. */
export const PREMIERE_LIGNE = 5;

export function date(cellule: string | number, precision = ''): DatePartielle {
  return parseDatePartielle(cellule, precision);
}

export function nombre(cellule: string | number): Nombre {
  return parseNombre(cellule);
}

export function ref(table: string, id: string, ligne = PREMIERE_LIGNE): Reference {
  return { table, id, ligne };
}
