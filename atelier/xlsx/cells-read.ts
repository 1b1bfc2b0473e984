/** `sheetData` → the engine's cells and rows: values by type, formulas with their cached results, styles, heights. */
import type { ICellData, IRowData } from '@univerjs/core';
import { buildLinkText } from '../engine/link-text';
import { columnIndex } from './addresses';
import { keepCellFile, type CellFile } from './cell-file';
import { scanRows, type ScannedCell } from './cells-scan';
import { isDateFormat } from './engine-style';
import { hasCtgCall } from './formulas';
import { isInside, readFormula, type FormulaReading, type ReadFormula } from './formulas-read';
import type { CellLink } from './hyperlinks';
import { keepLineFile } from './line-file';
import { DAYS_FROM_1900_TO_1904, readStringItem, type OpenContext, type SharedString } from './open-context';
import { pointsToPixels } from './units';
import { childOf, isTrue, numberOf, unescapeCellText } from './xml';

export interface ReadCells {
  cellData: Record<number, Record<number, ICellData>>;
  rowData: Record<number, IRowData>;
  lastRow: number;
  lastColumn: number;
}

interface Reading extends FormulaReading {
  context: OpenContext;
  links: ReadonlyMap<string, CellLink>;
  /** Engine's style and what else matters, by number of the file's format. */
  formats: Map<number | undefined, { id: string | undefined; isDate: boolean; quotePrefix: boolean }>;
  found: ReadCells;
}

type CellValue = { v: string | number; t: number };

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
const ERROR_WORDS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** `text`: the whole `sheetData` element. */
export function readCells(
  text: string,
  links: ReadonlyMap<string, CellLink>,
  context: OpenContext,
): ReadCells {
  const found: ReadCells = { cellData: {}, rowData: {}, lastRow: -1, lastColumn: -1 };
  const reading: Reading = { context, links, shared: new Map(), spills: [], formats: new Map(), found };
  let next = 0;
  for (const { attributes, cells } of scanRows(text)) {
    const row = (numberOf(attributes['r']) ?? next + 1) - 1;
    next = row + 1;
    const data = readRow(attributes, context);
    if (data) found.rowData[row] = data;
    readRowCells(cells, row, reading);
  }
  return found;
}

function readRow(
  attributes: Readonly<Record<string, string>>,
  { styles, registry }: OpenContext,
): IRowData | null {
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
    ...keepLineFile(attributes, { written: undefined, pixels: undefined }),
  };
  return Object.keys(data).length === 0 ? null : data;
}

function readRowCells(cells: readonly ScannedCell[], row: number, reading: Reading): void {
  const { found } = reading;
  let next = 0;
  let line: Record<number, ICellData> | undefined;
  for (const scanned of cells) {
    const column = columnOf(scanned.address) ?? next;
    next = column + 1;
    const cell = readCell(scanned, row, column, reading);
    if (!cell) continue;
    line ??= found.cellData[row] ??= {};
    line[column] = cell;
    if (row > found.lastRow) found.lastRow = row;
    if (column > found.lastColumn) found.lastColumn = column;
  }
}

function columnOf(address: string | undefined): number | undefined {
  const letters = address === undefined ? undefined : /^\$?([A-Za-z]{1,3})\$?\d/.exec(address)?.[1];
  return letters === undefined ? undefined : columnIndex(letters);
}

function formatOf(
  index: number | undefined,
  { formats, context }: Reading,
): { id: string | undefined; isDate: boolean; quotePrefix: boolean } {
  const known = formats.get(index);
  if (known) return known;
  const format = index === undefined ? undefined : context.styles.formats[index];
  const pattern = format?.style.n?.pattern;
  const described = {
    id: context.registry.idOf(format?.style),
    isDate: pattern !== undefined && isDateFormat(pattern),
    quotePrefix: format?.quotePrefix ?? false,
  };
  formats.set(index, described);
  return described;
}

function readCell(scanned: ScannedCell, row: number, column: number, reading: Reading): ICellData | null {
  const format = formatOf(scanned.style, reading);
  const kept: CellFile = {};
  const formula = scanned.element
    ? readFormula(childOf(scanned.element, 'f'), row, column, reading, kept)
    : null;
  const value = readValue(scanned, reading, format.isDate, formula !== null, kept);
  const filled =
    formula === null && reading.spills.length > 0 && reading.spills.some((box) => isInside(box, row, column));
  const cell: ICellData = {};
  if (formula)
    readResult(
      cell,
      formula,
      value,
      kept,
      formula.ref !== undefined && scanned.element?.attributes['cm'] === undefined,
    );
  else if (filled && value) kept.result = value;
  else if (value) Object.assign(cell, value);
  if (format.id !== undefined) cell.s = format.id;
  if (format.quotePrefix && cell.t === TEXT) cell.t = FORCED_TEXT;
  if (reading.links.size > 0) addLink(cell, reading.links.get(`${String(row)},${String(column)}`));
  const vm = scanned.element?.attributes['vm'];
  if (vm !== undefined) kept.mark = { vm, v: value?.v };
  keepCellFile(cell, kept);
  return isEmpty(cell) ? null : cell;
}

function isEmpty(cell: ICellData): boolean {
  for (const _key in cell) return false;
  return true;
}

/** A file saved where the add-in was absent caches "#NAME?": that is no result. */
function readResult(
  cell: ICellData,
  formula: ReadFormula,
  value: CellValue | null,
  kept: CellFile,
  isFixed: boolean,
): void {
  cell.f = formula.text;
  if (isFixed) kept.fixed = true;
  if (formula.ref) cell.ref = formula.ref;
  if (!value || (value.v === '#NAME?' && hasCtgCall(formula.text))) return;
  Object.assign(cell, value);
  if (formula.isForeign) kept.result = value;
}

/** The engine shows a link as rich text, which only a plain text can become; beside anything else it is kept apart. */
function addLink(cell: ICellData, link: CellLink | undefined): void {
  if (!link) return;
  if (!cell.f && typeof cell.v === 'string') cell.p = buildLinkText(cell.v, link);
  else cell.custom = { lien: link };
}

function readValue(
  { type = 'n', value: raw, element }: ScannedCell,
  { context }: Reading,
  isDate: boolean,
  isResult: boolean,
  kept: CellFile,
): CellValue | null {
  if (type === 'inlineStr') return readText(readStringItem(element && childOf(element, 'is')), kept);
  if (raw === undefined || (raw === '' && !(isResult && type === 'str'))) return null;
  if (type === 's') {
    const item = context.strings[Number(raw)];
    return item ? readText(item, kept) : null;
  }
  if (type === 'b') return { v: isTrue(raw) ? 1 : 0, t: BOOLEAN };
  if (type === 'str') return { v: unescapeCellText(raw), t: TEXT };
  if (type === 'e') return { v: raw, t: TEXT };
  if (type === 'd') return { v: Date.parse(raw) / 86_400_000 + 25_569, t: NUMBER };
  const number = numberOf(raw);
  if (number === undefined) return null;
  return { v: context.date1904 && isDate ? number + DAYS_FROM_1900_TO_1904 : number, t: NUMBER };
}

function readText({ text, runs }: SharedString, kept: CellFile): CellValue {
  if (runs !== undefined) {
    kept.runs = runs;
    kept.text = text;
  } else if (text.startsWith('#') && ERROR_WORDS.test(text)) {
    // A text that only looks like an error: written again as what it is.
    kept.runs = `<t>${text}</t>`;
    kept.text = text;
  }
  return { v: text, t: TEXT };
}
