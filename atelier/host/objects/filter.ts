/** `Excel.Filter`: of one column of a table. */
import { readColumnFilter, writeColumnFilter } from '../../engine/table-filters';
import type { Book } from '../book';
import { apiNotFound } from '../errors';
import { HostObject } from '../object';
import { Table } from './table';

interface FilterCriteria {
  filterOn?: string;
  values?: readonly string[];
}

export class Filter extends HostObject {
  readonly className = 'Filter';

  constructor(
    book: Book,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Criteria'];
  }

  get Criteria(): FilterCriteria | null {
    const values = readColumnFilter(this.book.engine, new Table(this.book, this.tableId).info, this.index);
    return values === null ? null : { filterOn: 'Values', values };
  }

  Apply(criteria: FilterCriteria): void {
    if (criteria.filterOn !== 'Values') throw apiNotFound(`Filter.apply (${String(criteria.filterOn)})`);
    this.ApplyValuesFilter(criteria.values ?? []);
  }

  ApplyValuesFilter(values: readonly string[]): void {
    writeColumnFilter(
      this.book.engine,
      new Table(this.book, this.tableId).writable(),
      this.index,
      values.map(String),
    );
  }

  Clear(): void {
    writeColumnFilter(this.book.engine, new Table(this.book, this.tableId).writable(), this.index, null);
  }
}
