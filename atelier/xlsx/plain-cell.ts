/** Cells that hold a number or a text and nothing else: nearly all of a large sheet, written at once. */
import type { ICellData } from '@univerjs/core';
import { columnLetters } from './addresses';
import type { StringPool } from './save-context';

const BOOLEAN = 3;
const FORCED_TEXT = 4;

/** Nothing of it needs the sheet around it: no formula, link, look of a part of its text, or word of the file it came from. */
export function isPlain({ f, si, p, custom, t, v }: ICellData): boolean {
  if (f || si || p || custom || t === BOOLEAN || t === FORCED_TEXT) return false;
  // A text that begins with "#" may be an error.
  return typeof v === 'number' ? Number.isFinite(v) : typeof v === 'string' && v !== '' && !v.startsWith('#');
}

/** `style` undefined says none. The value is that of a plain cell. */
export function writePlainCell(
  address: string,
  style: number | undefined,
  value: ICellData['v'],
  strings: StringPool,
): string {
  const opening = style === undefined ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  return typeof value === 'number'
    ? `${opening}><v>${value}</v></c>`
    : `${opening} t="s"><v>${strings.indexOf(String(value))}</v></c>`;
}

const letters: string[] = [];

/** As `cellAddress`, remembering the letters of the columns met. */
export function addressOf(row: number, column: number): string {
  return `${(letters[column] ??= columnLetters(column))}${row + 1}`;
}
