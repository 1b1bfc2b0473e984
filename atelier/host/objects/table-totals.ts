/** The totals row of a table: under its range, with a word and a formula as Excel puts them. */
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { deleteCells, insertCells } from '../../engine/structure';
import { readExtras, writeExtras } from '../../engine/tables';
import { writeContents } from '../../engine/write-cells';
import type { CellContent } from '../../engine/write-cells';
import { requireSheet } from '../book';
import type { Book } from '../book';
import type { Table } from './table';

function totalsArea(table: Table): Area {
  const area = table.area();
  return { ...area, startRow: area.endRow + 1, endRow: area.endRow + 1 };
}

/** What stands under the table moves down for it, and up when it goes. */
export async function showTotals(book: Book, table: Table, isShown: boolean): Promise<void> {
  const { engine } = book;
  const present = readExtras(engine, table.id).showTotals;
  if (present === isShown) return;
  const area = totalsArea(table);
  if (!isShown) {
    writeExtras(engine, table.id, { showTotals: false });
    await deleteCells(engine, area, 'Up');
    return;
  }
  const reader = createReader(engine, requireSheet(book, area.sheetId));
  let isFree = true;
  for (let column = area.startColumn; column <= area.endColumn; column += 1)
    if (reader.value(area.startRow, column) !== '') isFree = false;
  if (!isFree) await insertCells(engine, area, 'Down');
  writeContents(engine, area, [totalsContents(book, table)]);
  writeExtras(engine, table.id, { showTotals: true });
}

/** "Total" first, and the sum of the last column, or its count when it holds no number. */
function totalsContents(book: Book, table: Table): CellContent[] {
  const { info } = table;
  const { startRow, endRow, endColumn } = info.range;
  const reader = createReader(book.engine, requireSheet(book, info.sheetId));
  let hasNumber = false;
  for (let row = startRow + 1; row <= endRow; row += 1)
    hasNumber ||= typeof reader.value(row, endColumn) === 'number';
  const last = info.columns.at(-1)?.name.replace(/['[\]#@]/g, "'$&") ?? '';
  const formula = `=SUBTOTAL(${hasNumber ? 109 : 103},${info.name}[${last}])`;
  return info.columns.map((_column, index) => {
    if (index === info.columns.length - 1) return { f: formula };
    return index === 0 ? { v: 'Total', t: 1 } : undefined;
  });
}
