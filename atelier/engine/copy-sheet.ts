/** Copying a sheet as Excel does: cells, sizes and tables, each table under a free name that the copied formulas follow. */
import { generateRandomId } from '@univerjs/core';
import type { IWorksheetData } from '@univerjs/core';
import type { Engine } from './engine';
import { copyCharts } from './charts/copy';
import { commentsOf, copyComments } from './comments';
import { copyRules } from './copy-rules';
import { newGuid } from './custom-xml';
import { findSheet, insertSheet } from './sheets';
import { addTable, findTable, readExtras, tablesOfSheet, writeExtras } from './tables';

/** Returns the new sheet's id. */
export function copySheet(engine: Engine, sheetId: string, index: number): string {
  const source = engine.workbook().save().sheets[sheetId];
  if (source === undefined) throw new Error(`No sheet ${sheetId} to copy.`);
  const id = generateRandomId(8);
  const tables = tablesOfSheet(engine, sheetId).map((table) => ({
    table,
    name: freeTableName(engine, table.name),
  }));
  const sheet = structuredClone({ ...source, id, name: freeSheetName(engine, source.name ?? '') });
  for (const { table, name } of tables) renameInFormulas(sheet, table.name, name);
  insertSheet(engine, index, sheet);
  for (const { table, name } of tables) {
    const copy = addTable(engine, { ...table.range, sheetId: id }, name);
    writeExtras(engine, copy, readExtras(engine, table.id));
  }
  copyKept(engine, sheetId, id);
  copyRules(engine, sheetId, id);
  copyCharts(engine, sheetId, id);
  return id;
}

/** What the engine does not model and a copy takes along: comments and custom properties. */
function copyKept({ extras }: Engine, sheetId: string, copyId: string): void {
  const { customProperties = [], notes = [] } = extras.sheets[sheetId] ?? {};
  extras.sheets[copyId] = {
    ...extras.sheets[copyId],
    notes: structuredClone(notes),
    comments: copyComments(commentsOf(extras, sheetId), newGuid),
    customProperties: structuredClone(customProperties),
  };
}

/** "Actions" → "Actions (2)", within the 31 characters of a name. */
export function freeSheetName(engine: Engine, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wanted = stem.slice(0, 31 - suffix.length) + suffix;
    if (findSheet(engine, wanted) === null) return wanted;
  }
}

/** "tActions" → "tActions2". */
export function freeTableName(engine: Engine, name: string): string {
  for (let number = 2; ; number += 1) {
    if (findTable(engine, `${name}${number}`) === null) return `${name}${number}`;
  }
}

export function renameInFormulas(sheet: Partial<IWorksheetData>, from: string, to: string): void {
  const named = new RegExp(`(?<![\\w."])${from}(?![\\w."])`, 'g');
  for (const row of Object.values(sheet.cellData ?? {})) {
    for (const cell of Object.values(row as Record<number, { f?: string | null }>)) {
      if (typeof cell.f === 'string') cell.f = cell.f.replace(named, to);
    }
  }
}
