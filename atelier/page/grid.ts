/** The grid as the page looks at it: which cell is selected, what a cell holds, typing in it. */
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { formatRectangle } from '../engine/area';
import type { Area } from '../engine/area';
import { createReader } from '../engine/cells';
import type { CellValue } from '../engine/cells';
import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';

export interface CellView {
  readonly value: CellValue;
  /** What the grid shows. */
  readonly text: string;
  /** As the engine holds it (English), "" when there is none. */
  readonly formula: string;
  /** The function's sentence behind an error, null when there is none. */
  readonly message: string | null;
}

/** The selected cells that the sheet still has; null while no sheet is shown. */
export function selectedArea(engine: Engine): Area | null {
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet().getSheet();
  const selections = engine.injector.get(SheetsSelectionsService).getCurrentSelections();
  const range = selections.find(({ primary }) => primary !== null)?.range;
  if (sheet === undefined || range === undefined) return null;
  // A whole row stays selected as wide as it was when a column goes.
  return {
    sheetId: sheet.getSheetId(),
    startRow: range.startRow,
    startColumn: range.startColumn,
    endRow: Math.min(range.endRow, sheet.getRowCount() - 1),
    endColumn: Math.min(range.endColumn, sheet.getColumnCount() - 1),
  };
}

/** "Actions!D5" of the selected cells. */
export function selectedAddress(engine: Engine): string {
  const area = selectedArea(engine);
  if (area === null) return '';
  return `${engine.sheet(area.sheetId)?.getName() ?? ''}!${formatRectangle(area)}`;
}

export function viewCell(engine: Engine, host: Host, { sheetId, startRow, startColumn }: Area): CellView {
  const sheet = engine.sheet(sheetId);
  if (sheet === undefined) throw new Error(`No sheet ${sheetId}.`);
  const reader = createReader(engine, sheet);
  const formula = reader.formula(startRow, startColumn);
  return {
    value: reader.value(startRow, startColumn),
    text: reader.text(startRow, startColumn),
    formula: typeof formula === 'string' && formula.startsWith('=') ? formula : '',
    message: host.functionMessage(sheetId, startRow, startColumn),
  };
}

/** "Données!B5" or "B5" on the active sheet. */
export function areaOf(engine: Engine, address: string): Area {
  const bang = address.lastIndexOf('!');
  const workbook = engine.api.getActiveWorkbook();
  const name = bang === -1 ? null : address.slice(0, bang).replace(/^'|'$/g, '');
  const sheet = name === null ? workbook?.getActiveSheet() : workbook?.getSheetByName(name);
  if (sheet === null || sheet === undefined) throw new Error(`No sheet for ${address}.`);
  const { startRow, startColumn, endRow, endColumn } = sheet.getRange(address.slice(bang + 1)).getRange();
  return { sheetId: sheet.getSheetId(), startRow, startColumn, endRow, endColumn };
}

/** Selects cells and gives the grid the keyboard. */
export function selectCells(
  engine: Engine,
  { sheetId, startRow, startColumn, endRow, endColumn }: Area,
): void {
  const workbook = engine.api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (workbook === null || sheet === null || sheet === undefined) throw new Error(`No sheet ${sheetId}.`);
  workbook.setActiveSheet(sheet);
  sheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1).activate();
  focusGrid(engine);
}

/** From the pane's frame the keyboard comes back to the page, as a click in the grid would bring it. */
export function focusGrid(engine: Engine): void {
  window.focus();
  engine.injector.get(ILayoutService).focus();
}
