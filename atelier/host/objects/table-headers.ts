/** Headers of tables: unique and never empty, as Excel keeps them when cells of the header row are written or cleared. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { intersect } from '../../engine/area';
import type { Area } from '../../engine/area';
import { createReader } from '../../engine/cells';
import { followColumns } from '../../engine/rename-references';
import { findTable, syncHeaders, tablesOfSheet } from '../../engine/tables';
import type { TableInfo } from '../../engine/tables';
import type { CellContent } from '../../engine/write-cells';
import { requireSheet } from '../book';
import type { Book } from '../book';

/** "Colonne1", as a French Excel names a column without a name. */
export function uniqueHeader(wanted: string, taken: ReadonlySet<string>, index: number): string {
  const base = wanted === '' ? `Colonne${index + 1}` : wanted;
  if (!taken.has(base.toLowerCase())) return base;
  const stem = wanted === '' ? 'Colonne' : base;
  for (let number = 2; ; number += 1) {
    const name = `${stem}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function headerTables(book: Book, area: Area): TableInfo[] {
  return tablesOfSheet(book.engine, area.sheetId).filter(
    ({ range }) => intersect(area, { ...range, endRow: range.startRow }) !== null,
  );
}

/** The contents about to be written, header cells made text, filled and unique. */
export function beforeContents(book: Book, area: Area, contents: CellContent[][]): CellContent[][] {
  for (const { range } of headerTables(book, area)) {
    const line = contents[range.startRow - area.startRow];
    if (line === undefined) continue;
    const reader = createReader(book.engine, requireSheet(book, area.sheetId));
    const taken = new Set<string>();
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const isWritten =
        column >= area.startColumn &&
        column <= area.endColumn &&
        line[column - area.startColumn] !== undefined;
      if (!isWritten) taken.add(String(reader.value(range.startRow, column)).toLowerCase());
    }
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const content = line[column - area.startColumn];
      if (content === undefined || column < area.startColumn) continue;
      const text = content.f ?? String(content.t === 3 ? (content.v ? 'TRUE' : 'FALSE') : (content.v ?? ''));
      const name = uniqueHeader(text, taken, column - range.startColumn);
      taken.add(name.toLowerCase());
      line[column - area.startColumn] = { v: name, t: 1 };
    }
  }
  return contents;
}

/** Lets the tables take the names just written, and the formulas that speak of these columns follow. */
export function afterContents(book: Book, area: Area): void {
  const { engine } = book;
  for (const { id, columns } of headerTables(book, area)) {
    syncHeaders(engine, id);
    const table = findTable(engine, id);
    const renamed = columns.flatMap(({ name }, index) => {
      const now = table?.columns[index]?.name ?? name;
      return now === name ? [] : [[name.toLowerCase(), now] as const];
    });
    if (table !== null) followColumns(engine, table.name, new Map(renamed));
  }
}

/** Clearing a header cell leaves its column's name in place. */
export function beforeClear(
  book: Book,
  area: Area,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): void {
  for (const { range } of headerTables(book, area)) {
    const line = cells[range.startRow];
    if (line === undefined) continue;
    for (let column = range.startColumn; column <= range.endColumn; column += 1)
      Reflect.deleteProperty(line, column);
  }
}
