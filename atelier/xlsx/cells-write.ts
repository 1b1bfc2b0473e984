/** The engine's cells and rows → `sheetData`, with the links met on the way. */
import type { ICellData, IRowData, IWorksheetData } from '@univerjs/core';
import { boxAddress, cellAddress, parseBox, type Box } from './addresses';
import { hasCtgCall, hasSpillingCall, toStoredFormula } from './formulas';
import { readCellLink, type CellLink } from './hyperlinks';
import { resolveStyle, type SaveContext } from './save-context';
import { shiftFormula } from './shift-formula';
import { pixelsToPoints } from './units';
import { escapeCellText, escapeXml, tag } from './xml';

export interface WrittenCells {
  xml: string;
  links: { address: string; link: CellLink }[];
  used: Box | null;
}

interface Writing {
  context: SaveContext;
  masters: ReadonlyMap<string, { formula: string; row: number; column: number }>;
  /** Header cells of tables: always text, equal to the column's name. */
  headers: ReadonlyMap<string, string>;
  written: WrittenCells;
}

/** Errors every reader knows; others ("#SPILL!", "#CALC!") are kept as "#VALUE!", and waiting ones as no result. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const OTHER_ERRORS = new Set([
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#ERROR!',
]);
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

const BOOLEAN = 3;
const FORCED_TEXT = 4;

export function writeCells(
  sheet: Partial<IWorksheetData>,
  hiddenRows: ReadonlySet<number>,
  headers: ReadonlyMap<string, string>,
  context: SaveContext,
): WrittenCells {
  const written: WrittenCells = { xml: '', links: [], used: null };
  const cellData = sheet.cellData ?? {};
  const writing: Writing = { context, masters: findMasters(cellData), headers, written };
  const rowData = sheet.rowData ?? {};
  const rows = new Set([...Object.keys(cellData), ...Object.keys(rowData)].map(Number));
  for (const row of hiddenRows) rows.add(row);
  const pieces: string[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const cells = writeRowCells(cellData[row] ?? {}, row, writing);
    const attributes = writeRowAttributes(rowData[row], hiddenRows.has(row), context);
    if (cells !== '' || Object.keys(attributes).length > 0)
      pieces.push(tag('row', { r: row + 1, ...attributes }, cells));
  }
  written.xml = tag('sheetData', {}, pieces.join(''));
  return written;
}

/** The engine keeps the text of a copied formula once, in the cell that has both `f` and `si`. */
function findMasters(cellData: IWorksheetData['cellData']): Writing['masters'] {
  const masters = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const { si, f } = cell as ICellData;
      if (si && f && !masters.has(si))
        masters.set(si, { formula: f, row: Number(row), column: Number(column) });
    }
  }
  return masters;
}

function writeRowAttributes(
  data: Partial<IRowData> | undefined,
  filtered: boolean,
  context: SaveContext,
): Record<string, number | boolean> {
  const isAutomatic = Number(data?.ia ?? 0) === 1;
  const pixels = isAutomatic ? (data?.ah ?? data?.h) : data?.h;
  const style = data?.s ? context.styles.formatOf(resolveStyle(context.snapshot, data.s)) : 0;
  return {
    ...(style > 0 ? { s: style, customFormat: true } : {}),
    ...(pixels === undefined ? {} : { ht: pixelsToPoints(pixels) }),
    ...(data?.hd || filtered ? { hidden: true } : {}),
    ...(pixels === undefined || isAutomatic ? {} : { customHeight: true }),
  };
}

function writeRowCells(cells: Readonly<Record<number, ICellData>>, row: number, writing: Writing): string {
  const columns = new Set(Object.keys(cells).map(Number));
  let xml = '';
  for (const column of [...columns].sort((one, other) => one - other)) {
    const cell = cells[column];
    if (cell) xml += writeCell(cell, row, column, writing);
  }
  return xml;
}

function writeCell(cell: ICellData, row: number, column: number, writing: Writing): string {
  const { context, written } = writing;
  const address = cellAddress(row, column);
  const formula = findFormula(cell, row, column, writing);
  const link = readCellLink(cell);
  if (link) written.links.push({ address, link });
  const header = writing.headers.get(address);
  const value = header ?? readPlainValue(cell, context, address);
  const style = context.styles.formatOf(
    resolveStyle(context.snapshot, cell.s),
    Number(cell.t) === FORCED_TEXT,
  );
  const isEmpty = value === null || (value === '' && formula === null);
  if (isEmpty && formula === null && style === 0) return '';
  extendUsed(written, row, column);
  const attributes = { r: address, s: style > 0 ? style : undefined };
  if (formula !== null && header === undefined)
    return writeFormulaCell(attributes, cell, formula, value, writing);
  if (isEmpty) return tag('c', attributes);
  const constant = writeConstant(value, cell, context);
  return tag('c', { ...attributes, t: constant.type }, constant.xml);
}

function extendUsed(written: WrittenCells, row: number, column: number): void {
  const used = (written.used ??= { startRow: row, startColumn: column, endRow: row, endColumn: column });
  used.endRow = Math.max(used.endRow, row);
  used.startColumn = Math.min(used.startColumn, column);
  used.endColumn = Math.max(used.endColumn, column);
}

function findFormula(cell: ICellData, row: number, column: number, { masters }: Writing): string | null {
  if (cell.f) return cell.f;
  const master = cell.si ? masters.get(cell.si) : undefined;
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

/** The value without its rich text, whose looks a file keeps otherwise and this layer does not. */
function readPlainValue(cell: ICellData, context: SaveContext, address: string): ICellData['v'] | null {
  const body = cell.p?.body;
  if ((body?.textRuns?.length ?? 0) > 0) {
    context.notices.add(
      null,
      `Dans la cellule ${address}, la mise en forme propre à une partie du texte n’est pas enregistrée\u00a0: le texte l’est.`,
    );
  }
  if (cell.v !== undefined && cell.v !== null) return cell.v;
  return body ? body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') : null;
}

function writeConstant(
  value: ICellData['v'],
  cell: ICellData,
  { strings }: SaveContext,
): { type?: string; xml: string } {
  const type = Number(cell.t ?? 0);
  if (typeof value === 'boolean' || type === BOOLEAN)
    return { type: 'b', xml: tag('v', {}, isTruth(value) ? '1' : '0') };
  if (typeof value === 'number' && type !== FORCED_TEXT && Number.isFinite(value))
    return { xml: tag('v', {}, String(value)) };
  const text = String(value);
  if (type !== FORCED_TEXT && FILE_ERRORS.has(text)) return { type: 'e', xml: tag('v', {}, escapeXml(text)) };
  return { type: 's', xml: tag('v', {}, String(strings.indexOf(text))) };
}

function isTruth(value: ICellData['v']): boolean {
  return value === true || value === 1 || (typeof value === 'string' && /^(true|vrai|1)$/i.test(value));
}

function writeFormulaCell(
  attributes: { r: string; s: number | undefined },
  cell: ICellData,
  formula: string,
  value: ICellData['v'] | null,
  { context }: Writing,
): string {
  const isCtg = hasCtgCall(formula);
  const result = writeResult(value, cell, isCtg);
  const box = cell.ref ? parseBox(cell.ref) : hasSpillingCall(formula) ? parseBox(attributes.r) : null;
  if (box) context.flags.hasDynamicArrays = true;
  if (result.xml === '' && !isCtg) context.flags.needsCalculation = true;
  const text = escapeCellText(toStoredFormula(formula.replace(/^=/, '')));
  const f = tag('f', box ? { t: 'array', ref: boxAddress(box) } : {}, text);
  return tag('c', { ...attributes, t: result.type, cm: box ? 1 : undefined }, f + result.xml);
}

function writeResult(
  value: ICellData['v'] | null,
  cell: ICellData,
  isCtg: boolean,
): { type?: string; xml: string } {
  if (value === null || value === undefined) return { xml: '' };
  if (typeof value === 'boolean' || Number(cell.t ?? 0) === BOOLEAN)
    return { type: 'b', xml: tag('v', {}, isTruth(value) ? '1' : '0') };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { xml: tag('v', {}, String(value)) } : { xml: '' };
  if (WAITING.has(value) || (value === '#NAME?' && isCtg)) return { xml: '' };
  if (OTHER_ERRORS.has(value)) return { type: 'e', xml: tag('v', {}, '#VALUE!') };
  if (FILE_ERRORS.has(value)) return { type: 'e', xml: tag('v', {}, escapeXml(value)) };
  return { type: 'str', xml: `<v>${escapeCellText(value)}</v>` };
}
