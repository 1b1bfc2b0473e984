/** What to propose while a formula is typed: the functions whose name begins as typed, and the call the caret stands in. */
import { lexFormula } from '../../engine/french/lexer';
import type { Token } from '../../engine/french/lexer';
import type { FunctionCatalogue, FunctionHelp } from './catalogue';

export interface Call {
  readonly help: FunctionHelp;
  /** Which of its parameters the caret is in; null beyond the last. */
  readonly parameter: number | null;
}

export interface Completion {
  readonly suggestions: readonly FunctionHelp[];
  /** What a suggestion takes the place of. */
  readonly start: number;
  readonly end: number;
  readonly call: Call | null;
}

/** Null when there is nothing to propose at this place of the text. */
export function completeAt(text: string, caret: number, catalogue: FunctionCatalogue): Completion | null {
  if (!text.startsWith('=') || caret < 1) return null;
  const tokens = placeTokens(lexFormula(text, 'francais'));
  const at = tokens.findIndex(({ start, end }) => start < caret && caret <= end);
  const typed = tokens[at];
  const call = callAt(tokens.slice(0, at + 1), caret, catalogue);
  const suggestions = typed === undefined ? [] : suggest(tokens, at, caret, catalogue);
  if (suggestions.length === 0 && call === null) return null;
  return { suggestions, start: typed?.start ?? caret, end: typed?.end ?? caret, call };
}

/** What takes the place of the typed letters, its parenthesis opened unless it was, and where the caret goes. */
export function writtenCall(
  text: string,
  { start, end }: Pick<Completion, 'start' | 'end'>,
  name: string,
): { readonly written: string; readonly caret: number } {
  const isOpened = text.charAt(end) === '(';
  return { written: isOpened ? name : `${name}(`, caret: start + name.length + 1 };
}

interface PlacedToken extends Token {
  readonly start: number;
  readonly end: number;
}

function placeTokens(tokens: readonly Token[]): PlacedToken[] {
  let at = 0;
  return tokens.map((token) => {
    const start = at;
    at += token.text.length;
    return { ...token, start, end: at };
  });
}

function suggest(
  tokens: readonly PlacedToken[],
  at: number,
  caret: number,
  catalogue: FunctionCatalogue,
): readonly FunctionHelp[] {
  const token = tokens[at];
  if (token?.kind !== 'name' || !/^[\p{L}_]/u.test(token.text)) return [];
  // After a sheet's name stands a cell; a function already called needs no list.
  if (tokens[at - 1]?.text === '!' || tokens[at + 1]?.text === '!') return [];
  if (tokens[at + 1]?.text === '(' && catalogue.find(token.text) !== undefined) return [];
  return catalogue.beginningWith(token.text.slice(0, caret - token.start));
}

interface OpenCall {
  readonly name: string | null;
  index: number;
}

/** The innermost call of a known function that is open at the caret. */
function callAt(before: readonly PlacedToken[], caret: number, catalogue: FunctionCatalogue): Call | null {
  const open: OpenCall[] = [];
  before.forEach((token, index) => {
    if (token.end > caret) return;
    const previous = before[index - 1];
    if (token.text === '(') open.push({ name: previous?.kind === 'name' ? previous.text : null, index: 0 });
    else if (token.text === ')') open.pop();
    else if (token.kind === 'separator') {
      const last = open.at(-1);
      if (last !== undefined) last.index += 1;
    }
  });
  const inner = open.findLast(({ name }) => name !== null && catalogue.find(name) !== undefined);
  const help = inner === undefined ? undefined : catalogue.find(inner.name ?? '');
  return help === undefined || inner === undefined
    ? null
    : { help, parameter: parameterIndex(help, inner.index) };
}

function parameterIndex({ parameters }: FunctionHelp, index: number): number | null {
  if (index < parameters.length) return index;
  return parameters.at(-1)?.isRepeating === true ? parameters.length - 1 : null;
}
