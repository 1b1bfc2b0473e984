/** One worksheet part → the engine's sheet, its plugin data and what Excel alone keeps. */
import type { IColumnData, IRowData, IWorksheetData } from '@univerjs/core';
import type { SheetExtras, TableExtras } from '../engine/document';
import { LAST_COLUMN, parseBoxes, parseCell } from './addresses';
import { readSheetCharts } from './charts';
import { readCells, type ReadCells } from './cells-read';
import { readColour, type Theme } from './colours';
import { readComments } from './comments-read';
import { readConditionalFormats } from './conditional-read';
import { readSheetFilter } from './filters';
import { readHyperlinks } from './hyperlinks';
import { keepLineFile } from './line-file';
import { noticeSheetParts } from './lost-parts';
import type { OpenContext } from './open-context';
import { readPageSetup } from './page-setup';
import { readProtection } from './protection';
import type { EngineConditionalFormat, EngineFilter, EngineTable, EngineValidation } from './resources';
import { readTable } from './tables-read';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels, widthToPixels } from './units';
import { readValidations } from './validations-read';
import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from './xml';

export interface SheetToRead {
  id: string;
  name: string;
  path: string;
  state: string | undefined;
  theme: Theme;
}

export interface ReadSheet {
  sheet: Partial<IWorksheetData>;
  extras: SheetExtras;
  tables: EngineTable[];
  tableExtras: Record<string, TableExtras>;
  tableFilteredOutRows: number[];
  validations: EngineValidation[];
  formats: EngineConditionalFormat[];
  filter: EngineFilter | null;
}

/** Room the grid keeps around what is used. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** `xml`: the part without its cells, which are `cellsText`. */
export async function readSheet(
  source: SheetToRead,
  xml: XmlElement,
  cellsText: string,
  context: OpenContext,
): Promise<ReadSheet> {
  const relationships = await context.opened.readRelationships(source.path);
  const cells = readCells(cellsText, readHyperlinks(xml, relationships), context);
  const hiddenRows = Object.keys(cells.rowData)
    .map(Number)
    .filter((row) => cells.rowData[row]?.hd);
  const filter = readSheetFilter(xml, hiddenRows);
  const tables = await readTables(
    source,
    relationships.filter(({ type }) => type === 'table').map(({ target }) => target),
    context,
  );
  const tableFilteredOutRows = findFilteredRows(tables.list, hiddenRows);
  showRows(cells, [...(filter?.cachedFilteredOut ?? []), ...tableFilteredOutRows]);
  noticeUnlocked(source.name, xml, context);
  if (!context.isKept) await noticeSheetParts(source.name, relationships, context.opened, context.notices);
  const { notices, styles } = context;
  const conditional = {
    sheetId: source.id,
    feuille: source.name,
    differential: styles.differential,
    theme: source.theme,
    notices,
  };
  const sheet = buildSheet(source, xml, cells, context);
  const said = await readComments(context.opened, relationships, context.people);
  const { charts } = await readSheetCharts(context.opened, relationships, sheet, source.theme);
  return {
    sheet,
    extras: { ...readExtras(source, xml), ...(charts.length > 0 ? { charts } : {}), ...said },
    tables: tables.list,
    tableExtras: tables.extras,
    tableFilteredOutRows,
    validations: readValidations(xml, source.id),
    formats: readConditionalFormats(xml, conditional),
    filter,
  };
}

async function readTables(
  source: SheetToRead,
  paths: readonly string[],
  { opened, notices }: OpenContext,
): Promise<{ list: EngineTable[]; extras: Record<string, TableExtras> }> {
  const list: EngineTable[] = [];
  const extras: Record<string, TableExtras> = {};
  for (const path of paths) {
    const xml = await opened.readXml(path);
    const read = xml && readTable(xml, `${source.id}-t${String(list.length + 1)}`, source.name, notices);
    if (!read) continue;
    list.push(read.table);
    extras[read.table.id] = read.extras;
  }
  return { list, extras };
}

/** Rows hidden by a table's filter, which the filter itself shows again. */
function findFilteredRows(tables: readonly EngineTable[], hiddenRows: readonly number[]): number[] {
  const filtered = tables.filter(({ filters }) =>
    filters.tableColumnFilterList?.some((item) => item !== null),
  );
  return hiddenRows.filter((row) =>
    filtered.some(({ range }) => row > range.startRow && row <= range.endRow),
  );
}

function showRows(cells: ReadCells, rows: readonly number[]): void {
  const shown = new Set(rows);
  const entries = Object.entries(cells.rowData).map(([row, data]): [string, IRowData] => {
    const { hd: _hidden, ...rest } = data;
    return [row, shown.has(Number(row)) ? rest : data];
  });
  cells.rowData = Object.fromEntries(entries.filter(([, data]) => Object.keys(data).length > 0));
}

function noticeUnlocked(feuille: string, xml: XmlElement, { notices, styles }: OpenContext): void {
  if (!readProtection(xml) || !styles.formats.some(({ unlocked }) => unlocked)) return;
  notices.add(
    feuille,
    `Les cellules laissées modifiables sous la protection de la feuille «\u00a0${feuille}\u00a0» ne sont pas distinguées ici\u00a0: toute la feuille est protégée.`,
  );
}

function buildSheet(
  source: SheetToRead,
  xml: XmlElement,
  cells: ReadCells,
  context: OpenContext,
): Partial<IWorksheetData> {
  const view = childOf(childOf(xml, 'sheetViews'), 'sheetView');
  const defaults = childOf(xml, 'sheetFormatPr')?.attributes;
  const mergeData = childrenOf(childOf(xml, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) =>
    parseBoxes(attributes['ref'] ?? ''),
  );
  const columns = readColumns(xml, cells.lastColumn, context);
  const lastMerged = Math.max(-1, ...mergeData.map(({ endRow }) => endRow));
  const rowHeight = numberOf(defaults?.['defaultRowHeight']);
  return {
    id: source.id,
    name: source.name,
    tabColor: readColour(childOf(childOf(xml, 'sheetPr'), 'tabColor'), source.theme) ?? '',
    hidden: source.state === 'hidden' || source.state === 'veryHidden' ? 1 : 0,
    rowCount: Math.max(LEAST_ROWS, Math.max(cells.lastRow, lastMerged) + 1 + SPARE_ROWS),
    columnCount: columns.count,
    zoomRatio: (numberOf(view?.attributes['zoomScale']) ?? 100) / 100,
    freeze: readFreeze(view),
    defaultColumnWidth: columns.defaultWidth,
    defaultRowHeight: rowHeight === undefined ? DEFAULT_ROW_PIXELS : pointsToPixels(rowHeight),
    mergeData,
    cellData: cells.cellData,
    rowData: cells.rowData,
    columnData: columns.data,
    showGridlines: view?.attributes['showGridLines'] === '0' ? 0 : 1,
    rightToLeft: isTrue(view?.attributes['rightToLeft']) ? 1 : 0,
  };
}

function readColumns(
  xml: XmlElement,
  lastColumn: number,
  { styles, registry }: OpenContext,
): { data: Record<number, IColumnData>; count: number; defaultWidth: number } {
  const defaults = childOf(xml, 'sheetFormatPr')?.attributes;
  const width = numberOf(defaults?.['defaultColWidth']);
  const elements = childrenOf(childOf(xml, 'cols'), 'col');
  const bounded = elements
    .map(({ attributes }) => Number(attributes['max']) - 1)
    .filter((last) => last < LAST_COLUMN);
  const count = Math.max(LEAST_COLUMNS, Math.max(lastColumn, ...bounded) + 1 + SPARE_COLUMNS);
  const data: Record<number, IColumnData> = {};
  for (const { attributes } of elements) {
    const own = numberOf(attributes['width']);
    const format = numberOf(attributes['style']);
    const style = format === undefined ? undefined : registry.idOf(styles.formats[format]?.style);
    const column: IColumnData = {
      ...(own === undefined ? {} : { w: widthToPixels(own) }),
      ...(isTrue(attributes['hidden']) ? { hd: 1 } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
    const max = Number(attributes['max']);
    const last = Math.min(count, max) - 1;
    const size = { written: attributes['width'], pixels: column.w };
    for (let index = Number(attributes['min']) - 1; index <= last; index++) {
      const until = index === last && max > count ? max : undefined;
      data[index] = { ...column, ...keepLineFile(attributes, size, until) };
    }
  }
  return { data, count, defaultWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : widthToPixels(width) };
}

function readFreeze(view: XmlElement | undefined): IWorksheetData['freeze'] {
  const pane = childOf(view, 'pane')?.attributes;
  const frozen = pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit';
  const ySplit = frozen ? (numberOf(pane['ySplit']) ?? 0) : 0;
  const xSplit = frozen ? (numberOf(pane['xSplit']) ?? 0) : 0;
  const top = parseCell(view?.attributes['topLeftCell'] ?? '') ?? { row: 0, column: 0 };
  return {
    ySplit,
    xSplit,
    startRow: ySplit > 0 ? ySplit + top.row : -1,
    startColumn: xSplit > 0 ? xSplit + top.column : -1,
  };
}

function readExtras(source: SheetToRead, xml: XmlElement): SheetExtras {
  const view = childOf(childOf(xml, 'sheetViews'), 'sheetView');
  const protection = readProtection(xml);
  return {
    visibility:
      source.state === 'veryHidden' ? 'VeryHidden' : source.state === 'hidden' ? 'Hidden' : 'Visible',
    pageSetup: readPageSetup(xml),
    ...(protection ? { protection } : {}),
    ...(view?.attributes['showRowColHeaders'] === '0' ? { showHeadings: false } : {}),
  };
}
