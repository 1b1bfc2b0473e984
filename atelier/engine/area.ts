/** Rectangles of cells and their addresses: "A1", "$A$1:B2", "A:C", "3:4", "Feuille!A1". */

/** 0-based and inclusive, on one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export type Rectangle = Omit<Area, 'sheetId'>;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rowCount(area: Rectangle): number {
  return area.endRow - area.startRow + 1;
}

export function columnCount(area: Rectangle): number {
  return area.endColumn - area.startColumn + 1;
}

export function isEntireRow(area: Rectangle): boolean {
  return area.startColumn === 0 && area.endColumn === MAX_COLUMNS - 1;
}

export function isEntireColumn(area: Rectangle): boolean {
  return area.startRow === 0 && area.endRow === MAX_ROWS - 1;
}

export function isInsideSheet(area: Rectangle): boolean {
  return (
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow < MAX_ROWS &&
    area.endColumn < MAX_COLUMNS &&
    area.endRow >= area.startRow &&
    area.endColumn >= area.startColumn
  );
}

/** The common rectangle of two areas of the same sheet; null when they do not meet. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const startRow = Math.max(a.startRow, b.startRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endRow = Math.min(a.endRow, b.endRow);
  const endColumn = Math.min(a.endColumn, b.endColumn);
  return startRow > endRow || startColumn > endColumn ? null : { startRow, startColumn, endRow, endColumn };
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endRow >= inner.endRow &&
    outer.endColumn >= inner.endColumn
  );
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:B2", "C3", "A:A", "2:4"; `absolute` adds the dollars. */
export function formatRectangle(area: Rectangle, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const column = (index: number): string => dollar + columnLetters(index);
  const row = (index: number): string => dollar + String(index + 1);
  if (isEntireColumn(area)) return `${column(area.startColumn)}:${column(area.endColumn)}`;
  if (isEntireRow(area)) return `${row(area.startRow)}:${row(area.endRow)}`;
  const first = column(area.startColumn) + row(area.startRow);
  const last = column(area.endColumn) + row(area.endRow);
  return first === last ? first : `${first}:${last}`;
}

/** Quotes a sheet name as formulas and addresses need it. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly rectangle: Rectangle;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads an address; null when the text is none. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, reference } = splitSheet(text.trim());
  const [first, last, ...more] = reference.split(':');
  if (first === undefined || more.length > 0) return null;
  const rectangle = parseCorners(first, last ?? first, last !== undefined);
  return rectangle === null || !isInsideSheet(rectangle) ? null : { sheetName, rectangle };
}

function splitSheet(text: string): { sheetName: string | null; reference: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), reference: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0
    ? { sheetName: null, reference: text }
    : { sheetName: text.slice(0, bang), reference: text.slice(bang + 1) };
}

function parseCorners(first: string, last: string, isPair: boolean): Rectangle | null {
  const a = CELL.exec(first);
  const b = CELL.exec(last);
  if (a && b) {
    return ordered(Number(a[2]) - 1, columnIndex(a[1] ?? ''), Number(b[2]) - 1, columnIndex(b[1] ?? ''));
  }
  if (!isPair) return null;
  const columns = [COLUMN.exec(first), COLUMN.exec(last)] as const;
  if (columns[0] && columns[1]) {
    return ordered(0, columnIndex(columns[0][1] ?? ''), MAX_ROWS - 1, columnIndex(columns[1][1] ?? ''));
  }
  const rows = [ROW.exec(first), ROW.exec(last)] as const;
  if (rows[0] && rows[1]) return ordered(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
  return null;
}

function ordered(rowA: number, columnA: number, rowB: number, columnB: number): Rectangle {
  return {
    startRow: Math.min(rowA, rowB),
    startColumn: Math.min(columnA, columnB),
    endRow: Math.max(rowA, rowB),
    endColumn: Math.max(columnA, columnB),
  };
}
