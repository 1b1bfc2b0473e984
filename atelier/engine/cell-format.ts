/** What Excel knows of a cell's format and the engine does not: kept with the cell, so that it goes wherever the cell goes. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import type { Engine } from './engine';
import { clampToSheet, ensureSize, writeCellData } from './write-cells';

export interface CellFormat {
  locked?: boolean;
  formulaHidden?: boolean;
  shrinkToFit?: boolean;
  autoIndent?: boolean;
  centerAcross?: boolean;
}

const KEY = 'format';

export function formatOf(cell: Nullable<ICellData>): CellFormat {
  return (cell?.custom?.[KEY] as CellFormat | undefined) ?? {};
}

/** The value all cells share; null when they differ. */
export function readCellFormat<K extends keyof CellFormat>(
  engine: Engine,
  area: Area,
  key: K,
  otherwise: boolean,
): boolean | null {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  let common: boolean | null = null;
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const value = formatOf(sheet?.getCellRaw(row, column))[key] ?? otherwise;
      if (common === null) common = value;
      else if (common !== value) return null;
    }
  }
  return common;
}

export function writeCellFormat(engine: Engine, area: Area, change: CellFormat): void {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  ensureSize(engine, area.sheetId, endRow, endColumn);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = sheet?.getCellRaw(row, column);
      (cells[row] ??= {})[column] = {
        custom: { ...cell?.custom, [KEY]: { ...formatOf(cell), ...change } },
      };
    }
  }
  writeCellData(engine, area.sheetId, cells, SetStyleCommand.id);
}
