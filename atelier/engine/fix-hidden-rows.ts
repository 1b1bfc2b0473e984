/** Which rows formulas must pass over: Univer asks every row of every sheet at each calculation, most of an edit's time; ours asks those that hold something. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { BooleanNumber, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';

type HiddenRows = ReturnType<FormulaDataModel['getHiddenRowsFiltered']>;

export function fixHiddenRows(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(FormulaDataModel).getHiddenRowsFiltered = () => {
    const hidden: HiddenRows = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const ofUnit: NonNullable<HiddenRows[string]> = {};
      for (const sheet of workbook.getSheets()) {
        const rows: Record<number, { hd: BooleanNumber }> = {};
        // An empty row counts for nothing in any formula, shown or not.
        const end = Math.min(sheet.getCellMatrix().getLength(), sheet.getRowCount());
        for (let row = 0; row < end; row += 1) {
          if (!sheet.getRowVisible(row)) rows[row] = { hd: BooleanNumber.TRUE };
        }
        ofUnit[sheet.getSheetId()] = rows;
      }
      hidden[workbook.getUnitId()] = ofUnit;
    }
    return hidden;
  };
}
