/** `Excel.AutoFilter` of a table; a sheet's own filter is told apart, not applied. */
import { clearTableFilters, readColumnFilter, writeColumnFilter } from '../../engine/table-filters';
import type { Book } from '../book';
import { apiNotFound, invalidArgument } from '../errors';
import { HostObject } from '../object';
import type { Range } from './range';
import { Table } from './table';

export class AutoFilter extends HostObject {
  readonly className = 'AutoFilter';

  constructor(
    book: Book,
    readonly sheetId: string,
    private readonly tableId: string | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Criteria', 'Enabled', 'IsDataFiltered'];
  }

  private get table(): Table {
    if (this.tableId === null) throw apiNotFound('Worksheet.autoFilter');
    return new Table(this.book, this.tableId);
  }

  get Enabled(): boolean {
    return this.tableId !== null && this.table.ShowFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.Criteria.some((criteria) => criteria !== null);
  }

  get Criteria(): (object | null)[] {
    if (this.tableId === null) return [];
    const { info } = this.table;
    return info.columns.map((_column, index) => {
      const values = readColumnFilter(this.book.engine, info, index);
      return values === null ? null : { filterOn: 'Values', values };
    });
  }

  Apply(
    _range: Range | string,
    columnIndex?: number | null,
    criteria?: { filterOn?: string; values?: string[] } | null,
  ): void {
    if (columnIndex === undefined || columnIndex === null || !criteria) return;
    if (criteria.filterOn !== 'Values') throw apiNotFound(`AutoFilter.apply (${String(criteria.filterOn)})`);
    const info = this.table.writable();
    if (columnIndex < 0 || columnIndex >= info.columns.length) throw invalidArgument();
    writeColumnFilter(this.book.engine, info, columnIndex, (criteria.values ?? []).map(String));
  }

  ClearCriteria(): void {
    clearTableFilters(this.book.engine, this.table.writable());
  }

  ClearColumnCriteria(columnIndex: number): void {
    writeColumnFilter(this.book.engine, this.table.writable(), columnIndex, null);
  }

  Remove(): void {
    this.ClearCriteria();
    this.table.ShowFilterButton = false;
  }

  GetRangeOrNullObject(): Range | null {
    return this.tableId === null ? null : this.table.GetRange();
  }
}
