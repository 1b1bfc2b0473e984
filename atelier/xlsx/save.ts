/** Saves the atelier's document as an `.xlsx`, and says what a file cannot keep. */
import type { IWorkbookData } from '@univerjs/core';
import type { AtelierDocument, XlsxNotice } from '../engine/document';
import type { XlsxOrigin } from '../engine/origin';
import { toBox } from './addresses';
import { DEFAULT_FONT } from './engine-style';
import { ContentTypes, METADATA_PART, writeThemePart, writeWorkbookPart } from './book-parts';
import { addPeople, addSheetComments } from './comments-write';
import { addDocumentParts } from './document-parts';
import { describeFile } from './file-facts';
import { noticeUntrue } from './untrue-parts';
import { mergePackage, type MergedPackage } from './merge-package';
import { noticeLost } from './lost-on-save';
import { writeNames } from './names';
import { writeSheetCharts } from './charts';
import { Notices } from './notices';
import { zipParts } from './package';
import { readResource } from './resources';
import { resolveStyle, StringPool, type SaveContext } from './save-context';
import { writeSheet, type SheetToWrite } from './sheet-write';
import { StyleWriter } from './styles-write';
import { writeTable, type TableToWrite } from './tables-write';

export interface SavedXlsx {
  bytes: Uint8Array;
  notices: XlsxNotice[];
}

export async function saveXlsx(document: AtelierDocument): Promise<SavedXlsx> {
  const { parts, sheets, context } = writeParts(document);
  const { notices } = context;
  const merged = document.origin && mergeInto(document.origin, document, parts, sheets);
  if (document.origin && !merged) notices.add(null, UNMERGED);
  if (document.origin) noticeUntrue(document.origin, document.snapshot, notices);
  const bytes = merged ? await zipParts(merged.texts, merged.binaries) : await zipParts(parts);
  return { bytes, notices: notices.list };
}

const UNMERGED =
  'Ce fichier est écrit d’une façon peu courante\u00a0: il est enregistré entier à neuf, et ce que l’atelier n’en connaît pas n’y est plus.';

function mergeInto(
  origin: XlsxOrigin,
  { snapshot }: AtelierDocument,
  parts: ReadonlyMap<string, string>,
  sheets: readonly SheetToWrite[],
): MergedPackage | null {
  return mergePackage(origin, {
    texts: Object.fromEntries(parts),
    sheetIds: sheets.map(({ sheet }) => sheet.id ?? ''),
    front: sheets.find(({ isActive }) => isActive)?.sheet.id,
    isHidden: (id) => isHidden(snapshot, id),
  });
}

export interface WrittenParts {
  parts: ReadonlyMap<string, string>;
  sheets: readonly SheetToWrite[];
  context: SaveContext;
}

/** What a new file would be; `withCells` false leaves the cells out, which are most of it. */
export function writeParts(document: AtelierDocument, withCells = true): WrittenParts {
  const { snapshot, origin } = document;
  const context: SaveContext = {
    snapshot,
    styles: new StyleWriter({ ...DEFAULT_FONT, ...resolveStyle(snapshot, snapshot.defaultStyle) }, origin),
    strings: new StringPool(),
    notices: new Notices(),
    flags: { hasDynamicArrays: false, needsCalculation: false },
    withCells,
    file: describeFile(origin),
  };
  noticeUnkept(snapshot, context.notices);
  noticeLost(document, context.notices);
  const sheets = collectSheets(document);
  const parts = new ContentTypes();
  let charts = 0;
  sheets.forEach((item, index) => {
    const file = `sheet${String(index + 1)}.xml`;
    const drawn = writeSheetCharts(
      item.sheet,
      item.extras.charts,
      { drawing: index + 1, chart: charts + 1 },
      context,
    );
    charts += item.extras.charts?.length ?? 0;
    for (const { path, content, type } of drawn?.parts ?? []) parts.addLinked(path, content, type);
    const { comments = [], notes = [] } = item.extras;
    const said = addSheetComments(parts, comments, notes, index + 1);
    const written = writeSheet({ ...item, drawing: drawn?.path, said }, context);
    parts.add(`xl/worksheets/${file}`, written.xml, 'worksheet');
    parts.addRelationships(`xl/worksheets/_rels/${file}.rels`, written.relationships);
    for (const table of item.tables)
      parts.add(`xl/tables/table${String(table.id)}.xml`, writeTable(table), 'table');
  });
  addBook(parts, sheets, document, context);
  return { parts: parts.finish(), sheets, context };
}

function addBook(
  parts: ContentTypes,
  sheets: readonly SheetToWrite[],
  document: AtelierDocument,
  context: SaveContext,
): void {
  const names = writeNames(
    readResource(document.snapshot, 'SHEET_DEFINED_NAME_PLUGIN'),
    sheets.map(({ sheet, name, extras, filter }) => {
      return { id: sheet.id ?? '', name, pageSetup: extras.pageSetup, filter: filter && toBox(filter.ref) };
    }),
  );
  parts.add('xl/workbook.xml', writeWorkbookPart(sheets, names, context.flags.needsCalculation), 'workbook');
  parts.add('xl/styles.xml', context.styles.write(), 'styles');
  parts.add('xl/sharedStrings.xml', context.strings.write(), 'sharedStrings');
  parts.add('xl/theme/theme1.xml', writeThemePart(), 'theme');
  if (context.flags.hasDynamicArrays) parts.add('xl/metadata.xml', METADATA_PART, 'sheetMetadata');
  addDocumentParts(parts, document);
  addPeople(
    parts,
    sheets.flatMap(({ extras }) => extras.comments ?? []),
  );
}

function collectSheets({ snapshot, sheets, tables }: AtelierDocument): SheetToWrite[] {
  const engineTables = readResource(snapshot, 'SHEET_TABLE_PLUGIN');
  const validations = readResource(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN');
  const formats = readResource(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const filters = readResource(snapshot, 'SHEET_FILTER_PLUGIN');
  const ids = snapshot.sheetOrder.filter((id) => snapshot.sheets[id]);
  const active = ids.find((id) => !isHidden(snapshot, id)) ?? ids[0];
  let tableCount = 0;
  return ids.map((id) => {
    const sheet = snapshot.sheets[id] ?? {};
    const name = sheet.name ?? id;
    const own: TableToWrite[] = (engineTables[id]?.tables ?? []).map((table) => {
      tableCount += 1;
      return { id: tableCount, table, extras: tables[table.id] ?? {}, sheet, feuille: name };
    });
    return {
      sheet: { ...sheet, id },
      name,
      extras: { ...sheets[id], visibility: findVisibility(sheets[id]?.visibility, isHidden(snapshot, id)) },
      tables: own,
      tableFilteredOutRows: engineTables[id]?.tableFilteredOutRows ?? [],
      validations: validations[id] ?? [],
      formats: formats[id] ?? [],
      filter: filters[id],
      isActive: id === active,
    };
  });
}

function isHidden(snapshot: IWorkbookData, id: string): boolean {
  return Number(snapshot.sheets[id]?.hidden ?? 0) > 0;
}

/** The engine knows hidden or not; how deep is in the extras. */
function findVisibility(
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' | undefined,
  hidden: boolean,
): 'Visible' | 'Hidden' | 'VeryHidden' {
  if (!hidden) return 'Visible';
  return visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
}

/** Notes, comments and drawings live in the engine only. */
function noticeUnkept(snapshot: IWorkbookData, notices: Notices): void {
  const unkept = [
    ['SHEET_NOTE_PLUGIN', 'Les notes'],
    ['SHEET_UNIVER_THREAD_COMMENT_PLUGIN', 'Les commentaires'],
    ['SHEET_DRAWING_PLUGIN', 'Les images et les dessins'],
  ] as const;
  for (const [plugin, what] of unkept) {
    for (const [id, data] of Object.entries(readResource(snapshot, plugin))) {
      const isEmpty = typeof data !== 'object' || data === null || Object.keys(data).length === 0;
      const feuille = snapshot.sheets[id]?.name;
      if (!isEmpty && feuille !== undefined)
        notices.add(
          feuille,
          `${what} de la feuille «\u00a0${feuille}\u00a0» ne sont pas enregistrés dans le fichier.`,
        );
    }
  }
}
