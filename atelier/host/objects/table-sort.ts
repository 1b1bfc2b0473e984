/** `Excel.TableSort`. */
import { sortRows } from '../../engine/sort';
import type { Book } from '../book';
import { HostObject } from '../object';
import { sortKeys } from './range-sort';
import type { SortField } from './range-sort';
import { Table } from './table';

export class TableSort extends HostObject {
  readonly className = 'TableSort';

  constructor(
    book: Book,
    private readonly tableId: string,
  ) {
    super(book);
  }

  Apply(fields: readonly SortField[], matchCase = false): void {
    const table = new Table(this.book, this.tableId);
    table.writable();
    const { area } = table.GetDataBodyRange();
    sortRows(this.book.engine, area, sortKeys(fields, area), matchCase);
  }
}
