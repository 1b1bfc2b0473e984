/** The selection shown in the grid. */
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Rectangle } from './area';
import type { Engine } from './engine';

export function selectInGrid(engine: Engine, { sheetId, ...rectangle }: Area): void {
  const { startRow, startColumn } = rectangle;
  engine.run(SetSelectionsOperation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    reveal: true,
    selections: [
      {
        range: { ...rectangle, unitId: engine.unitId, sheetId },
        primary: {
          startRow,
          startColumn,
          endRow: startRow,
          endColumn: startColumn,
          actualRow: startRow,
          actualColumn: startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}

/** Every rectangle selected on the active sheet, in the order they were; empty when nothing was ever selected there. */
export function selectedRectangles(engine: Engine): Rectangle[] {
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  return selections.map(({ range: { startRow, startColumn, endRow, endColumn } }) => ({
    startRow,
    startColumn,
    endRow,
    endColumn,
  }));
}
