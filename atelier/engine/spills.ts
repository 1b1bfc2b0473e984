/** The cells that a formula fills beside its own. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { IRange, Nullable } from '@univerjs/core';
import { contains } from './area';
import type { Rectangle } from './area';
import type { Engine } from './engine';

/** The rectangle filled by the formula of this cell, itself included; null for a formula of one cell. */
export function spillOf(engine: Engine, sheetId: string, row: number, column: number): Rectangle | null {
  return listSpills(engine, sheetId).find((spill) => isAnchor(spill, row, column)) ?? null;
}

/** The cell whose formula fills this one; null for that cell itself and for any other. */
export function spillParentOf(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | null {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const spill = listSpills(engine, sheetId).find((area) => contains(area, cell));
  return spill === undefined || isAnchor(spill, row, column)
    ? null
    : { row: spill.startRow, column: spill.startColumn };
}

function isAnchor({ startRow, startColumn }: Rectangle, row: number, column: number): boolean {
  return startRow === row && startColumn === column;
}

type Ranges = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<IRange>>>>>>;

/** Every rectangle of the sheet that a formula fills. */
export function listSpills(engine: Engine, sheetId: string): Rectangle[] {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const byRow: Ranges = ranges?.[engine.unitId]?.[sheetId] ?? {};
  return Object.values(byRow)
    .flatMap((byColumn) => Object.values(byColumn ?? {}))
    .flatMap((range) => (range === null || range === undefined ? [] : [range]))
    .filter(({ startRow, startColumn, endRow, endColumn }) => startRow < endRow || startColumn < endColumn);
}
