/** `sheetData` → the engine's cells and rows: values by type, formulas with their cached results, styles, heights. */
import type { ICellData, IRowData } from '@univerjs/core';
import { boxAddress, parseBox, parseCell, type Box } from './addresses';
import { isDateFormat } from './engine-style';
import { fromStoredFormula, hasCtgCall } from './formulas';
import { buildLinkText } from '../engine/link-text';
import type { CellLink } from './hyperlinks';
import { DAYS_FROM_1900_TO_1904, readStringItem, type OpenContext } from './open-context';
import { shiftFormula } from './shift-formula';
import { pointsToPixels } from './units';
import { childOf, childrenOf, isTrue, numberOf, unescapeCellText, type XmlElement } from './xml';

export interface ReadCells {
  cellData: Record<number, Record<number, ICellData>>;
  rowData: Record<number, IRowData>;
  lastRow: number;
  lastColumn: number;
  /** A text with several looks, a data table: what the engine flattens. */
  richTexts: number;
  dataTables: number;
}

interface Reading {
  context: OpenContext;
  links: ReadonlyMap<string, CellLink>;
  shared: Map<string, { formula: string; row: number; column: number }>;
  /** Results of array formulas already met: their cells are computed, not typed. */
  spills: Box[];
  found: ReadCells;
}

type CellValue = Pick<ICellData, 'v' | 't'>;

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;

export function readCells(
  sheet: XmlElement,
  links: ReadonlyMap<string, CellLink>,
  context: OpenContext,
): ReadCells {
  const found: ReadCells = {
    cellData: {},
    rowData: {},
    lastRow: -1,
    lastColumn: -1,
    richTexts: 0,
    dataTables: 0,
  };
  const reading: Reading = { context, links, shared: new Map(), spills: [], found };
  let next = 0;
  for (const element of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const row = (numberOf(element.attributes['r']) ?? next + 1) - 1;
    next = row + 1;
    const data = readRow(element, context);
    if (data) found.rowData[row] = data;
    readRowCells(element, row, reading);
  }
  return found;
}

function readRow({ attributes }: XmlElement, { styles, registry }: OpenContext): IRowData | null {
  const points = numberOf(attributes['ht']);
  const pixels = points === undefined ? undefined : pointsToPixels(points);
  const style = isTrue(attributes['customFormat'])
    ? registry.idOf(styles.formats[Number(attributes['s'])]?.style)
    : undefined;
  const custom = isTrue(attributes['customHeight']);
  const data: IRowData = {
    ...(pixels === undefined ? {} : custom ? { h: pixels, ia: 0 } : { h: pixels, ah: pixels, ia: 1 }),
    ...(isTrue(attributes['hidden']) ? { hd: 1 } : {}),
    ...(style === undefined ? {} : { s: style }),
  };
  return Object.keys(data).length === 0 ? null : data;
}

function readRowCells(element: XmlElement, row: number, reading: Reading): void {
  const { found } = reading;
  let next = 0;
  for (const child of childrenOf(element, 'c')) {
    const column = parseCell(child.attributes['r'] ?? '')?.column ?? next;
    next = column + 1;
    const cell = readCell(child, row, column, reading);
    if (!cell) continue;
    (found.cellData[row] ??= {})[column] = cell;
    found.lastRow = Math.max(found.lastRow, row);
    found.lastColumn = Math.max(found.lastColumn, column);
  }
}

function readCell(element: XmlElement, row: number, column: number, reading: Reading): ICellData | null {
  const { context, found } = reading;
  const format = context.styles.formats[numberOf(element.attributes['s']) ?? 0];
  const style = context.registry.idOf(format?.style);
  const formula = readFormula(childOf(element, 'f'), row, column, reading);
  const spilled = formula === null && reading.spills.some((box) => contains(box, row, column));
  const value = spilled ? null : readValue(element, reading, format?.style.n?.pattern, formula !== null);
  const cell: ICellData = {
    ...(formula === null ? {} : { f: formula.text, ...(formula.ref ? { ref: formula.ref } : {}) }),
    ...(formula && isUnansweredCtg(formula.text, value) ? {} : value),
    ...(style === undefined ? {} : { s: style }),
  };
  if (format?.quotePrefix && cell.t === TEXT) cell.t = FORCED_TEXT;
  addLink(cell, reading.links.get(`${String(row)},${String(column)}`));
  if (formula?.isTable) found.dataTables += 1;
  return Object.keys(cell).length === 0 ? null : cell;
}

/** A file saved where the add-in was absent caches "#NAME?": that is no result. */
function isUnansweredCtg(formula: string, value: CellValue | null): boolean {
  return value?.v === '#NAME?' && hasCtgCall(formula);
}

/** The engine shows a link as rich text, which only a plain text can become; beside anything else it is kept apart. */
function addLink(cell: ICellData, link: CellLink | undefined): void {
  if (!link) return;
  if (!cell.f && typeof cell.v === 'string') cell.p = buildLinkText(cell.v, link);
  else cell.custom = { lien: link };
}

function contains(box: Box, row: number, column: number): boolean {
  return row >= box.startRow && row <= box.endRow && column >= box.startColumn && column <= box.endColumn;
}

interface ReadFormula {
  text: string;
  ref?: string;
  isTable?: boolean;
}

function readFormula(
  element: XmlElement | undefined,
  row: number,
  column: number,
  reading: Reading,
): ReadFormula | null {
  if (!element) return null;
  const { t: type, si = '', ref } = element.attributes;
  if (type === 'dataTable') {
    reading.found.dataTables += 1;
    return null;
  }
  const stored = element.text === '' ? sharedFormula(si, row, column, reading) : element.text;
  if (stored === null) return null;
  if (type === 'shared' && element.text !== '') reading.shared.set(si, { formula: stored, row, column });
  const text = `=${fromStoredFormula(unescapeCellText(stored))}`;
  const box = type === 'array' && ref ? parseBox(ref) : null;
  if (!box) return { text };
  reading.spills.push(box);
  return { text, ref: boxAddress(box) };
}

function sharedFormula(si: string, row: number, column: number, reading: Reading): string | null {
  const master = reading.shared.get(si);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function readValue(
  element: XmlElement,
  reading: Reading,
  pattern: string | undefined,
  isResult: boolean,
): CellValue | null {
  const { context, found } = reading;
  const type = element.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const item = readStringItem(childOf(element, 'is'));
    if (item.rich) found.richTexts += 1;
    return { v: item.text, t: TEXT };
  }
  const raw = childOf(element, 'v')?.text;
  if (raw === undefined || (raw === '' && !(isResult && type === 'str'))) return null;
  if (type === 's') {
    const item = context.strings[Number(raw)];
    if (item?.rich) found.richTexts += 1;
    return item ? { v: item.text, t: TEXT } : null;
  }
  if (type === 'b') return { v: isTrue(raw) ? 1 : 0, t: BOOLEAN };
  if (type === 'str') return { v: unescapeCellText(raw), t: TEXT };
  if (type === 'e') return { v: raw, t: TEXT };
  if (type === 'd') return { v: Date.parse(raw) / 86_400_000 + 25_569, t: NUMBER };
  const number = numberOf(raw);
  if (number === undefined) return null;
  const moved = context.date1904 && pattern !== undefined && isDateFormat(pattern);
  return { v: moved ? number + DAYS_FROM_1900_TO_1904 : number, t: NUMBER };
}
