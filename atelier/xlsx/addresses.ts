/** A1 addresses and the zero-based boxes of the engine, both ways. */

/** A rectangle, zero-based, ends included: the part of Univer's IRange that files know. */
export interface Box {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function boxAddress(box: Box): string {
  const first = cellAddress(box.startRow, box.startColumn);
  const last = cellAddress(box.endRow, box.endColumn);
  return first === last ? first : `${first}:${last}`;
}

export function parseCell(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address.trim());
  if (!match) return null;
  const cell = { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
  return cell.row >= 0 && cell.row <= LAST_ROW && cell.column <= LAST_COLUMN ? cell : null;
}

/** "B2", "B2:C9", "B:C" or "2:9" (dollars allowed); null when it is none of them. */
export function parseBox(reference: string): Box | null {
  const [left = '', right = left] = reference.replace(/\$/g, '').split(':');
  const start = parseCell(left);
  const end = parseCell(right);
  if (start && end) return orderBox(start.row, start.column, end.row, end.column);
  if (/^[A-Za-z]{1,3}$/.test(left) && /^[A-Za-z]{1,3}$/.test(right)) {
    return orderBox(0, columnIndex(left), LAST_ROW, columnIndex(right));
  }
  if (/^\d+$/.test(left) && /^\d+$/.test(right))
    return orderBox(Number(left) - 1, 0, Number(right) - 1, LAST_COLUMN);
  return null;
}

function orderBox(row: number, column: number, otherRow: number, otherColumn: number): Box {
  return {
    startRow: Math.min(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endRow: Math.max(row, otherRow),
    endColumn: Math.max(column, otherColumn),
  };
}

/** The boxes of an `sqref`, which lists references with spaces between. */
export function parseBoxes(references: string): Box[] {
  return references
    .trim()
    .split(/\s+/)
    .map(parseBox)
    .filter((box) => box !== null);
}

/** The least box of one range of Univer, whose ends may be NaN for whole rows and columns. */
export function toBox(range: Box): Box {
  const or = (value: number, fallback: number): number => (Number.isFinite(value) ? value : fallback);
  return {
    startRow: or(range.startRow, 0),
    startColumn: or(range.startColumn, 0),
    endRow: or(range.endRow, LAST_ROW),
    endColumn: or(range.endColumn, LAST_COLUMN),
  };
}

/** A sheet name as formulas quote it. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
