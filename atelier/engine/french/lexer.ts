/** Cuts a formula into tokens, in English (`,` and `.`) or in French (`;` and `,`); the tokens joined are the formula. */

export type Dialect = 'anglais' | 'francais';

export type TokenKind =
  | 'text' // "…" with doubled quotes
  | 'quoted' // '…' a sheet name
  | 'brackets' // […] of a structured reference, nested ones included
  | 'number'
  | 'name' // function, reference, defined name, table
  | 'error' // #N/A
  | 'separator' // between arguments
  | 'column' // between columns of a constant array
  | 'row' // between rows of a constant array
  | 'other'; // operators, parentheses, braces, spaces

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const NUMBER = {
  anglais: /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
  francais: /\d+(?:[,.]\d+)?(?:E[+-]?\d+)?/iy,
  // Between braces French Excel separates columns with a point.
  francaisArray: /\d+(?:,\d+)?(?:E[+-]?\d+)?/iy,
};
const NAME = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy;
const ERROR = /#(?:N\/A|DIV\/0!|[\p{L}_]+[!?])/uy;
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED = /'(?:[^']|'')*'?/y;
const ROW_REFERENCE = /\$?\d+(?=:)/y;

/** Tokens of `formula` (with or without its leading "="). */
export function lexFormula(formula: string, dialect: Dialect): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let braces = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at, dialect, braces > 0);
    if (token.text === '{') braces += 1;
    if (token.text === '}') braces = Math.max(0, braces - 1);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number, dialect: Dialect, inArray: boolean): Token {
  const first = formula.charAt(at);
  if (first === '[') return { kind: 'brackets', text: brackets(formula, at) };
  const number = dialect === 'francais' && inArray ? NUMBER.francaisArray : NUMBER[dialect];
  const patterns: readonly (readonly [TokenKind, RegExp])[] = [
    ['text', TEXT],
    ['quoted', QUOTED],
    ['error', ERROR],
    ['name', NAME],
    ['name', ROW_REFERENCE],
    ['number', number],
  ];
  for (const [kind, pattern] of patterns) {
    const text = matchAt(pattern, formula, at);
    if (text !== null) return { kind, text };
  }
  return { kind: separatorKind(first, dialect, inArray), text: first };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function separatorKind(character: string, dialect: Dialect, inArray: boolean): TokenKind {
  if (inArray) {
    if (character === ';') return 'row';
    return character === (dialect === 'francais' ? '.' : ',') ? 'column' : 'other';
  }
  return character === (dialect === 'francais' ? ';' : ',') ? 'separator' : 'other';
}

/** From "[" to its match; an apostrophe escapes the character after it, as in table columns. */
function brackets(formula: string, at: number): string {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (character === "'") index += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return formula.slice(at, index + 1);
  }
  return formula.slice(at);
}
