/** `Range.removeDuplicates`: rows alike in the chosen columns go, the others come up, within the area. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { Area } from './area';
import { createReader } from './cells';
import type { Engine } from './engine';
import { EMPTY_CELL, wholeCell, writeCellData } from './write-cells';

export function removeDuplicates(
  engine: Engine,
  area: Area,
  columns: readonly number[],
): { removed: number; uniqueRemaining: number } {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return { removed: 0, uniqueRemaining: 0 };
  const reader = createReader(engine, sheet);
  const seen = new Set<string>();
  const kept: number[] = [];
  let last = area.endRow;
  while (last > area.startRow && isEmptyRow(last)) last -= 1;
  for (let row = area.startRow; row <= last; row += 1) {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = reader.value(row, area.startColumn + column);
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (let row = area.startRow; row <= last; row += 1) {
    const from = kept[row - area.startRow];
    if (from === row) continue;
    const line: Record<number, Nullable<ICellData>> = (cells[row] = {});
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      line[column] = from === undefined ? EMPTY_CELL : wholeCell(sheet.getCellRaw(from, column));
  }
  writeCellData(engine, area.sheetId, cells);
  return { removed: last - area.startRow + 1 - kept.length, uniqueRemaining: kept.length };

  function isEmptyRow(row: number): boolean {
    for (let column = area.startColumn; column <= area.endColumn; column += 1)
      if (reader.valueType(row, column) !== 'Empty') return false;
    return true;
  }
}
