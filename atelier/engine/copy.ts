/** `range.copyFrom`: contents and formats from one area to another, formulas shifted as Excel shifts them. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { columnCount, columnLetters, quoteSheetName, rowCount } from './area';
import type { Area } from './area';
import { createReader } from './cells';
import type { Engine } from './engine';
import { fromR1C1, toR1C1 } from './r1c1';
import { EMPTY_CELL, ensureSize, writeCellData } from './write-cells';

const KINDS = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyKind = (typeof KINDS)[number];

export function isCopyKind(word: string): word is CopyKind {
  return KINDS.some((kind) => kind === word);
}

export function copyArea(
  engine: Engine,
  from: Area,
  to: Area,
  kind: CopyKind,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const source = engine.sheet(from.sheetId);
  if (source === undefined) return;
  ensureSize(engine, to.sheetId, to.endRow, to.endColumn);
  const reader = createReader(engine, source);
  const lexer = engine.injector.get(LexerTreeBuilder);
  const styles = engine.workbook().getStyles();
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  const sheetPrefix = from.sheetId === to.sheetId ? '' : `${quoteSheetName(source.getName())}!`;
  for (let row = to.startRow; row <= to.endRow; row += 1) {
    for (let column = to.startColumn; column <= to.endColumn; column += 1) {
      const offsetRow = transpose ? column - to.startColumn : row - to.startRow;
      const offsetColumn = transpose ? row - to.startRow : column - to.startColumn;
      const fromRow = from.startRow + (offsetRow % rowCount(from));
      const fromColumn = from.startColumn + (offsetColumn % columnCount(from));
      const cell = reader.cell(fromRow, fromColumn);
      if (skipBlanks && (cell === undefined || reader.value(fromRow, fromColumn) === '')) continue;
      const copy: ICellData = {};
      if (kind === 'Link')
        Object.assign(copy, EMPTY_CELL, { f: `=${sheetPrefix}${columnLetters(fromColumn)}${fromRow + 1}` });
      else if (kind !== 'Formats') {
        const formula = reader.formula(fromRow, fromColumn);
        const isFormula = kind !== 'Values' && Boolean(cell?.f ?? cell?.si);
        if (isFormula) {
          Object.assign(copy, EMPTY_CELL, {
            f: transpose
              ? transposed(String(formula), [fromRow, fromColumn], [row, column])
              : lexer.moveFormulaRefOffset(String(formula), column - fromColumn, row - fromRow),
          });
        } else
          Object.assign(copy, EMPTY_CELL, { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null });
      }
      if (kind === 'All' || kind === 'Formats') {
        copy.s = styles.getStyleByCell(cell) ?? null;
        copy.custom = cell?.custom ?? {};
      }
      (cells[row] ??= {})[column] = copy;
    }
  }
  writeCellData(engine, to.sheetId, cells);
}

/** Rows and columns change places in what the formula speaks of relatively; absolute addresses stay. */
function transposed(formula: string, from: readonly [number, number], to: readonly [number, number]): string {
  const pieces = toR1C1(formula, ...from).split(/("(?:[^"]|"")*")/);
  const swapped = pieces.map((piece) =>
    piece.startsWith('"')
      ? piece
      : piece.replace(
          /\bR(\[-?\d+\])?C(\[-?\d+\])?(?![\w([])/g,
          (_whole, row: string | undefined, column: string | undefined) => `R${column ?? ''}C${row ?? ''}`,
        ),
  );
  return fromR1C1(swapped.join(''), ...to);
}
