/** One sheet of the document → its worksheet part and its relationships. */
import type { IColumnData, IWorksheetData } from '@univerjs/core';
import type { SheetExtras } from '../engine/document';
import { readOutline } from '../engine/outline';
import { boxAddress, cellAddress, columnLetters, quoteSheet, toBox } from './addresses';
import { writeCells, type WrittenCells } from './cells-write';
import { toFileColour } from './colours';
import { THREAD_LINK, type CommentParts } from './comments-write';
import { writeConditionalExtension } from './conditional-drawn';
import { writeConditionalFormats } from './conditional-write';
import { writeSheetFilter } from './filters';
import { lastLike, writeLineFile, writtenSize } from './line-file';
import { isFitted, writePageSetup } from './page-setup';
import { writeProtection } from './protection';
import type { EngineConditionalFormat, EngineFilter, EngineValidation } from './resources';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, resolveStyle, type SaveContext } from './save-context';
import { findHeaders, type TableToWrite } from './tables-write';
import { pixelsToPoints, pixelsToWidth } from './units';
import { writeValidations } from './validations-write';
import { tag, XML_DECLARATION } from './xml';

export interface SheetToWrite {
  sheet: Partial<IWorksheetData>;
  name: string;
  extras: SheetExtras;
  tables: readonly TableToWrite[];
  tableFilteredOutRows: readonly number[];
  validations: readonly EngineValidation[];
  formats: readonly EngineConditionalFormat[];
  filter: EngineFilter | undefined;
  isActive: boolean;
  /** Path of the part that draws its charts. */
  drawing?: string | undefined;
  /** Paths of the parts of its comments and notes. */
  said?: CommentParts | null;
}

export interface WrittenSheet {
  xml: string;
  /** Content of the `.rels` part; empty when the sheet points to nothing. */
  relationships: string;
}

interface RelationshipList {
  xml: string[];
  add: (type: string, target: string, external?: boolean) => string;
}

function buildRelationshipList(): RelationshipList {
  const xml: string[] = [];
  return {
    xml,
    add: (type, target, external) => {
      const id = `rId${String(xml.length + 1)}`;
      const mode = external ? 'External' : undefined;
      xml.push(
        tag('Relationship', {
          Id: id,
          Type: type.includes('://') ? type : `${RELATIONSHIP_NAMESPACE}/${type}`,
          Target: target,
          TargetMode: mode,
        }),
      );
      return id;
    },
  };
}

export function writeSheet(item: SheetToWrite, context: SaveContext): WrittenSheet {
  const { sheet, extras, name } = item;
  const relationships = buildRelationshipList();
  const filtered = new Set([...item.tableFilteredOutRows, ...(item.filter?.cachedFilteredOut ?? [])]);
  const cells = writeCells(sheet, filtered, findHeaders(item.tables, context.notices), context);
  const merges = (sheet.mergeData ?? []).map((range) => tag('mergeCell', { ref: boxAddress(toBox(range)) }));
  const content =
    writeSheetProperties(item) +
    tag('dimension', { ref: cells.used ? boxAddress(cells.used) : 'A1' }) +
    writeView(item) +
    writeDefaults(sheet) +
    writeColumns(sheet, context) +
    cells.xml +
    writeProtection(extras.protection) +
    writeSheetFilter(item.filter) +
    (merges.length > 0 ? tag('mergeCells', { count: merges.length }, merges.join('')) : '') +
    writeConditionalFormats(item.formats, name, context.styles, context.notices) +
    writeValidations(item.validations, name, context.notices) +
    writeLinks(cells, relationships, context) +
    writePageSetup(extras.pageSetup) +
    writeDrawing(item, relationships) +
    writeCommentLinks(item, relationships) +
    writeTableParts(item.tables, relationships) +
    writeExtensions(item);
  const namespaces = { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE };
  return {
    xml: XML_DECLARATION + tag('worksheet', namespaces, content),
    relationships: writeRelationships(relationships.xml),
  };
}

function writeExtensions({ formats }: SheetToWrite): string {
  const extension = writeConditionalExtension(formats);
  return extension === '' ? '' : tag('extLst', {}, extension);
}

/** The content of a `.rels` part; empty for an empty list. */
export function writeRelationships(relationships: readonly string[]): string {
  if (relationships.length === 0) return '';
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return XML_DECLARATION + tag('Relationships', { xmlns }, relationships.join(''));
}

function writeSheetProperties({ sheet, extras }: SheetToWrite): string {
  const rgb = toFileColour(sheet.tabColor);
  const content =
    (rgb ? tag('tabColor', { rgb }) : '') +
    (isFitted(extras.pageSetup) ? tag('pageSetUpPr', { fitToPage: true }) : '');
  return content === '' ? '' : tag('sheetPr', {}, content);
}

function writeView({ sheet, extras, isActive }: SheetToWrite): string {
  const { freeze, zoomRatio } = sheet;
  const ySplit = Math.max(0, freeze?.ySplit ?? 0);
  const xSplit = Math.max(0, freeze?.xSplit ?? 0);
  const row = ySplit > 0 ? Math.max(ySplit, freeze?.startRow ?? 0) : 0;
  const column = xSplit > 0 ? Math.max(xSplit, freeze?.startColumn ?? 0) : 0;
  const activePane = ySplit > 0 && xSplit > 0 ? 'bottomRight' : ySplit > 0 ? 'bottomLeft' : 'topRight';
  const pane =
    ySplit + xSplit > 0
      ? tag('pane', {
          xSplit: xSplit || undefined,
          ySplit: ySplit || undefined,
          topLeftCell: cellAddress(row, column),
          activePane,
          state: 'frozen',
        })
      : '';
  const topLeft = cellAddress(Math.max(0, row - ySplit), Math.max(0, column - xSplit));
  const zoom = Math.round((zoomRatio ?? 1) * 100);
  const attributes = {
    showGridLines: Number(sheet.showGridlines ?? 1) === 0 ? false : undefined,
    showRowColHeaders: extras.showHeadings === false ? false : undefined,
    rightToLeft: Number(sheet.rightToLeft ?? 0) === 1 ? true : undefined,
    tabSelected: isActive ? true : undefined,
    topLeftCell: topLeft === 'A1' ? undefined : topLeft,
    zoomScale: zoom === 100 ? undefined : zoom,
    workbookViewId: 0,
  };
  return tag('sheetViews', {}, tag('sheetView', attributes, pane));
}

function writeDefaults(sheet: Partial<IWorksheetData>): string {
  const { defaultColumnWidth, defaultRowHeight } = sheet;
  return tag('sheetFormatPr', {
    defaultColWidth: defaultColumnWidth === undefined ? undefined : pixelsToWidth(defaultColumnWidth),
    defaultRowHeight: defaultRowHeight === undefined ? 15 : pixelsToPoints(defaultRowHeight),
    customHeight: defaultRowHeight === undefined || defaultRowHeight === 20 ? undefined : true,
    outlineLevelRow: deepestOutline(sheet.rowData) || undefined,
    outlineLevelCol: deepestOutline(sheet.columnData) || undefined,
  });
}

function deepestOutline(lines: IWorksheetData['rowData'] | IWorksheetData['columnData'] | undefined): number {
  return Object.values(lines ?? {}).reduce(
    (deepest, line) => Math.max(deepest, readOutline(line)?.level ?? 0),
    0,
  );
}

/** Columns that are alike and side by side are one element. */
function writeColumns(sheet: Partial<IWorksheetData>, context: SaveContext): string {
  const columns: {
    first: number;
    last: number;
    key: string;
    attributes: Record<string, string | number | boolean>;
  }[] = [];
  const data = sheet.columnData ?? {};
  for (const index of Object.keys(data)
    .map(Number)
    .sort((one, other) => one - other)) {
    const attributes = describeColumn(data[index] ?? {}, sheet.defaultColumnWidth, context);
    if (!attributes) continue;
    const key = JSON.stringify(attributes);
    const previous = columns[columns.length - 1];
    if (previous?.last === index - 1 && previous.key === key) previous.last = index;
    else columns.push({ first: index, last: index, key, attributes });
  }
  const written = columns.map(({ first, last, attributes }) =>
    tag('col', { min: first + 1, max: lastLike(data[last]) ?? last + 1, ...attributes }),
  );
  return written.length === 0 ? '' : tag('cols', {}, written.join(''));
}

function describeColumn(
  column: Partial<IColumnData>,
  defaultWidth: number | undefined,
  context: SaveContext,
): Record<string, string | number | boolean> | null {
  const { w, hd, s } = column;
  const style = s ? context.styles.formatOf(resolveStyle(context.snapshot, s)) : 0;
  const kept = writeLineFile(column);
  if (w === undefined && !hd && style === 0 && Object.keys(kept).length === 0) return null;
  return {
    width: writtenSize(column, w) ?? pixelsToWidth(w ?? defaultWidth ?? 64),
    ...(style > 0 ? { style } : {}),
    ...(hd ? { hidden: true } : {}),
    ...(w === undefined ? {} : { customWidth: true }),
    ...kept,
  };
}

function writeLinks({ links }: WrittenCells, relationships: RelationshipList, context: SaveContext): string {
  const written = links.map(({ address, link: { url, tooltip } }) => {
    const internal = url.startsWith('#') ? toLocation(url, context) : null;
    const id = internal === null ? relationships.add('hyperlink', url, true) : undefined;
    return tag('hyperlink', { ref: address, 'r:id': id, location: internal ?? undefined, tooltip });
  });
  return written.length === 0 ? '' : tag('hyperlinks', {}, written.join(''));
}

/** "#'Feuille'!A1" as it is; the engine's own "#gid=…&range=A1" in Excel's words. */
function toLocation(url: string, { snapshot }: SaveContext): string {
  const parameters = new URLSearchParams(url.slice(1));
  const name = snapshot.sheets[parameters.get('gid') ?? '']?.name;
  return name === undefined
    ? url.slice(1)
    : `${quoteSheet(name)}!${parameters.get('range') ?? `${columnLetters(0)}1`}`;
}

/** The boxes of notes are mentioned; the texts are only linked. */
function writeCommentLinks({ said }: SheetToWrite, relationships: RelationshipList): string {
  if (!said) return '';
  const near = (path: string): string => path.replace(/^xl\//, '../');
  const boxes = relationships.add('vmlDrawing', near(said.boxes));
  relationships.add('comments', near(said.notes));
  if (said.threads !== null) relationships.add(THREAD_LINK, near(said.threads));
  return tag('legacyDrawing', { 'r:id': boxes });
}

function writeDrawing({ drawing }: SheetToWrite, relationships: RelationshipList): string {
  if (drawing === undefined) return '';
  return tag('drawing', { 'r:id': relationships.add('drawing', drawing.replace(/^xl\//, '../')) });
}

function writeTableParts(tables: readonly TableToWrite[], relationships: RelationshipList): string {
  const parts = tables.map(({ id }) =>
    tag('tablePart', { 'r:id': relationships.add('table', `../tables/table${String(id)}.xml`) }),
  );
  return parts.length === 0 ? '' : tag('tableParts', { count: parts.length }, parts.join(''));
}
