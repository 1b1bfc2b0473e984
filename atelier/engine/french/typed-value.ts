/** What a person types in a cell, read as French Excel does: `12,5`, `34,0 %`, `06/03/2024`, `VRAI`. */

export type TypedValue =
  | { readonly kind: 'nombre'; readonly value: number; readonly pattern: string | null }
  | { readonly kind: 'booleen'; readonly value: boolean }
  | { readonly kind: 'texte'; readonly value: string };

const SPACES = /[\u0020\u00A0\u202F]/g;
const NUMBER = /^([+-]?)(\d{1,3}(?:[\u0020\u00A0\u202F]\d{3})+|\d+)(?:,(\d*))?(?:E([+-]?\d+))?$/i;
const DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = 86_400_000;
/** 30 December 1899: day 0 of Excel's 1900 system, for dates after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The value of a typed text, null when it is plain text. A leading apostrophe makes it text. */
export function parseTyped(text: string): TypedValue | null {
  if (text.startsWith("'")) return { kind: 'texte', value: text.slice(1) };
  const trimmed = text.trim();
  if (/^vrai$/i.test(trimmed)) return { kind: 'booleen', value: true };
  if (/^faux$/i.test(trimmed)) return { kind: 'booleen', value: false };
  return parseDate(trimmed) ?? parseAmount(trimmed);
}

function parseAmount(text: string): TypedValue | null {
  const percent = /^(.*?)[\u0020\u00A0\u202F]*%$/.exec(text)?.[1];
  if (percent !== undefined) return number(percent, (decimals) => (decimals > 0 ? '0.00%' : '0%'), 100);
  const euros = /^(.*?)[\u0020\u00A0\u202F]*€$/.exec(text)?.[1];
  if (euros !== undefined)
    return number(euros, (decimals) => (decimals > 0 ? '#,##0.00 "€"' : '#,##0 "€"'), 1);
  return number(text, () => null, 1);
}

function number(
  text: string,
  pattern: (decimals: number) => string | null,
  divisor: number,
): TypedValue | null {
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = parts;
  const value = Number(`${sign}${whole.replace(SPACES, '')}.${decimals || '0'}E${exponent}`);
  if (!Number.isFinite(value)) return null;
  return {
    kind: 'nombre',
    value: divisor === 1 ? value : divided(value, divisor),
    pattern: pattern(decimals.length),
  };
}

/** 34 % is 0.34, not 0.34000000000000002: the quotient's shortest decimal of 15 digits. */
function divided(value: number, divisor: number): number {
  return Number((value / divisor).toPrecision(15));
}

function parseDate(text: string): TypedValue | null {
  const french = DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  const [year, month, day] = french ? [french[3], french[2], french[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const serial = serialOf(fullYear(year), Number(month), Number(day));
  return serial === null ? null : { kind: 'nombre', value: serial, pattern: 'dd/mm/yyyy' };
}

/** Two digits as Excel reads them: 00–29 in the 2000s, 30–99 in the 1900s. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1901 ? Math.round((date.getTime() - DAY_ZERO) / DAY) : null;
}
