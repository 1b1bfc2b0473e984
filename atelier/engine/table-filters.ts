/** Filters of a table's columns, by values. */
import { SetSheetTableFilterMutation, TableColumnFilterTypeEnum, TableManager } from '@univerjs/sheets-table';
import type { Engine } from './engine';
import type { TableInfo } from './tables';

/** Shows the rows whose cell, as shown, is one of the values; null shows them all. */
export function writeColumnFilter(
  engine: Engine,
  table: TableInfo,
  column: number,
  values: readonly string[] | null,
): void {
  engine.run(SetSheetTableFilterMutation.id, {
    unitId: engine.unitId,
    tableId: table.id,
    column,
    tableFilter:
      values === null ? undefined : { filterType: TableColumnFilterTypeEnum.manual, values: [...values] },
  });
}

export function readColumnFilter(engine: Engine, table: TableInfo, column: number): readonly string[] | null {
  const filter = engine.injector
    .get(TableManager)
    .getTableById(engine.unitId, table.id)
    ?.getTableFilterColumn(column);
  return filter?.filterType === TableColumnFilterTypeEnum.manual ? filter.values : null;
}

export function clearTableFilters(engine: Engine, table: TableInfo): void {
  table.columns.forEach((_column, index) => {
    if (readColumnFilter(engine, table, index) !== null) writeColumnFilter(engine, table, index, null);
  });
}
