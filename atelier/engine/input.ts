/** What Excel makes of a value given to `range.values`: en-US reading, whatever the language of the screen. */
import { CellValueType } from '@univerjs/core';
import { isErrorText } from './cells';
import { parseEnglishDate } from './english-dates';
import { formatOfFormula } from './formula-formats';
import { toEnglishError } from './french/errors';
import { toEnglish } from './french/translate';
import { parseTyped } from './french/typed-value';
import type { CellContent } from './write-cells';

export interface ParsedInput {
  readonly content: CellContent;
  /** Neither a value nor a formula that can be read. */
  readonly isRefused?: true;
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
  if (text.startsWith('=') && text.length > 1) return asFormula(text);
  return parseText(text);
}

/** The same for `formulasLocal`: read as a French Excel reads what is typed. */
export function parseLocalInput(value: unknown, isText: boolean): ParsedInput {
  if (typeof value !== 'string' || value === '' || isText) return parseInput(value, isText);
  if (value.startsWith('=') && value.length > 1) return asFormula(toEnglish(value));
  const typed = parseTyped(value);
  if (typed?.kind === 'texte') return asText(typed.value);
  if (typed?.kind === 'booleen') return parseInput(typed.value, false);
  if (typed !== null) {
    const content = { v: typed.value, t: CellValueType.NUMBER };
    return typed.pattern === null ? { content } : { content, numberFormat: typed.pattern };
  }
  const error = toEnglishError(value.trim());
  if (error !== null) return { content: { v: error, t: CellValueType.STRING } };
  return parseSigned(toEnglish(value.trim())) ?? asText(value);
}

function asFormula(formula: string): ParsedInput {
  const numberFormat = formatOfFormula(formula);
  return { content: { f: formula }, ...(numberFormat === null ? {} : { numberFormat }) };
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
  return parseNumber(trimmed) ?? parseMoment(trimmed) ?? parseSigned(trimmed) ?? asText(text);
}

function parseMoment(text: string): ParsedInput | null {
  const moment = parseEnglishDate(text, new Date().getFullYear());
  if (moment === null) return null;
  return { content: { v: moment.serial, t: CellValueType.NUMBER }, numberFormat: moment.format };
}

/** "34%", "$1,200.50", "(12)", "-5". */
function parseNumber(text: string): ParsedInput | null {
  const isNegative = /^\(.*\)$/.test(text);
  const bare = isNegative ? text.slice(1, -1) : text;
  const isPercent = bare.endsWith('%');
  const isDollars = /^-?\$/.test(bare);
  const digits = (isPercent ? bare.slice(0, -1).trim() : bare).replace(/^(-?)\$/, '$1');
  if (!/\d/.test(digits) || !NUMBER.test(digits) || (isNegative && /^[+-]/.test(digits))) return null;
  const typed = Number(digits.replaceAll(',', '')) * (isNegative ? -1 : 1);
  if (!Number.isFinite(typed)) return null;
  const v = isPercent ? Number((typed / 100).toPrecision(15)) : typed;
  const content = { v, t: CellValueType.NUMBER };
  const hasDecimals = digits.includes('.');
  if (isPercent) return { content, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (isDollars)
    return { content, numberFormat: hasDecimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (/[eE]/.test(digits)) return { content, numberFormat: '0.00E+00' };
  return digits.includes(',') ? { content, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' } : { content };
}

/** A sign before anything else makes a formula; "@" before a function too, as in the spreadsheets Excel took over from. */
function parseSigned(text: string): ParsedInput | null {
  if (text.length < 2 || !/^[+\-@]/.test(text)) return null;
  if (!text.startsWith('@')) return { content: { f: `=${text}` } };
  return /^@[\p{L}_][\p{L}\p{N}_.]*\(/u.test(text)
    ? { content: { f: `=${text.slice(1)}` } }
    : { ...UNCHANGED, isRefused: true };
}
