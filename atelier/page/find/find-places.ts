/** Where a text stands in the workbook: in what the cells show, and in their formulas, English or French. */
import type { Styles, Worksheet } from '@univerjs/core';
import { createReader, generalText, usedRectangle, valueOf } from '../../engine/cells';
import type { CellReader } from '../../engine/cells';
import { searchPattern } from '../../engine/find';
import type { Engine } from '../../engine/engine';
import { toFrench } from '../../engine/french/translate';
import { listSheets } from '../../engine/sheets';

export interface FoundPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A large sheet is read by slices of this many milliseconds, so that the page goes on answering. */
const SLICE = 12;

/** Sheet after sheet, row after row; null when `isStale` says that nobody waits for the answer. */
export async function findPlaces(
  engine: Engine,
  text: string,
  isStale: () => boolean,
): Promise<FoundPlace[] | null> {
  if (text === '') return [];
  const pattern = searchPattern(text, { completeMatch: false, matchCase: false });
  const places: FoundPlace[] = [];
  let sliceEnd = performance.now() + SLICE;
  for (const sheet of listSheets(engine)) {
    const used = sheet.isSheetHidden() === 1 ? null : usedRectangle(engine, sheet, true);
    if (used === null) continue;
    const sheetId = sheet.getSheetId();
    const reader = createReader(engine, sheet);
    const read = createTextReader(engine.workbook().getStyles(), sheet, reader);
    for (let row = used.startRow; row <= used.endRow; row += 1) {
      if (performance.now() > sliceEnd) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (isStale()) return null;
        sliceEnd = performance.now() + SLICE;
      }
      for (let column = used.startColumn; column <= used.endColumn; column += 1) {
        const formula = reader.hasFormula(row, column) ? String(reader.formula(row, column)) : '';
        const texts = [read(row, column), ...(formula === '' ? [] : [formula, toFrench(formula)])];
        if (texts.some((shown) => shown.search(pattern) >= 0)) places.push({ sheetId, row, column });
      }
    }
  }
  return places;
}

/** The shown texts; a number under no format, what most are in a large sheet, without asking the grid how it shows it. */
function createTextReader(styles: Styles, sheet: Worksheet, reader: CellReader): CellReader['text'] {
  const { defaultStyle } = sheet.getConfig();
  const known = new Map<unknown, boolean>();
  const hasFormat = (style: Parameters<typeof styles.get>[0]): boolean => {
    const found = known.get(style) ?? Boolean(styles.get(style)?.n);
    known.set(style, found);
    return found;
  };
  const isDefaultPlain = !hasFormat(defaultStyle);
  const isColumnPlain = new Map<number, boolean>();
  return (row, column) => {
    const cell = reader.cell(row, column);
    const value = valueOf(cell);
    if (typeof value !== 'number' || !isDefaultPlain || hasFormat(cell?.s)) return reader.text(row, column);
    const isPlain = isColumnPlain.get(column) ?? !hasFormat(sheet.getColumnStyle(column));
    isColumnPlain.set(column, isPlain);
    return isPlain && !hasFormat(sheet.getRowStyle(row)) ? generalText(value) : reader.text(row, column);
  };
}
