/** Data validation: the rules of cells, in the shape Univer keeps and the `.xlsx` layer writes. */
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import { generateRandomId } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';
import { clampToSheet } from './write-cells';

export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

export function readValidation(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
): ISheetDataValidationRule | null {
  return (
    engine.injector.get(SheetDataValidationModel).getRuleByLocation(engine.unitId, sheetId, row, column) ??
    null
  );
}

/** Gives every cell of the area this rule, in place of the one it had. */
export function writeValidation(engine: Engine, area: Area, rule: ValidationRule): void {
  engine.run(AddSheetDataValidationCommand.id, {
    unitId: engine.unitId,
    subUnitId: area.sheetId,
    rule: { ...rule, uid: generateRandomId(), ranges: [{ ...clampToSheet(engine, area) }] },
  });
}

export function clearValidation(engine: Engine, area: Area): void {
  engine.run(ClearRangeDataValidationCommand.id, {
    unitId: engine.unitId,
    subUnitId: area.sheetId,
    ranges: [{ ...clampToSheet(engine, area) }],
  });
}
