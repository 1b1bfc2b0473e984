/** Sorting the rows of an area by some of its columns, or its columns by some of its rows: numbers, then texts, then booleans, then errors, blanks last. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area } from './area';
import { createReader, isErrorText } from './cells';
import type { CellValue } from './cells';
import type { Engine } from './engine';
import { normalizeColor, readStyle } from './styles';
import { EMPTY_CELL, wholeCell, writeCellData } from './write-cells';

export interface SortKey {
  /** From the left of the area (from its top, for a sort from left to right). */
  readonly column: number;
  readonly ascending: boolean;
  /** Instead of their values, the lines whose cell has this colour ("#RRGGBB") come first; last when not `ascending`. */
  readonly colour?: { readonly of: 'fill' | 'font'; readonly rgb: string };
}

export type SortOrientation = 'Rows' | 'Columns';

/** Gives the lines (rows, or columns) that hold something else than before. */
export function sortRows(
  engine: Engine,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
  orientation: SortOrientation = 'Rows',
): number[] {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return [];
  const isRows = orientation === 'Rows';
  const [first, last] = isRows ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  lines.sort(lineOrder(engine, sheet, area, keys, { matchCase, isRows }));
  const reader = createReader(engine, sheet);
  const lexer = engine.injector.get(LexerTreeBuilder);
  const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const written: Record<number, Nullable<ICellData>> = (cells[row] = {});
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const from = lines[(isRows ? row : column) - first] ?? first;
      const [fromRow, fromColumn] = isRows ? [from, column] : [row, from];
      const cell = wholeCell(sheet.getCellRaw(fromRow, fromColumn));
      // A formula goes with its line, and speaks of the cells around its new place.
      if (reader.hasFormula(fromRow, fromColumn)) {
        const formula = String(reader.formula(fromRow, fromColumn));
        const f = lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow);
        Object.assign(cell, EMPTY_CELL, { f });
      }
      written[column] = cell;
    }
  }
  writeCellData(engine, area.sheetId, cells);
  return lines.flatMap((from, index) => (from === first + index ? [] : [first + index]));
}

function lineOrder(
  engine: Engine,
  sheet: Worksheet,
  area: Area,
  keys: readonly SortKey[],
  { matchCase, isRows }: { readonly matchCase: boolean; readonly isRows: boolean },
): (a: number, b: number) => number {
  const reader = createReader(engine, sheet);
  const collator = new Intl.Collator('fr', { sensitivity: matchCase ? 'variant' : 'accent' });
  const place = (line: number, { column }: SortKey): [number, number] =>
    isRows ? [line, area.startColumn + column] : [area.startRow + column, line];
  const differs = (line: number, key: SortKey): number => {
    const style = readStyle(sheet, ...place(line, key));
    const rgb = key.colour?.of === 'font' ? style.cl?.rgb : style.bg?.rgb;
    return (rgb ? normalizeColor(rgb) : null) === key.colour?.rgb ? 0 : 1;
  };
  return (a, b) => {
    for (const key of keys) {
      const order =
        key.colour === undefined
          ? compare(reader.value(...place(a, key)), reader.value(...place(b, key)), collator, key.ascending)
          : (differs(a, key) - differs(b, key)) * (key.ascending ? 1 : -1);
      if (order !== 0) return order;
    }
    return a - b;
  };
}

function rank(value: CellValue): number {
  if (value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return isErrorText(value) ? 3 : 1;
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator, ascending: boolean): number {
  const ranks = rank(a) - rank(b);
  if (a === '' || b === '') return ranks;
  const order =
    ranks !== 0
      ? ranks
      : typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
  return ascending ? order : -order;
}
