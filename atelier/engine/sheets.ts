/** Sheets: adding, naming, ordering, showing, freezing. */
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { IWorksheetData, Worksheet } from '@univerjs/core';
import { createSheetData } from './empty-document';
import type { Engine } from './engine';

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Sheets in the order of their tabs. */
export function listSheets(engine: Engine): Worksheet[] {
  const workbook = engine.workbook();
  return workbook.getSheetOrders().flatMap((id) => workbook.getSheetBySheetId(id) ?? []);
}

/** Excel finds sheets without regard to case. */
export function findSheet(engine: Engine, idOrName: string): Worksheet | null {
  const lower = idOrName.toLowerCase();
  const sheets = listSheets(engine);
  return (
    sheets.find((sheet) => sheet.getName().toLowerCase() === lower) ??
    sheets.find((sheet) => sheet.getSheetId() === idOrName) ??
    null
  );
}

const FORBIDDEN = /[\\/?*[\]:]/;

/** Why Excel refuses this sheet name; null when it takes it. */
export function sheetNameFault(name: string): string | null {
  if (name.trim() === '') return 'Le nom d’une feuille ne peut pas être vide.';
  if (name.length > 31)
    return `Le nom « ${name} » a ${name.length} caractères ; Excel en accepte 31 au plus.`;
  if (FORBIDDEN.test(name)) return `Le nom « ${name} » contient un caractère interdit (\\ / ? * [ ] :).`;
  if (name.startsWith("'") || name.endsWith("'"))
    return `Le nom « ${name} » ne peut ni commencer ni finir par une apostrophe.`;
  return null;
}

/** Adds an empty sheet after the last one, without showing it. */
export function addSheet(engine: Engine, name: string): string {
  const id = generateRandomId(8);
  const sheet = mergeWorksheetSnapshotWithDefault(createSheetData(id, name));
  insertSheet(engine, listSheets(engine).length, sheet);
  return id;
}

/** The active sheet stays the one it was: Univer shows what it inserts. */
export function insertSheet(engine: Engine, index: number, sheet: Partial<IWorksheetData>): void {
  const active = engine.workbook().getActiveSheet().getSheetId();
  engine.run(InsertSheetMutation.id, { unitId: engine.unitId, index, sheet });
  if (engine.workbook().getActiveSheet().getSheetId() !== active) activateSheet(engine, active);
}

/** The first free name of a series: "Feuil2". */
export function nextSheetName(engine: Engine): string {
  for (let number = listSheets(engine).length + 1; ; number += 1) {
    const name = `Feuil${number}`;
    if (findSheet(engine, name) === null) return name;
  }
}

export function renameSheet(engine: Engine, sheetId: string, name: string): void {
  engine.run(SetWorksheetNameCommand.id, { unitId: engine.unitId, subUnitId: sheetId, name });
}

/** Univer shows a neighbour of the sheet it deletes, even when another one was shown. */
export function deleteSheet(engine: Engine, sheetId: string): void {
  const active = engine.workbook().getActiveSheet().getSheetId();
  engine.run(RemoveSheetCommand.id, { unitId: engine.unitId, subUnitId: sheetId });
  Reflect.deleteProperty(engine.extras.sheets, sheetId);
  if (active !== sheetId && engine.workbook().getActiveSheet().getSheetId() !== active)
    activateSheet(engine, active);
}

export function moveSheet(engine: Engine, sheetId: string, toOrder: number): void {
  const fromOrder = engine.workbook().getSheetOrders().indexOf(sheetId);
  engine.run(SetWorksheetOrderMutation.id, { unitId: engine.unitId, subUnitId: sheetId, fromOrder, toOrder });
}

export function activateSheet(engine: Engine, sheetId: string): void {
  engine.run(SetWorksheetActiveOperation.id, { unitId: engine.unitId, subUnitId: sheetId });
}

export function readVisibility(engine: Engine, sheetId: string): Visibility {
  const isHidden = engine.sheet(sheetId)?.isSheetHidden() === 1;
  if (!isHidden) return 'Visible';
  return engine.extras.sheets[sheetId]?.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
}

/** Univer knows hidden only: "VeryHidden" is kept beside. */
export function writeVisibility(engine: Engine, sheetId: string, visibility: Visibility): void {
  engine.extras.sheets[sheetId] = { ...engine.extras.sheets[sheetId], visibility };
  const hidden = visibility === 'Visible' ? 0 : 1;
  engine.run(SetWorksheetHideMutation.id, { unitId: engine.unitId, subUnitId: sheetId, hidden });
}

export function writeTabColor(engine: Engine, sheetId: string, color: string): void {
  engine.run(SetTabColorMutation.id, { unitId: engine.unitId, subUnitId: sheetId, color });
}

export function writeGridlines(engine: Engine, sheetId: string, isShown: boolean): void {
  engine.run(ToggleGridlinesMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    showGridlines: isShown ? 1 : 0,
  });
}

/** Freezes that many rows and columns from the top left; zero and zero unfreezes. */
export function writeFreeze(engine: Engine, sheetId: string, rows: number, columns: number): void {
  engine.run(SetFrozenMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}
