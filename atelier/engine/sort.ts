/** Sorting the rows of an area by some of its columns: numbers, then texts, then booleans, then errors, blanks last. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area } from './area';
import { createReader, isErrorText } from './cells';
import type { CellValue } from './cells';
import type { Engine } from './engine';
import { EMPTY_CELL, wholeCell, writeCellData } from './write-cells';

export interface SortKey {
  /** From the left of the area. */
  readonly column: number;
  readonly ascending: boolean;
}

export function sortRows(engine: Engine, area: Area, keys: readonly SortKey[], matchCase: boolean): void {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return;
  const reader = createReader(engine, sheet);
  const rows = Array.from({ length: area.endRow - area.startRow + 1 }, (_, index) => area.startRow + index);
  const collator = new Intl.Collator('fr', { sensitivity: matchCase ? 'variant' : 'accent' });
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(
        reader.value(a, area.startColumn + column),
        reader.value(b, area.startColumn + column),
        collator,
        ascending,
      );
      if (order !== 0) return order;
    }
    return a - b;
  });
  const lexer = engine.injector.get(LexerTreeBuilder);
  const cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  rows.forEach((from, index) => {
    const line: Record<number, Nullable<ICellData>> = (cells[area.startRow + index] = {});
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = wholeCell(sheet.getCellRaw(from, column));
      // A formula goes with its row, and speaks of the cells around its new place.
      if (reader.hasFormula(from, column)) {
        const formula = String(reader.formula(from, column));
        Object.assign(cell, EMPTY_CELL, {
          f: lexer.moveFormulaRefOffset(formula, 0, area.startRow + index - from),
        });
      }
      line[column] = cell;
    }
  });
  writeCellData(engine, area.sheetId, cells);
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
