/** `Range.autoFill`: the cells of a range carried on over the rest of a larger one, line by line. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { columnCount, contains, rowCount } from './area';
import type { Area } from './area';
import { createReader } from './cells';
import type { CellValue } from './cells';
import type { Engine } from './engine';
import { seriesOf } from './fill-series';
import type { Series } from './fill-series';
import { categoryOf } from './number-categories';
import { readNumberFormat } from './styles';
import { EMPTY_CELL, ensureSize, writeCellData } from './write-cells';

const KINDS = [
  ...['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays'],
  ...['FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend'],
];

export function isFillKind(word: string): boolean {
  return KINDS.includes(word);
}

/** `to` holds `from` and goes further in one direction. */
export function fillCells(engine: Engine, from: Area, to: Area, kind: string): void {
  const sheet = engine.sheet(from.sheetId);
  if (sheet === undefined) return;
  const isDown = columnCount(to) === columnCount(from);
  const reader = createReader(engine, sheet);
  const styles = engine.workbook().getStyles();
  const lexer = engine.injector.get(LexerTreeBuilder);
  const length = isDown ? rowCount(from) : columnCount(from);
  const series = new Map<number, Series>();
  ensureSize(engine, to.sheetId, to.endRow, to.endColumn);

  const seriesAt = (line: number): Series => {
    const known = series.get(line);
    if (known !== undefined) return known;
    const places = Array.from({ length }, (_, at) =>
      isDown ? ([from.startRow + at, line] as const) : ([line, from.startColumn + at] as const),
    );
    const values = places.map(([row, column]) => reader.value(row, column));
    const [row, column] = places[0] ?? [from.startRow, from.startColumn];
    const isDate = categoryOf(readNumberFormat(sheet, row, column)) === 'Date';
    const made = seriesOf(values, { kind, isDate });
    series.set(line, made);
    return made;
  };

  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = to.startRow; row <= to.endRow; row += 1) {
    for (let column = to.startColumn; column <= to.endColumn; column += 1) {
      if (contains(from, { startRow: row, endRow: row, startColumn: column, endColumn: column })) continue;
      const at = isDown ? row - from.startRow : column - from.startColumn;
      const model = ((at % length) + length) % length;
      const fromRow = isDown ? from.startRow + model : row;
      const fromColumn = isDown ? column : from.startColumn + model;
      const cell: ICellData = {};
      if (kind !== 'FillFormats') {
        const formula = reader.hasFormula(fromRow, fromColumn)
          ? String(reader.formula(fromRow, fromColumn))
          : null;
        Object.assign(
          cell,
          EMPTY_CELL,
          formula === null
            ? content(seriesAt(isDown ? column : row)(at))
            : { f: lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow) },
        );
      }
      if (kind !== 'FillValues')
        cell.s = styles.getStyleByCell(sheet.getCellRaw(fromRow, fromColumn)) ?? null;
      (cells[row] ??= {})[column] = cell;
    }
  }
  writeCellData(engine, to.sheetId, cells);
}

function content(value: CellValue): ICellData {
  if (value === '') return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
