/** `Excel.RangeSort`. */
import type { Area } from '../../engine/area';
import { sortRows } from '../../engine/sort';
import type { SortKey } from '../../engine/sort';
import type { Book } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { raiseSorted } from '../change-events';
import { HostObject } from '../object';
import { requireColor } from './style-part';
import { requireWritableLines } from '../writable-cells';

export interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
  color?: string;
}

export class RangeSort extends HostObject {
  readonly className = 'RangeSort';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  async Apply(
    fields: readonly SortField[],
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
  ): Promise<void> {
    requireWritableLines(this.book, this.area, 'allowSort');
    await this.book.engine.calculated();
    const isColumns = orientation === 'Columns';
    const skipped = hasHeaders ? 1 : 0;
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const area = isColumns
      ? { ...this.area, startColumn: startColumn + skipped }
      : { ...this.area, startRow: startRow + skipped };
    if (area.startRow > endRow || area.startColumn > endColumn) return;
    const last = isColumns ? endRow - startRow : endColumn - startColumn;
    const way = isColumns ? 'Columns' : 'Rows';
    const changed = sortRows(this.book.engine, area, sortKeys(fields, last), matchCase ?? false, way);
    raiseSorted(this.book, area, changed, way);
  }
}

/** `last` is the greatest key there is. */
export function sortKeys(fields: readonly SortField[], last: number): SortKey[] {
  if (fields.length === 0) throw invalidArgument('Le tri demande au moins une colonne.');
  return fields.map(({ key, ascending = true, sortOn = 'Value', color }) => {
    if (key < 0 || key > last) throw invalidArgument(`La plage n’a pas de colonne ${key}.`);
    if (sortOn === 'Value') return { column: key, ascending };
    if (sortOn !== 'CellColor' && sortOn !== 'FontColor') throw apiNotFound(`SortField.sortOn (${sortOn})`);
    const rgb = requireColor(color ?? '');
    return { column: key, ascending, colour: { of: sortOn === 'FontColor' ? 'font' : 'fill', rgb } };
  });
}
