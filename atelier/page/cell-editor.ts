/** The grid's own cell editor: what it shows, and typing in it as a person does (same reading, same events). */
import { IEditorBridgeService, IEditorService } from '@univerjs/preset-sheets-core';
import type { Editor } from '@univerjs/preset-sheets-core';
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import type { Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import { selectCells } from './grid';

/** The text being edited, as the person sees it. */
export function editedText(engine: Engine): string {
  return (cellEditor(engine).getDocumentData().body?.dataStream ?? '').replace(/\r\n$/, '');
}

/** A cell is being typed, in the cell or in the formula bar. */
export function isEditing(engine: Engine): boolean {
  return engine.injector.get(IEditorBridgeService).isVisible().visible;
}

/** Replaces what the first cell of `area` holds by what `text` means when typed. */
export async function typeInCell(engine: Engine, area: Area, text: string): Promise<void> {
  const workbook = engine.api.getActiveWorkbook();
  if (workbook === null) throw new Error('No workbook is open.');
  selectCells(engine, { ...area, endRow: area.startRow, endColumn: area.startColumn });
  if (!workbook.startEditing()) throw new Error('The grid did not start editing.');
  cellEditor(engine).replaceText(text);
  if (!(await workbook.endEditingAsync(true))) throw new Error(`The grid refused "${text}".`);
}

function cellEditor(engine: Engine): Pick<Editor, 'getDocumentData' | 'replaceText'> {
  const editor = engine.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  if (editor === null || editor === undefined) throw new Error('The grid has no cell editor.');
  return editor;
}
