/** `Excel.RangeSort`. */
import type { Area } from '../../engine/area';
import { sortRows } from '../../engine/sort';
import type { Book } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { HostObject } from '../object';
import { requireWritableLines } from '../writable-cells';

export interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

export class RangeSort extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    requireWritableLines(this.book, this.area, 'allowSort');
    if (orientation === 'Columns') throw apiNotFound('RangeSort.apply (orientation Columns)');
    const startRow = this.area.startRow + (hasHeaders ? 1 : 0);
    if (startRow > this.area.endRow) return;
    sortRows(this.book.engine, { ...this.area, startRow }, sortKeys(fields, this.area), matchCase);
  }
}

export function sortKeys(fields: readonly SortField[], area: Area): { column: number; ascending: boolean }[] {
  if (fields.length === 0) throw invalidArgument('Le tri demande au moins une colonne.');
  return fields.map(({ key, ascending = true, sortOn = 'Value' }) => {
    if (sortOn !== 'Value') throw apiNotFound(`SortField.sortOn (${sortOn})`);
    if (key < 0 || key > area.endColumn - area.startColumn)
      throw invalidArgument(`La plage n’a pas de colonne ${key}.`);
    return { column: key, ascending };
  });
}
