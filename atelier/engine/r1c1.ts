/** Formulas between "A1" and "R1C1": relative places are written from the cell that holds the formula. */
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from './area';

/** A cell, whole columns or whole rows; none inside a longer name, before "(" or "!". */
const A1 =
  /(?<![\p{L}\p{N}_.$\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;
const LINE = String.raw`(\[-?\d+\]|\d+)?`;
const R1C1 = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:R${LINE}C${LINE}|R${LINE}(?::R${LINE})?|C${LINE}(?::C${LINE})?)(?![\p{L}\p{N}_.(\[!])`,
  'giu',
);
/** Texts, sheet names, columns of tables. */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<=[\p{L}\p{N}_.])\[[^\]]*[^\]\d-][^\]]*\]+)/u;

type Found = readonly (string | undefined)[];

function replaceReferences(formula: string, pattern: RegExp, rewrite: (found: Found) => string): string {
  return formula
    .split(KEPT)
    .map((part, index) =>
      index % 2 === 0
        ? part.replace(pattern, (...found: unknown[]) => rewrite(found.slice(0, 13) as Found))
        : part,
    )
    .join('');
}

export function toR1C1(formula: string, row: number, column: number): string {
  const line = (letter: 'R' | 'C', at: number, isFixed: boolean): string => {
    const base = letter === 'R' ? row : column;
    if (isFixed) return `${letter}${at + 1}`;
    return at === base ? letter : `${letter}[${at - base}]`;
  };
  const r = (fixed: string | undefined, number: string): string =>
    line('R', Number(number) - 1, fixed === '$');
  const c = (fixed: string | undefined, letters: string): string =>
    line('C', columnIndex(letters), fixed === '$');
  const pair = (first: string, last: string): string => (first === last ? first : `${first}:${last}`);
  return replaceReferences(formula, A1, (found) => {
    const [
      ,
      dollarColumn,
      letters,
      dollarRow,
      number,
      dollarC1,
      c1,
      dollarC2,
      c2,
      dollarR1,
      r1,
      dollarR2,
      r2,
    ] = found;
    if (letters !== undefined && number !== undefined) return r(dollarRow, number) + c(dollarColumn, letters);
    if (c1 !== undefined && c2 !== undefined) return pair(c(dollarC1, c1), c(dollarC2, c2));
    return pair(r(dollarR1, r1 ?? '1'), r(dollarR2, r2 ?? '1'));
  });
}

export function fromR1C1(formula: string, row: number, column: number): string {
  const line = (part: string | undefined, base: number, most: number): { at: number; dollar: string } => {
    if (part !== undefined && !part.startsWith('[')) return { at: Number(part) - 1, dollar: '$' };
    const away = Number((part ?? '0').replace(/[[\]]/g, ''));
    return { at: (((base + away) % most) + most) % most, dollar: '' };
  };
  const r = (part: string | undefined): string => {
    const { at, dollar } = line(part, row, MAX_ROWS);
    return `${dollar}${at + 1}`;
  };
  const c = (part: string | undefined): string => {
    const { at, dollar } = line(part, column, MAX_COLUMNS);
    return `${dollar}${columnLetters(at)}`;
  };
  return replaceReferences(formula, R1C1, ([all = '', rowPart, columnPart, r1, r2, c1, c2]) => {
    const [first = '', last] = all.split(':');
    if (/C/i.test(first) && /^R/i.test(first)) return c(columnPart) + r(rowPart);
    if (/^R/i.test(first)) return `${r(r1)}:${r(last === undefined ? r1 : r2)}`;
    return `${c(c1)}:${c(last === undefined ? c1 : c2)}`;
  });
}
