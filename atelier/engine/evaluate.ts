/** What a formula gives without being in a cell: the value of a name, the functions a script calls. */
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import type { CellValue } from './cells';
import type { Engine } from './engine';
import { normalizeFormula } from './formula-input';

/** `formula` with its "=", in English, read as in the first cell of the sheet (the first one, unless told); rows of values when it gives several. */
export async function evaluate(
  engine: Engine,
  formula: string,
  sheet: string | null = null,
): Promise<CellValue | CellValue[][]> {
  await engine.calculated();
  const sheetId = sheet ?? engine.workbook().getSheetByIndex(0)?.getSheetId() ?? '';
  const text = normalizeFormula(engine, formula, sheetId, 0, 0);
  const results = await engine.injector
    .get(ICalculateFormulaService)
    .executeFormulas({ [engine.unitId]: { [sheetId]: { 0: { 0: [text] } } } });
  const value: unknown = results[engine.unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  if (!Array.isArray(value)) return asValue(value);
  return (value as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(asValue));
}

/** An empty cell is zero once calculated. */
function asValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : 0;
}
