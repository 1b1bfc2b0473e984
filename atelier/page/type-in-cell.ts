/** Types a text in a cell through the grid's own editor, as a person does: same reading, same events. */
import { IEditorService } from '@univerjs/preset-sheets-core';
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/presets';
import type { Area } from '../engine/area';
import type { Engine } from '../engine/engine';

export async function typeInCell(
  engine: Engine,
  { sheetId, startRow, startColumn }: Area,
  text: string,
): Promise<void> {
  const workbook = engine.api.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(sheetId);
  if (workbook === null || sheet === null || sheet === undefined) throw new Error(`No sheet ${sheetId}.`);
  workbook.setActiveSheet(sheet);
  sheet.getRange(startRow, startColumn).activate();
  if (!workbook.startEditing()) throw new Error('The grid did not start editing.');
  const editor = engine.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  if (editor === null || editor === undefined) throw new Error('The grid has no cell editor.');
  editor.replaceText(text);
  if (!(await workbook.endEditingAsync(true))) throw new Error(`The grid refused "${text}".`);
}
