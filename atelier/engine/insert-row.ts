/** The insert row of a table without data: the empty row under its headers, which is no row of it until something is written there. */
import { createReader } from './cells';
import type { Engine } from './engine';
import { readExtras } from './tables';
import type { TableInfo } from './tables';

/** Whether the only row under the headers still waits for the first data: made with headers only, or emptied of all its rows. */
export function hasInsertRow(engine: Engine, { id, sheetId, range }: TableInfo): boolean {
  const sheet = engine.sheet(sheetId);
  if (!readExtras(engine, id).insertRow || range.endRow !== range.startRow + 1 || sheet === undefined)
    return false;
  const reader = createReader(engine, sheet);
  for (let column = range.startColumn; column <= range.endColumn; column += 1)
    if (reader.formula(range.endRow, column) !== '') return false;
  return true;
}
