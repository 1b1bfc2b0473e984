/** A value as the cell editor and the formula bar show it in French: 12,5, 34 %, 06/03/2024. */
import type { CellValue, CellValueType, Nullable } from '@univerjs/core';

const NUMBER: CellValueType.NUMBER = 2;
const BOOLEAN: CellValueType.BOOLEAN = 3;
const NBSP = '\u00A0';
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Null when the engine's own text is right (plain text, nothing). */
export function shownInEditor(
  value: Nullable<CellValue>,
  type: Nullable<CellValueType>,
  pattern: string,
): string | null {
  if (type === BOOLEAN) return Number(value) === 1 || value === true ? 'VRAI' : 'FAUX';
  if (typeof value !== 'number' && type !== NUMBER) return null;
  const number = Number(value);
  if (value === null || value === undefined || value === '' || !Number.isFinite(number)) return null;
  if (isDate(pattern) && number >= 61 && Number.isInteger(number)) return frenchDate(number);
  if (pattern.includes('%')) return `${decimal(Number((number * 100).toPrecision(15)))}${NBSP}%`;
  return decimal(number);
}

function decimal(number: number): string {
  return String(number).replace('.', ',').replace('e', 'E');
}

/** Day, month or year letters outside the quoted texts, colours and escaped characters of the pattern. */
function isDate(pattern: string): boolean {
  return /[dmy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General/gi, ''));
}

function frenchDate(serial: number): string {
  const date = new Date(DAY_ZERO + serial * DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
