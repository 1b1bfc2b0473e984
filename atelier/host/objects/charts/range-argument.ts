/** A range given to a chart as its data. */
import type { Area } from '../../../engine/area';
import { isEntireColumn, isEntireRow } from '../../../engine/area';
import { usedRectangle } from '../../../engine/cells';
import { requireSheet } from '../../book';
import type { Book } from '../../book';
import { invalidArgument } from '../../errors';
import { RangeMoves } from '../range-moves';

/** Whole rows and columns end where the sheet's contents do. */
export function requireRange(book: Book, range: unknown): Area {
  if (!(range instanceof RangeMoves)) throw invalidArgument('Une plage est attendue.');
  const { area } = range;
  const sheet = requireSheet(book, area.sheetId);
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = usedRectangle(book.engine, sheet, true, area);
  return used === null
    ? { ...area, endRow: area.startRow, endColumn: area.startColumn }
    : { ...used, sheetId: area.sheetId };
}
