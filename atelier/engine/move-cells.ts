/** `Range.moveTo`: cells go elsewhere with all they hold, and the formulas that spoke of them follow. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { contains } from './area';
import type { Area } from './area';
import { createReader } from './cells';
import { followInRules, moveFurniture } from './copy-furniture';
import type { Engine } from './engine';
import { mapAddresses } from './formula-references';
import { listNames, writeName } from './names';
import { EMPTY_CELL, ensureSize, wholeCell, writeCellData } from './write-cells';

/** Where cells have gone, when all of them were moved; else null. */
type Follow = (area: Area) => Area | null;

/** `to` is where the top left cell goes. */
export function moveCells(engine: Engine, from: Area, to: Area): void {
  const sheet = engine.sheet(from.sheetId);
  if (sheet === undefined) return;
  const [down, right] = [to.startRow - from.startRow, to.startColumn - from.startColumn];
  const follow: Follow = (area) =>
    area.sheetId === from.sheetId && contains(from, area)
      ? {
          sheetId: to.sheetId,
          startRow: area.startRow + down,
          endRow: area.endRow + down,
          startColumn: area.startColumn + right,
          endColumn: area.endColumn + right,
        }
      : null;
  const taken = takeCells(engine, from, to, follow);
  followEverywhere(engine, from, follow);
  const emptied: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (let row = from.startRow; row <= from.endRow; row += 1)
    for (let column = from.startColumn; column <= from.endColumn; column += 1)
      (emptied[row] ??= {})[column] = { ...EMPTY_CELL, s: null };
  const target = {
    sheetId: to.sheetId,
    startRow: to.startRow,
    startColumn: to.startColumn,
    endRow: from.endRow + down,
    endColumn: from.endColumn + right,
  };
  moveFurniture(engine, from, target, (formula) => followFrom(engine, formula, from, to, follow));
  writeCellData(engine, from.sheetId, emptied);
  ensureSize(engine, to.sheetId, from.endRow + down, from.endColumn + right);
  writeCellData(engine, to.sheetId, taken);
}

/** What a formula taken along says: on another sheet, what stays behind is spoken of with its sheet. */
function followFrom(engine: Engine, formula: string, from: Area, to: Area, follow: Follow): string {
  const isElsewhere = to.sheetId !== from.sheetId;
  const rewrite: Follow = (area) => follow(area) ?? (isElsewhere ? area : null);
  return mapAddresses(engine, formula, from.sheetId, rewrite);
}

/** The cells at their new place: their formulas speak of the same cells, or of where those have gone. */
function takeCells(
  engine: Engine,
  from: Area,
  to: Area,
  follow: Follow,
): IObjectMatrixPrimitiveType<ICellData> {
  const sheet = engine.sheet(from.sheetId);
  const taken: IObjectMatrixPrimitiveType<ICellData> = {};
  if (sheet === undefined) return taken;
  const reader = createReader(engine, sheet);
  for (let row = from.startRow; row <= from.endRow; row += 1) {
    const line: Record<number, ICellData> = (taken[row + to.startRow - from.startRow] = {});
    for (let column = from.startColumn; column <= from.endColumn; column += 1) {
      const cell = wholeCell(sheet.getCellRaw(row, column));
      if (reader.hasFormula(row, column)) {
        cell.f = followFrom(engine, String(reader.formula(row, column)), from, to, follow);
        cell.si = null;
        cell.v = null;
      }
      line[column + to.startColumn - from.startColumn] = cell;
    }
  }
  return taken;
}

function followEverywhere(engine: Engine, from: Area, follow: Follow): void {
  for (const sheet of engine.workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    const reader = createReader(engine, sheet);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si)) return;
      const place = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      if (sheetId === from.sheetId && contains(from, place)) return;
      const before = String(reader.formula(row, column));
      const after = mapAddresses(engine, before, sheetId, follow);
      if (after !== before) (cells[row] ??= {})[column] = { f: after, si: null };
    });
    if (Object.keys(cells).length > 0) writeCellData(engine, sheetId, cells);
    followInRules(engine, sheetId, from, (formula) => mapAddresses(engine, formula, sheetId, follow));
  }
  for (const name of listNames(engine)) {
    const after = mapAddresses(engine, name.formula, name.sheetId ?? '', follow);
    if (after !== name.formula) writeName(engine, { ...name, formula: after });
  }
}
