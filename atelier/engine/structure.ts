/** Inserting and deleting cells, rows and columns: formulas, tables, names and validations follow. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { Direction, ICommandService } from '@univerjs/core';
import { isEntireColumn, isEntireRow } from './area';
import type { Area } from './area';
import { whileCellsShift } from './changes';
import { shiftChartsBeside } from './charts/shift-cells';
import { shiftCommentsBeside } from './comments';
import { FROM_HOST } from './engine';
import type { Engine } from './engine';
import { clampToSheet, ensureSize } from './write-cells';

export async function insertCells(engine: Engine, area: Area, shift: 'Down' | 'Right'): Promise<void> {
  if (isEntireRow(area))
    return insertRows(engine, area.sheetId, area.startRow, area.endRow - area.startRow + 1);
  if (isEntireColumn(area))
    return insertColumns(engine, area.sheetId, area.startColumn, area.endColumn - area.startColumn + 1);
  await shiftCells(
    engine,
    area,
    shift === 'Down' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
  );
  shiftCommentsBeside(engine.extras, area, shift === 'Down' ? 'row' : 'column', 1);
  shiftChartsBeside(engine, area, shift === 'Down' ? 'row' : 'column', 1);
}

export async function deleteCells(engine: Engine, area: Area, shift: 'Up' | 'Left'): Promise<void> {
  if (isEntireRow(area))
    return deleteRows(engine, area.sheetId, area.startRow, area.endRow - area.startRow + 1);
  if (isEntireColumn(area))
    return deleteColumns(engine, area.sheetId, area.startColumn, area.endColumn - area.startColumn + 1);
  await shiftCells(
    engine,
    area,
    shift === 'Up' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
  );
  shiftCommentsBeside(engine.extras, area, shift === 'Up' ? 'row' : 'column', -1);
  shiftChartsBeside(engine, area, shift === 'Up' ? 'row' : 'column', -1);
}

export function insertRows(engine: Engine, sheetId: string, start: number, count: number): void {
  ensureSize(engine, sheetId, start + count, 0);
  const endColumn = (engine.sheet(sheetId)?.getColumnCount() ?? 1) - 1;
  engine.run(InsertRowByRangeCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    // The new lines look like the one before them, as in Excel.
    direction: start > 0 ? Direction.DOWN : Direction.UP,
    range: { startRow: start, endRow: start + count - 1, startColumn: 0, endColumn, rangeType: 1 },
  });
}

export function deleteRows(engine: Engine, sheetId: string, start: number, count: number): void {
  ensureSize(engine, sheetId, start + count, 0);
  const endColumn = (engine.sheet(sheetId)?.getColumnCount() ?? 1) - 1;
  engine.run(RemoveRowByRangeCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    range: { startRow: start, endRow: start + count - 1, startColumn: 0, endColumn, rangeType: 1 },
  });
}

export function insertColumns(engine: Engine, sheetId: string, start: number, count: number): void {
  ensureSize(engine, sheetId, 0, start + count);
  const endRow = (engine.sheet(sheetId)?.getRowCount() ?? 1) - 1;
  engine.run(InsertColByRangeCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    direction: start > 0 ? Direction.RIGHT : Direction.LEFT,
    range: { startRow: 0, endRow, startColumn: start, endColumn: start + count - 1, rangeType: 2 },
  });
}

export function deleteColumns(engine: Engine, sheetId: string, start: number, count: number): void {
  ensureSize(engine, sheetId, 0, start + count);
  const endRow = (engine.sheet(sheetId)?.getRowCount() ?? 1) - 1;
  engine.run(RemoveColByRangeCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    range: { startRow: 0, endRow, startColumn: start, endColumn: start + count - 1, rangeType: 2 },
  });
}

/** Univer's commands on a part of rows or columns work on the active sheet only. */
async function shiftCells(engine: Engine, area: Area, commandId: string): Promise<void> {
  const commands = engine.injector.get(ICommandService);
  const { sheetId, ...range } = { ...area, ...clampToSheet(engine, area) };
  ensureSize(engine, sheetId, area.endRow, area.endColumn);
  const active = engine.workbook().getActiveSheet().getSheetId();
  const activate = (id: string): void =>
    engine.run(SetWorksheetActiveOperation.id, { unitId: engine.unitId, subUnitId: id });
  if (active !== sheetId) activate(sheetId);
  const isDone = await whileCellsShift(engine, () =>
    commands.executeCommand(commandId, { range }, FROM_HOST),
  );
  if (active !== sheetId) activate(active);
  if (!isDone) throw new Error(`The engine refused ${commandId}.`);
}
