/** Before each writing of cells, Univer gathers the formulas of the whole workbook and uses those of one sheet: gives it those. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

export function fixFormulaData(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const whole = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = whole;
    }
  };
}
