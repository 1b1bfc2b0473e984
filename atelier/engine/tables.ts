/** Tables (ListObjects): what they are, and every change that keeps formulas, names of columns and headers together. */
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  TableManager,
} from '@univerjs/sheets-table';
import { generateRandomId } from '@univerjs/core';
import type { Area, Rectangle } from './area';
import { createReader } from './cells';
import type { TableExtras } from './document';
import type { Engine } from './engine';
import { forgetParsed } from './forget-parsed';
import { titleMap } from './structured-names';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and body; a totals row is the row under it. */
  readonly range: Rectangle;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

/** The look Univer gives a table; Excel's own is kept in the document's extras. */
const ENGINE_STYLE = 'table-default-0';

export const DEFAULT_TABLE: Required<TableExtras> = {
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  showHeaders: true,
  showTotals: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  insertRow: false,
  sort: null,
};

function manager(engine: Engine): TableManager {
  return engine.injector.get(TableManager);
}

/** Every table, sheet after sheet in the order of the tabs, in the order they were made. */
export function listTables(engine: Engine): TableInfo[] {
  return engine
    .workbook()
    .getSheetOrders()
    .flatMap((sheetId) => tablesOfSheet(engine, sheetId));
}

export function tablesOfSheet(engine: Engine, sheetId: string): TableInfo[] {
  return manager(engine).getTablesBySubunitId(engine.unitId, sheetId).map(toInfo);
}

/** Asked at each action on a table: the one found is described, not all of them. */
export function findTable(engine: Engine, idOrName: string): TableInfo | null {
  const known = manager(engine);
  const withId = known.getTableById(engine.unitId, idOrName);
  if (withId !== undefined) return toInfo(withId);
  const lower = idOrName.toLowerCase();
  for (const sheetId of engine.workbook().getSheetOrders()) {
    const named = known
      .getTablesBySubunitId(engine.unitId, sheetId)
      .find((table) => table.getDisplayName().toLowerCase() === lower);
    if (named !== undefined) return toInfo(named);
  }
  return null;
}

/** The package does not export its class. */
type Table = ReturnType<TableManager['getTablesBySubunitId']>[number];

function toInfo(table: Table): TableInfo {
  const { id, name, subUnitId, range, columns } = table.getTableInfo();
  return {
    id,
    name,
    sheetId: subUnitId,
    range: {
      startRow: range.startRow,
      startColumn: range.startColumn,
      endRow: range.endRow,
      endColumn: range.endColumn,
    },
    columns: columns.map((column) => ({ id: column.id, name: column.displayName })),
  };
}

export function readExtras(engine: Engine, tableId: string): Required<TableExtras> {
  return { ...DEFAULT_TABLE, ...engine.extras.tables[tableId] };
}

export function writeExtras(engine: Engine, tableId: string, changes: TableExtras): void {
  engine.extras.tables[tableId] = { ...engine.extras.tables[tableId], ...changes };
}

/** Makes a table of the area, whose first row holds the headers; returns its id. */
export function addTable(engine: Engine, area: Area, name: string): string {
  const { sheetId, ...range } = area;
  const tableId = generateRandomId();
  engine.run(AddSheetTableMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    tableId,
    name,
    range,
    header: readHeaders(engine, area),
    options: { showHeader: true, showFooter: false, tableStyleId: ENGINE_STYLE },
  });
  const style = engine.extras.tableStyles?.byDefault ?? DEFAULT_TABLE.style;
  writeExtras(engine, tableId, { ...DEFAULT_TABLE, style });
  publish(engine, tableId);
  return tableId;
}

function readHeaders(engine: Engine, area: Area): string[] {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return [];
  const reader = createReader(engine, sheet);
  const headers: string[] = [];
  for (let column = area.startColumn; column <= area.endColumn; column += 1) {
    headers.push(String(reader.value(area.startRow, column)));
  }
  return headers;
}

/** Removes the table, its cells stay. */
export function removeTable(engine: Engine, table: TableInfo): void {
  engine.run(DeleteSheetTableMutation.id, {
    unitId: engine.unitId,
    subUnitId: table.sheetId,
    tableId: table.id,
  });
  Reflect.deleteProperty(engine.extras.tables, table.id);
}

export function renameTable(engine: Engine, table: TableInfo, name: string): void {
  engine.run(SetSheetTableCommand.id, { unitId: engine.unitId, tableId: table.id, name });
  publish(engine, table.id);
}

export function resizeTable(engine: Engine, table: TableInfo, newRange: Rectangle): void {
  engine.run(SetSheetTableCommand.id, {
    unitId: engine.unitId,
    tableId: table.id,
    updateRange: { newRange },
  });
  syncHeaders(engine, table.id);
}

/** Makes the columns' names those of the header cells: Univer does not follow an edited header. */
export function syncHeaders(engine: Engine, tableId: string): void {
  const table = manager(engine).getTableById(engine.unitId, tableId);
  if (table === undefined) return;
  const headers = readHeaders(engine, { ...table.getRange(), sheetId: table.getSubunitId() });
  headers.forEach((name, index) => {
    const column = table.getTableColumnByIndex(index);
    if (column !== undefined) column.displayName = name;
  });
  publish(engine, tableId);
}

/** Tells the formula engine the table's range and column names, in every form formulas may write them. */
export function publish(engine: Engine, tableId: string): void {
  const table = manager(engine).getTableById(engine.unitId, tableId);
  if (table === undefined) return;
  const { name, range, subUnitId, columns } = table.getTableInfo();
  forgetParsed(engine);
  engine.run(SetSuperTableMutation.id, {
    unitId: engine.unitId,
    tableName: name,
    reference: {
      range,
      sheetId: subUnitId,
      titleMap: titleMap(columns.map(({ displayName }) => displayName)),
    },
  });
}

/** The same for every table of a workbook just loaded. */
export function publishTables(engine: Engine): void {
  for (const { id } of listTables(engine)) publish(engine, id);
}

/** The table that holds this cell, header included. */
export function tableAt(engine: Engine, sheetId: string, row: number, column: number): TableInfo | null {
  return (
    tablesOfSheet(engine, sheetId).find(
      ({ range }) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    ) ?? null
  );
}
