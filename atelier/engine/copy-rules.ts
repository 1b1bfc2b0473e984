/** Copying a sheet takes its rules along: conditional formats, validations, page set-up, protection. */
import { AddSheetDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { AddConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { generateRandomId } from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { listConditionals } from './conditional';
import type { Engine } from './engine';

export function copyRules(engine: Engine, sheetId: string, copyId: string): void {
  const target = { unitId: engine.unitId, subUnitId: copyId };
  for (const rule of [...listConditionals(engine, sheetId)].reverse()) {
    const copy = { ...structuredClone(rule), cfId: generateRandomId(10) };
    engine.run(AddConditionalRuleMutation.id, { ...target, rule: copy });
  }
  for (const rule of listValidations(engine, sheetId)) {
    const copy = { ...structuredClone(rule), uid: generateRandomId() };
    engine.run(AddSheetDataValidationCommand.id, { ...target, rule: copy });
  }
  const { pageSetup, protection } = engine.extras.sheets[sheetId] ?? {};
  engine.extras.sheets[copyId] = {
    ...engine.extras.sheets[copyId],
    ...(pageSetup === undefined ? {} : { pageSetup: structuredClone(pageSetup) }),
    ...(protection === undefined ? {} : { protection: structuredClone(protection) }),
  };
}

function listValidations(engine: Engine, sheetId: string): readonly ISheetDataValidationRule[] {
  return engine.injector.get(SheetDataValidationModel).getRules(engine.unitId, sheetId);
}
