/** The cells that a formula fills beside its own. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Rectangle } from './area';
import type { Engine } from './engine';

/** The rectangle filled by the formula of this cell, itself included; null for a formula of one cell. */
export function spillOf(engine: Engine, sheetId: string, row: number, column: number): Rectangle | null {
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges?.[engine.unitId]?.[sheetId]?.[row]?.[column];
  if (range === undefined || range === null) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  return startRow === endRow && startColumn === endColumn
    ? null
    : { startRow, startColumn, endRow, endColumn };
}
