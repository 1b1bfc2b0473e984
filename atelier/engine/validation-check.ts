/** Whether the values in cells obey their validation rules. */
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Area } from './area';
import type { Engine } from './engine';
import { clampToSheet } from './write-cells';

/** One answer a cell, in reading order. */
export async function checkCells(engine: Engine, area: Area): Promise<boolean[]> {
  await engine.calculated();
  const { startRow, endRow, startColumn, endColumn } = clampToSheet(engine, area);
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const results: boolean[] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      results.push((await validator.validatorCell(engine.unitId, area.sheetId, row, column)) !== 'invalid');
    }
  }
  return results;
}
