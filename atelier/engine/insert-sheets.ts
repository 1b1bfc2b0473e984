/** Sheets of another workbook added to this one: cells with their styles, tables, names, validations and conditional formats. */
import { generateRandomId, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/sheets';
import { AddConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import { quoteSheetName } from './area';
import type { Rectangle } from './area';
import { freeSheetName, freeTableName, renameInFormulas } from './copy-sheet';
import type { AtelierDocument } from './document';
import type { Engine } from './engine';
import { findName, writeName } from './names';
import { findSheet } from './sheets';
import { addTable, findTable, writeExtras } from './tables';

interface SourceTable {
  readonly id: string;
  readonly name: string;
  readonly range: Rectangle;
}

interface SourceName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

/** A sheet to take: its id there, its id and name here. */
interface Placed {
  readonly from: string;
  readonly id: string;
  readonly name: string;
}

/** Puts these sheets of the document from that place on; returns their ids. Comments and charts stay behind, as in Excel on the web. */
export function insertSheets(
  engine: Engine,
  source: AtelierDocument,
  sheetIds: readonly string[],
  index: number,
): string[] {
  const placed = sheetIds.map((from): Placed => {
    const name = source.snapshot.sheets[from]?.name ?? from;
    const free = findSheet(engine, name) === null ? name : freeSheetName(engine, name);
    return { from, id: generateRandomId(8), name: free };
  });
  const renamed = placed.map(({ from, name }) => ({
    from: `${quoteSheetName(source.snapshot.sheets[from]?.name ?? '')}!`,
    to: `${quoteSheetName(name)}!`,
  }));
  placed.forEach((sheet, offset) => insertSheet(engine, source, sheet, index + offset, renamed));
  insertNames(engine, source, placed, renamed);
  engine.recalculate('all');
  return placed.map(({ id }) => id);
}

type Renaming = { readonly from: string; readonly to: string };

function insertSheet(
  engine: Engine,
  source: AtelierDocument,
  { from, id, name }: Placed,
  index: number,
  renamed: readonly Renaming[],
): void {
  const { snapshot } = source;
  const sheet = withOwnStyles(structuredClone({ ...snapshot.sheets[from], id, name }), snapshot.styles);
  const tables = tablesOf(snapshot, from).map((table) => ({
    table,
    free: findTable(engine, table.name) === null ? table.name : freeTableName(engine, table.name),
  }));
  for (const { table, free } of tables) renameInFormulas(sheet, table.name, free);
  for (const row of Object.values(sheet.cellData ?? {})) {
    for (const cell of Object.values(row as Record<number, { f?: string | null }>))
      if (typeof cell.f === 'string') cell.f = rename(cell.f, renamed);
  }
  engine.run(InsertSheetMutation.id, {
    unitId: engine.unitId,
    index,
    sheet: mergeWorksheetSnapshotWithDefault(sheet),
  });
  for (const { table, free } of tables) {
    const copy = addTable(engine, { ...table.range, sheetId: id }, free);
    writeExtras(engine, copy, source.tables[table.id] ?? {});
  }
  insertRules(engine, snapshot, from, id);
  const { comments: _comments, notes: _notes, charts: _charts, ...extras } = source.sheets[from] ?? {};
  engine.extras.sheets[id] = structuredClone(extras);
}

function rename(formula: string, renamed: readonly Renaming[]): string {
  return renamed.reduce((text, { from, to }) => (from === to ? text : text.replaceAll(from, to)), formula);
}

/** Style ids belong to their workbook: each cell takes its style itself. */
function withOwnStyles(
  sheet: Partial<IWorksheetData>,
  styles: IWorkbookData['styles'],
): Partial<IWorksheetData> {
  const own = (holder: { s?: unknown } | null | undefined): void => {
    if (typeof holder?.s === 'string') holder.s = structuredClone(styles[holder.s] as IStyleData);
  };
  for (const row of Object.values(sheet.cellData ?? {})) Object.values(row as object).forEach(own);
  Object.values(sheet.rowData ?? {}).forEach((row) => own(row as { s?: unknown }));
  Object.values(sheet.columnData ?? {}).forEach((column) => own(column as { s?: unknown }));
  return sheet;
}

function resourceOf<T>(snapshot: IWorkbookData, plugin: string): Record<string, T> {
  const data = snapshot.resources?.find(({ name }) => name === plugin)?.data;
  return data ? (JSON.parse(data) as Record<string, T>) : {};
}

function tablesOf(snapshot: IWorkbookData, sheetId: string): readonly SourceTable[] {
  return resourceOf<{ tables?: SourceTable[] }>(snapshot, 'SHEET_TABLE_PLUGIN')[sheetId]?.tables ?? [];
}

function insertRules(engine: Engine, snapshot: IWorkbookData, sheetId: string, subUnitId: string): void {
  const { unitId } = engine;
  const validations = resourceOf<object[]>(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN')[sheetId] ?? [];
  for (const rule of validations) {
    const own = { ...rule, uid: generateRandomId() };
    engine.run(AddSheetDataValidationCommand.id, { unitId, subUnitId, rule: own });
  }
  const formats = resourceOf<object[]>(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')[sheetId] ?? [];
  // The first in priority is the last added.
  for (const rule of [...formats].reverse()) {
    const own = { ...rule, cfId: generateRandomId(10) };
    engine.run(AddConditionalRuleMutation.id, { unitId, subUnitId, rule: own });
  }
}

/** Names of the sheets taken, and those of their workbook that speak of them; a name already here stays as it is. */
function insertNames(
  engine: Engine,
  source: AtelierDocument,
  placed: readonly Placed[],
  renamed: readonly Renaming[],
): void {
  const names = Object.values(resourceOf<SourceName>(source.snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
  for (const { name, formulaOrRefString, localSheetId } of names) {
    const sheetId = placed.find(({ from }) => from === localSheetId)?.id ?? null;
    const isSpoken = renamed.some(({ from }) => formulaOrRefString.includes(from));
    if ((sheetId === null && !isSpoken) || findName(engine, name, sheetId) !== null) continue;
    writeName(engine, { name, formula: rename(formulaOrRefString, renamed), sheetId });
  }
}
