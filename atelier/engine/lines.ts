/** Rows and columns: sizes in Excel's points, hidden or shown. */
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Worksheet } from '@univerjs/core';
import type { Area } from './area';
import { createReader } from './cells';
import type { Engine } from './engine';
import { readStyle } from './styles';
import { clampToSheet, ensureSize } from './write-cells';

type Axis = 'row' | 'column';

const POINTS_PER_PIXEL = 0.75;

export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function toPixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

function target(engine: Engine, area: Area): { unitId: string; subUnitId: string; ranges: object[] } {
  const rectangle = clampToSheet(engine, area);
  ensureSize(engine, area.sheetId, rectangle.endRow, rectangle.endColumn);
  return { unitId: engine.unitId, subUnitId: area.sheetId, ranges: [rectangle] };
}

export function setHidden(engine: Engine, area: Area, axis: Axis, hidden: boolean): void {
  const hide = axis === 'row' ? SetRowHiddenMutation : SetColHiddenMutation;
  const show = axis === 'row' ? SetRowVisibleMutation : SetColVisibleMutation;
  engine.run((hidden ? hide : show).id, target(engine, area));
}

/** True, false, or null when some are hidden and some are not. */
export function areHidden(sheet: Worksheet, axis: Axis, first: number, last: number): boolean | null {
  const count = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  let common: boolean | undefined;
  for (let index = first; index <= Math.min(last, count); index += 1) {
    const isHidden =
      index < count &&
      (axis === 'row' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index)) === false;
    if (common === undefined) common = isHidden;
    else if (common !== isHidden) return null;
  }
  return common ?? false;
}

/** In points; null when they differ. */
export function readSize(sheet: Worksheet, axis: Axis, first: number, last: number): number | null {
  const size = (index: number): number =>
    axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  const common = size(first);
  const count = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  for (let index = first + 1; index <= Math.min(last, count - 1); index += 1)
    if (size(index) !== common) return null;
  return toPoints(common);
}

/** How much room lines take together, in points; hidden ones take none. */
export function readExtent(sheet: Worksheet, axis: Axis, first: number, last: number): number {
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  const count = axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
  const beyond = Math.max(0, last - Math.max(first, count) + 1);
  let pixels = beyond * (axis === 'row' ? defaultRowHeight : defaultColumnWidth);
  for (let index = first; index <= Math.min(last, count - 1); index += 1) {
    const isShown = axis === 'row' ? sheet.getRowRawVisible(index) : sheet.getColVisible(index);
    if (isShown) pixels += axis === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index);
  }
  return toPoints(pixels);
}

export function setSize(engine: Engine, area: Area, axis: Axis, points: number): void {
  if (axis === 'column') {
    engine.run(SetWorksheetColWidthMutation.id, { ...target(engine, area), colWidth: toPixels(points) });
    return;
  }
  engine.run(SetWorksheetRowHeightMutation.id, { ...target(engine, area), rowHeight: toPixels(points) });
  engine.run(SetWorksheetRowIsAutoHeightMutation.id, { ...target(engine, area), autoHeightInfo: 0 });
}

const CHARACTER_PIXELS = 7;
const LINE_PIXELS = 20;

/** Widens each column to its longest shown text, estimated at seven pixels a character of size 11. */
export function autofitColumns(engine: Engine, area: Area): void {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return;
  const reader = createReader(engine, sheet);
  const { startRow, endRow, startColumn, endColumn } = clampToSheet(engine, area);
  for (let column = startColumn; column <= endColumn; column += 1) {
    let pixels = 0;
    for (let row = startRow; row <= endRow; row += 1) {
      const style = readStyle(sheet, row, column);
      const scale = ((style.fs ?? 11) / 11) * (style.bl === 1 ? 1.1 : 1);
      for (const line of reader.text(row, column).split('\n')) {
        pixels = Math.max(pixels, line.length * CHARACTER_PIXELS * scale + 10);
      }
    }
    if (pixels > 0)
      setSize(engine, { ...area, startColumn: column, endColumn: column }, 'column', toPoints(pixels));
  }
}

/** Heightens each row to its wrapped texts, estimated from the widths of its columns. */
export function autofitRows(engine: Engine, area: Area): void {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return;
  const reader = createReader(engine, sheet);
  const { startRow, endRow, startColumn, endColumn } = clampToSheet(engine, area);
  for (let row = startRow; row <= endRow; row += 1) {
    let lines = 1;
    for (let column = startColumn; column <= endColumn; column += 1) {
      const text = reader.text(row, column);
      if (text === '' || readStyle(sheet, row, column).tb !== 3) continue;
      const perLine = Math.max(1, Math.floor((sheet.getColumnWidth(column) - 10) / CHARACTER_PIXELS));
      const needed = text
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
      lines = Math.max(lines, needed);
    }
    setSize(engine, { ...area, startRow: row, endRow: row }, 'row', toPoints(lines * LINE_PIXELS));
  }
}
