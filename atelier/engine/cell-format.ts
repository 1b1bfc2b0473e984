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
  /** Null where a new colour has made it plain again. */
  fillPattern?: string | null;
  patternColor?: string | null;
  fillTint?: number;
  patternTint?: number;
  fontTint?: number;
  /** By the side of the range it was given to: "EdgeTop". */
  borderTints?: Readonly<Record<string, number>>;
}

const KEY = 'format';

export function formatOf(cell: Nullable<ICellData>): CellFormat {
  return (cell?.custom?.[KEY] as CellFormat | undefined) ?? {};
}

/** What all cells share; null when they differ. */
export function readCellFormat<T extends string | number | boolean>(
  engine: Engine,
  area: Area,
  pick: (format: CellFormat) => T,
): T | null {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  let common: T | null = null;
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const value = pick(formatOf(sheet?.getCellRaw(row, column)));
      if (common === null) common = value;
      else if (common !== value) return null;
    }
  }
  return common;
}

/** Cells that would not change are left alone. */
export function writeCellFormat(engine: Engine, area: Area, change: CellFormat): void {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = sheet?.getCellRaw(row, column);
      const format = withoutDefaults({ ...formatOf(cell), ...change });
      if (JSON.stringify(format) === JSON.stringify(formatOf(cell))) continue;
      (cells[row] ??= {})[column] = { custom: { ...withoutFormat(cell), [KEY]: format } };
    }
  }
  if (Object.keys(cells).length === 0) return;
  ensureSize(engine, area.sheetId, endRow, endColumn);
  writeCellData(engine, area.sheetId, cells, SetStyleCommand.id);
}

/** What else is kept with the cell. */
export function withoutFormat(cell: Nullable<ICellData>): Record<string, unknown> {
  const { [KEY]: _format, ...others } = (cell?.custom ?? {}) as Record<string, unknown>;
  return others;
}

function withoutDefaults(format: CellFormat): CellFormat {
  return Object.fromEntries(
    Object.entries(format).filter(([key, value]) =>
      key === 'locked' ? value === false : value !== null && value !== 0 && value !== false,
    ),
  );
}
