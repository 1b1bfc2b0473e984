/** Writing cells and their styles, the sheet growing as needed. */
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area, Rectangle } from './area';
import type { Engine } from './engine';

/** New content of a cell; undefined leaves it as it is. */
export type CellContent = Pick<ICellData, 'v' | 't' | 'f'> | undefined;

/** Nothing left in a cell, its format stays. */
export const EMPTY_CELL: Readonly<ICellData> = { v: null, t: null, f: null, si: null, p: null };

/** A cell with all it holds, to be written over another. */
export function wholeCell(cell: Nullable<ICellData>): ICellData {
  const { v = null, t = null, f = null, si = null, p = null, s = null, custom } = cell ?? {};
  return { v, t, f, si, p, s, custom: custom ?? {} };
}

const MARGIN = 50;

/** Makes the sheet hold these cells. */
export function ensureSize(engine: Engine, sheetId: string, lastRow: number, lastColumn: number): void {
  const sheet = engine.sheet(sheetId);
  if (sheet === undefined) return;
  const target = { unitId: engine.unitId, subUnitId: sheetId };
  if (lastRow >= sheet.getRowCount()) {
    const rowCount = Math.min(MAX_ROWS, lastRow + 1 + MARGIN);
    engine.run(SetWorksheetRowCountMutation.id, { ...target, rowCount });
  }
  if (lastColumn >= sheet.getColumnCount()) {
    const columnCount = Math.min(MAX_COLUMNS, lastColumn + 1 + MARGIN);
    engine.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
  }
}

/** Writes one cell's data a cell, `null` meaning "nothing left here". */
export function writeCellData(
  engine: Engine,
  sheetId: string,
  cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  trigger?: string,
): void {
  engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId: sheetId, cellValue, trigger });
}

/** Writes contents from the top left of the area; formats stay. */
export function writeContents(
  engine: Engine,
  area: Area,
  contents: readonly (readonly CellContent[])[],
): void {
  ensureSize(engine, area.sheetId, area.endRow, area.endColumn);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  contents.forEach((line, rowOffset) => {
    line.forEach((content, columnOffset) => {
      if (content === undefined) return;
      const row = (cellValue[area.startRow + rowOffset] ??= {});
      row[area.startColumn + columnOffset] = {
        v: content.v ?? null,
        t: content.t ?? null,
        f: content.f ?? null,
        si: null,
        p: null,
      };
    });
  });
  writeCellData(engine, area.sheetId, cellValue);
}

/** The part of an area that formats are written to: whole rows and columns stop at the sheet's present size. */
export function clampToSheet(engine: Engine, area: Area): Rectangle {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return area;
  return {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: isEntireColumn(area) ? sheet.getRowCount() - 1 : area.endRow,
    endColumn: isEntireRow(area) ? sheet.getColumnCount() - 1 : area.endColumn,
  };
}

/** Merges style properties into every cell of the area; a property at null is removed. */
export function writeStyle(engine: Engine, area: Area, style: Nullable<IStyleData>): void {
  writeStyles(engine, area, () => style);
}

/** The same, with a style of its own for each cell; undefined leaves the cell as it is. */
export function writeStyles(
  engine: Engine,
  area: Area,
  pick: (row: number, column: number) => Nullable<IStyleData> | undefined,
): void {
  const target = clampToSheet(engine, area);
  ensureSize(engine, area.sheetId, target.endRow, target.endColumn);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = target.startRow; row <= target.endRow; row += 1) {
    for (let column = target.startColumn; column <= target.endColumn; column += 1) {
      const style = pick(row, column);
      if (style !== undefined) (cellValue[row] ??= {})[column] = { s: style };
    }
  }
  // Said to be a style: otherwise the formula engine takes a cell without formula for one whose formula went away.
  writeCellData(engine, area.sheetId, cellValue, SetStyleCommand.id);
}

/** Empties the cells of the area and takes their formats away. */
export function clearContents(engine: Engine, area: Area): void {
  const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  engine
    .sheet(area.sheetId)
    ?.getCellMatrix()
    .forValue((row, column) => {
      const isInside =
        row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
      if (isInside) (cells[row] ??= {})[column] = null;
    });
  writeCellData(engine, area.sheetId, cells);
}
