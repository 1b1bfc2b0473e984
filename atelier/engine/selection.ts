/** The selection shown in the grid. */
import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Area } from './area';
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
