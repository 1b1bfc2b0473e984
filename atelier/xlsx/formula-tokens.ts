/** Cuts formula text (English, commas) into the pieces that a translation may or may not touch. */

/** 'name' is an identifier, a function name or a cell reference; strings, quoted sheets and [brackets] are never touched. */
export interface FormulaToken {
  kind: 'name' | 'string' | 'sheet' | 'bracket' | 'space' | 'other';
  text: string;
}

const NAME_START = /[\p{L}_\\$]/u;
const NAME_PART = /[\p{L}\p{M}\p{N}_.\\$?]/u;

/** The end of a text between quotes, where the quote doubled is itself. */
function findQuoteEnd(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] !== quote) at += 1;
    else if (formula[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** The end of a structured reference or of an external book, brackets nested and apostrophe as its escape. */
function findBracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at += 1;
    else if (char === '[') depth += 1;
    else if (char === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function findRunEnd(formula: string, start: number, pattern: RegExp): number {
  let at = start;
  while (at < formula.length && pattern.test(formula[at] ?? '')) at += 1;
  return at;
}

function cutToken(formula: string, at: number): FormulaToken {
  const char = formula[at] ?? '';
  const to = (kind: FormulaToken['kind'], end: number): FormulaToken => ({
    kind,
    text: formula.slice(at, end),
  });
  if (char === '"') return to('string', findQuoteEnd(formula, at, '"'));
  if (char === "'") return to('sheet', findQuoteEnd(formula, at, "'"));
  if (char === '[') return to('bracket', findBracketEnd(formula, at));
  if (/\s/.test(char)) return to('space', findRunEnd(formula, at, /\s/));
  if (NAME_START.test(char)) return to('name', findRunEnd(formula, at, NAME_PART));
  if (/[\d.]/.test(char)) return to('other', findNumberEnd(formula, at));
  if (char === '#') return to('other', findRunEnd(formula, at + 1, /[A-Za-z0-9/_!?]/));
  return to('other', at + 1);
}

/** A number with its exponent: the "E" of 1E5 is no name. A row range ("4:4") is two numbers. */
function findNumberEnd(formula: string, at: number): number {
  const match = /^[\d.]+(?:[eE][+-]?\d+)?/.exec(formula.slice(at));
  return at + (match?.[0].length ?? 1);
}

export function cutFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = cutToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** True when the token is a name followed by "(": a call. */
export function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  if (tokens[index]?.kind !== 'name') return false;
  let next = index + 1;
  while (tokens[next]?.kind === 'space') next += 1;
  return tokens[next]?.text === '(';
}
