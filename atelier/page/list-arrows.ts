/** Drop-downs show as an arrow beside the cell's own text, as in Excel, rather than as a coloured chip. */
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { DataValidationRenderMode } from '@univerjs/core';
import type { IDataValidationRule } from '@univerjs/core';
import type { Engine } from '../engine/engine';

/** Holds for the workbook now open, those opened later, and rules made later. */
export function showListArrows(engine: Engine): void {
  const model = engine.injector.get(DataValidationModel);
  const apply = (rule: IDataValidationRule): void => {
    rule.renderMode ??= DataValidationRenderMode.ARROW;
  };
  const applyToAll = (): void => {
    for (const sheet of engine.workbook().getSheets()) {
      model.getRules(engine.unitId, sheet.getSheetId()).forEach(apply);
    }
  };
  model.ruleChange$.subscribe(({ rule, type }) => {
    if (type !== 'remove') apply(rule);
  });
  engine.onLoad(applyToAll);
  applyToAll();
}
