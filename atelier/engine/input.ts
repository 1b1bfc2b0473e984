/** What Excel makes of a value given to `range.values`: en-US reading, whatever the language of the screen. */
import { CellValueType } from '@univerjs/core';
import { isErrorText } from './cells';
import type { CellContent } from './write-cells';

export interface ParsedInput {
  readonly content: CellContent;
  /** The format Excel gives the cell when it has none of its own. */
  readonly numberFormat?: string;
}

const UNCHANGED: ParsedInput = { content: undefined };
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;

/** `isText` is the cell's "@" format: then a string stays a string. */
export function parseInput(value: unknown, isText: boolean): ParsedInput {
  if (value === null || value === undefined) return UNCHANGED;
  if (typeof value === 'number') return { content: { v: value, t: CellValueType.NUMBER } };
  if (typeof value === 'boolean') return { content: { v: value ? 1 : 0, t: CellValueType.BOOLEAN } };
  const text = String(value);
  if (text === '') return { content: { v: null } };
  if (isText) return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { content: { f: text } };
  return parseText(text);
}

function asText(text: string): ParsedInput {
  return { content: { v: text, t: CellValueType.STRING } };
}

function parseText(text: string): ParsedInput {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') {
    return { content: { v: upper === 'TRUE' ? 1 : 0, t: CellValueType.BOOLEAN } };
  }
  if (isErrorText(upper)) return { content: { v: upper, t: CellValueType.STRING } };
  const isPercent = trimmed.endsWith('%');
  const digits = isPercent ? trimmed.slice(0, -1).trim() : trimmed;
  if (/\d/.test(digits) && NUMBER.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    if (!Number.isFinite(number)) return asText(text);
    const v = isPercent ? Number((number / 100).toPrecision(15)) : number;
    const content = { v, t: CellValueType.NUMBER };
    return isPercent ? { content, numberFormat: digits.includes('.') ? '0.00%' : '0%' } : { content };
  }
  if (/^[+-]/.test(trimmed) && trimmed.length > 1) return { content: { f: `=${trimmed}` } };
  return asText(text);
}
