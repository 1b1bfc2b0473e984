/** Filters of a table's columns: lists of values are Univer's own, the others are matched here. */
import {
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from '@univerjs/sheets-table';
import type { Engine } from './engine';
import type { FilterCriteria } from './filter-criteria';
import { hiddenRows, shownTexts } from './filter-match';
import { recalculateShownTotals } from './shown-totals';
import type { TableInfo } from './tables';

/** To Univer a list of the values shown; `criteria` says why they are. */
interface OfficeItem {
  filterType: TableColumnFilterTypeEnum.manual;
  values: string[];
  criteria?: FilterCriteria;
}

type Filters = ReturnType<NonNullable<ReturnType<TableManager['getTableById']>>['getTableFilters']>;

export function writeColumnFilter(
  engine: Engine,
  table: TableInfo,
  column: number,
  criteria: FilterCriteria | null,
): void {
  filterColumn(engine, table, column, criteria);
  recalculateShownTotals(engine);
}

function filterColumn(
  engine: Engine,
  table: TableInfo,
  column: number,
  criteria: FilterCriteria | null,
): void {
  followCriteria(engine, table.id);
  engine.run(SetSheetTableFilterMutation.id, {
    unitId: engine.unitId,
    tableId: table.id,
    column,
    tableFilter: criteria === null ? undefined : officeItem(engine, table, column, criteria),
  });
}

function officeItem(engine: Engine, table: TableInfo, index: number, criteria: FilterCriteria): OfficeItem {
  const { sheetId, range } = table;
  const column = range.startColumn + index;
  const area = {
    ...range,
    sheetId,
    startRow: range.startRow + 1,
    startColumn: column,
    endColumn: column,
  };
  const values = shownTexts(engine, area, criteria).map((text) =>
    text === '' ? TABLE_FILTER_EMPTY_VALUE : text,
  );
  return { filterType: TableColumnFilterTypeEnum.manual, values, criteria };
}

export function readColumnFilter(engine: Engine, table: TableInfo, column: number): FilterCriteria | null {
  const filter = engine.injector
    .get(TableManager)
    .getTableById(engine.unitId, table.id)
    ?.getTableFilterColumn(column) as OfficeItem | undefined;
  if (filter === undefined || filter === null) return null;
  if (filter.criteria !== undefined) return filter.criteria;
  if (filter.filterType !== TableColumnFilterTypeEnum.manual) return null;
  return {
    filterOn: 'Values',
    values: filter.values.map((text) => (text === TABLE_FILTER_EMPTY_VALUE ? '' : text)),
  };
}

export function clearTableFilters(engine: Engine, table: TableInfo): void {
  table.columns.forEach((_column, index) => {
    if (readColumnFilter(engine, table, index) !== null) writeColumnFilter(engine, table, index, null);
  });
}

/** Finds the rows to hide anew, from the values of now. */
export function reapplyTableFilters(engine: Engine, table: TableInfo): void {
  filterAgain(engine, table);
  recalculateShownTotals(engine);
}

function filterAgain(engine: Engine, table: TableInfo): void {
  table.columns.forEach((_column, index) => {
    const criteria = readColumnFilter(engine, table, index);
    if (criteria !== null) filterColumn(engine, table, index, criteria);
  });
}

/** Univer asks a table's filters which rows they hide: those with criteria of Office.js answer by ours. */
function followCriteria(engine: Engine, tableId: string): void {
  const table = engine.injector.get(TableManager).getTableById(engine.unitId, tableId);
  const filters = table?.getTableFilters();
  if (table === undefined || filters === undefined || Object.hasOwn(filters, 'doColumnFilter')) return;
  const univer = filters.doColumnFilter.bind(filters);
  const own: Filters['doColumnFilter'] = (sheet, range, index, hidden) => {
    const item = filters.getColumnFilter(index) as OfficeItem | undefined;
    if (item?.criteria === undefined) {
      univer(sheet, range, index, hidden);
      return;
    }
    const column = range.startColumn + index;
    const area = { ...range, sheetId: table.getSubunitId(), startColumn: column, endColumn: column };
    for (const row of hiddenRows(engine, area, item.criteria)) hidden.add(row);
  };
  filters.doColumnFilter = own;
}

/** The same for the tables of a workbook just opened, whose rows are then hidden: its totals are those of the file. */
export function restoreTableFilters(engine: Engine, tables: readonly TableInfo[]): void {
  for (const table of tables) {
    const isOffice = table.columns.some((_column, index) => {
      const item = engine.injector
        .get(TableManager)
        .getTableById(engine.unitId, table.id)
        ?.getTableFilterColumn(index) as OfficeItem | undefined;
      return item?.criteria !== undefined;
    });
    if (isOffice) filterAgain(engine, table);
  }
}
