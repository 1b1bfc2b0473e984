/** `Excel.Filter`: of one column of a table. */
import { criteriaFault } from '../../engine/filter-criteria';
import type { FilterCriteria, FilterDatetime } from '../../engine/filter-criteria';
import { readColumnFilter, writeColumnFilter } from '../../engine/table-filters';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { Table } from './table';

/** Without the members a script leaves null; refused when it is not a filter. */
export function readCriteria(given: FilterCriteria): FilterCriteria {
  if (typeof given !== 'object' || given === null) throw invalidArgument('Un filtre a des critères.');
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const criteria = Object.fromEntries(entries) as unknown as FilterCriteria;
  if (Array.isArray(criteria.values))
    criteria.values = criteria.values.map((value) => (typeof value === 'object' ? value : String(value)));
  const fault = criteriaFault(criteria);
  if (fault !== null) throw invalidArgument(fault);
  return criteria;
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
    return readColumnFilter(this.book.engine, new Table(this.book, this.tableId).info, this.index);
  }

  /** Rows are hidden by the values of that moment: those still being calculated are waited for. */
  async Apply(criteria: FilterCriteria): Promise<void> {
    const read = readCriteria(criteria);
    const table = new Table(this.book, this.tableId).writable('allowAutoFilter');
    await this.book.engine.calculated();
    writeColumnFilter(this.book.engine, table, this.index, read);
  }

  ApplyValuesFilter(values: (string | FilterDatetime)[]): Promise<void> {
    return this.Apply({ filterOn: 'Values', values });
  }

  ApplyTopItemsFilter(count: number): Promise<void> {
    return this.Apply({ filterOn: 'TopItems', criterion1: String(count) });
  }

  ApplyTopPercentFilter(percent: number): Promise<void> {
    return this.Apply({ filterOn: 'TopPercent', criterion1: String(percent) });
  }

  ApplyBottomItemsFilter(count: number): Promise<void> {
    return this.Apply({ filterOn: 'BottomItems', criterion1: String(count) });
  }

  ApplyBottomPercentFilter(percent: number): Promise<void> {
    return this.Apply({ filterOn: 'BottomPercent', criterion1: String(percent) });
  }

  ApplyCellColorFilter(color: string): Promise<void> {
    return this.Apply({ filterOn: 'CellColor', color });
  }

  ApplyFontColorFilter(color: string): Promise<void> {
    return this.Apply({ filterOn: 'FontColor', color });
  }

  ApplyDynamicFilter(dynamicCriteria: string): Promise<void> {
    return this.Apply({ filterOn: 'Dynamic', dynamicCriteria });
  }

  ApplyIconFilter(icon: { set: string; index: number }): Promise<void> {
    return this.Apply({ filterOn: 'Icon', icon });
  }

  ApplyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): Promise<void> {
    return this.Apply({
      filterOn: 'Custom',
      criterion1,
      ...(criterion2 ? { criterion2, operator: operator ?? 'And' } : {}),
    });
  }

  Clear(): void {
    const table = new Table(this.book, this.tableId).writable('allowAutoFilter');
    writeColumnFilter(this.book.engine, table, this.index, null);
  }
}
