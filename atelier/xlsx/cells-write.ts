/** The engine's cells and rows → `sheetData`, with the links met on the way. */
import type { ICellData, IRowData, IWorksheetData } from '@univerjs/core';
import { boxAddress, parseBox, type Box } from './addresses';
import { readCellFile, type CellFile } from './cell-file';
import { findArrays, findLinks, findMasters, type FoundLink, type Masters } from './cells-find';
import { isDateFormat } from './engine-style';
import { fromStoredFormula, hasCtgCall, hasSpillingCall, toStoredFormula } from './formulas';
import { isInside } from './formulas-read';
import { readCellLink } from './hyperlinks';
import { writeLineFile } from './line-file';
import { DAYS_FROM_1900_TO_1904 } from './open-context';
import { resolveStyle, type SaveContext } from './save-context';
import { shiftFormula } from './shift-formula';
import { addressOf, isPlain, writePlainCell } from './plain-cell';
import { pixelsToPoints } from './units';
import { escapeCellText, escapeXml, tag } from './xml';

export interface WrittenCells {
  xml: string;
  links: FoundLink[];
  used: Box | null;
}

interface Writing {
  context: SaveContext;
  masters: Masters;
  /** Header cells of tables: always text, equal to the column's name. */
  headers: ReadonlyMap<string, string>;
  /** Boxes of array formulas, whose other cells keep the file's results when the engine gives none. */
  arrays: readonly Box[];
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
  if (!context.withCells) return { ...written, xml: '<sheetData/>', links: findLinks(cellData) };
  const writing: Writing = {
    context,
    masters: findMasters(cellData),
    headers,
    arrays: findArrays(cellData),
    written,
  };
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

function writeRowAttributes(
  data: Partial<IRowData> | undefined,
  filtered: boolean,
  context: SaveContext,
): Record<string, string | number | boolean> {
  const isAutomatic = Number(data?.ia ?? 0) === 1;
  const pixels = isAutomatic ? (data?.ah ?? data?.h) : data?.h;
  const style = data?.s ? context.styles.formatOf(resolveStyle(context.snapshot, data.s)) : 0;
  return {
    ...(style > 0 ? { s: style, customFormat: true } : {}),
    ...(pixels === undefined ? {} : { ht: pixelsToPoints(pixels) }),
    ...(data?.hd || filtered ? { hidden: true } : {}),
    ...(pixels === undefined || isAutomatic ? {} : { customHeight: true }),
    ...writeLineFile(data),
  };
}

function writeRowCells(cells: Readonly<Record<number, ICellData>>, row: number, writing: Writing): string {
  const pieces: string[] = [];
  // Keys that are whole numbers come in their order.
  for (const key in cells) {
    const column = Number(key);
    const cell = cells[column];
    if (cell) pieces.push(writeCell(cell, row, column, writing));
  }
  return pieces.join('');
}

function writeCell(cell: ICellData, row: number, column: number, writing: Writing): string {
  const { context, written } = writing;
  const address = addressOf(row, column);
  const own = cell.s ? resolveStyle(context.snapshot, cell.s) : undefined;
  if (isPlain(cell) && !writing.headers.has(address) && !context.file.date1904) {
    extendUsed(written, row, column);
    const format = context.styles.formatOf(own);
    const said = format > 0 || own?.xf !== undefined ? format : undefined;
    return writePlainCell(address, said, cell.v, context.strings);
  }
  const formula = cell.f || cell.si ? findFormula(cell, row, column, writing) : null;
  const link = cell.p || cell.custom ? readCellLink(cell) : null;
  if (link) written.links.push({ address, link });
  const header = writing.headers.get(address);
  const kept = cell.custom ? readCellFile(cell) : undefined;
  const value =
    header ?? readPlainValue(cell, context, address) ?? readArrayResult(kept, row, column, writing);
  const style = context.styles.formatOf(own, Number(cell.t) === FORCED_TEXT);
  const isEmpty = value === null || (value === '' && formula === null);
  // A format said by its number is said again, be it the plain one.
  const isSaid = style > 0 || own?.xf !== undefined;
  if (isEmpty && formula === null && !isSaid) return '';
  extendUsed(written, row, column);
  const attributes = { r: address, s: isSaid ? style : undefined };
  const shifted = context.file.date1904 && typeof value === 'number' && isDateFormat(own?.n?.pattern ?? '');
  const stored = shifted ? value - DAYS_FROM_1900_TO_1904 : value;
  if (formula !== null && header === undefined)
    return writeFormulaCell(attributes, cell, formula, stored, writing);
  if (isEmpty) return tag('c', attributes);
  const constant = writeConstant(stored, cell, context, kept);
  const vm = kept?.mark && kept.mark.v === cell.v ? kept.mark.vm : undefined;
  return tag('c', { ...attributes, t: constant.type, vm }, constant.xml);
}

/** What the file showed in a cell that an array fills, as long as the array is there. */
function readArrayResult(
  kept: CellFile | undefined,
  row: number,
  column: number,
  { arrays }: Writing,
): ICellData['v'] | null {
  if (kept?.result === undefined || !arrays.some((box) => isInside(box, row, column))) return null;
  return kept.result.t === BOOLEAN ? kept.result.v === 1 : kept.result.v;
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
  kept: CellFile | undefined,
): { type?: string; xml: string } {
  const type = Number(cell.t ?? 0);
  if (kept?.runs !== undefined && kept.text === value)
    return { type: 's', xml: tag('v', {}, String(strings.indexOfRuns(kept.runs))) };
  if (kept?.table && typeof value === 'number')
    return { xml: tag('f', kept.table) + tag('v', {}, String(value)) };
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
  const kept = cell.custom ? readCellFile(cell) : undefined;
  const former = value === '#NAME?' ? kept?.result : undefined;
  const result = former ? writeResult(former.v, { t: former.t }, isCtg) : writeResult(value, cell, isCtg);
  const box = cell.ref ? parseBox(cell.ref) : hasSpillingCall(formula) ? parseBox(attributes.r) : null;
  const spills = box !== null && !kept?.fixed;
  if (spills) context.flags.hasDynamicArrays = true;
  if (former || (result.xml === '' && !isCtg)) context.flags.needsCalculation = true;
  const f = tag(
    'f',
    box ? { t: 'array', ref: boxAddress(box) } : {},
    escapeCellText(storeFormula(formula, kept)),
  );
  const cm = spills && context.file.spillingMark > 0 ? context.file.spillingMark : undefined;
  return tag('c', { ...attributes, t: result.type, cm }, f + result.xml);
}

/** As the file stored it, when it is still the same formula. */
function storeFormula(formula: string, kept: CellFile | undefined): string {
  const live = formula.replace(/^=/, '');
  if (kept?.formula !== undefined && fromStoredFormula(kept.formula) === live) return kept.formula;
  return toStoredFormula(live);
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
