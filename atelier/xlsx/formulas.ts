/** Formula text as files store it and as the engine reads it: `_xldudf_CTG_X(` ⇄ `CTG.X(`, `_xlfn.` off and on. */
import { isSpilling, storedPrefix } from './excel-functions';
import { cutFormula, isCall, type FormulaToken } from './formula-tokens';

const STORED_CTG = /^_xldudf_ctg_(.+)$/i;
const LIVE_CTG = /^ctg\.(.+)$/i;
const STORED_PREFIXES = /^(?:_xlfn\.|_xlws\.)+/i;

/** From a file to the engine. Without or with its leading "=", which is kept as it came. */
export function fromStoredFormula(formula: string): string {
  const tokens = cutFormula(formula);
  dropBrokenBooks(tokens);
  return tokens
    .map((token, index) =>
      token.kind === 'name' ? toLiveName(token.text, isCall(tokens, index)) : token.text,
    )
    .join('');
}

function toLiveName(name: string, isFunction: boolean): string {
  const bare = name.replace(STORED_PREFIXES, '').replace(/^_xlpm\./i, '');
  if (!isFunction) return bare;
  const ctg = STORED_CTG.exec(bare) ?? LIVE_CTG.exec(bare);
  return ctg ? `CTG.${(ctg[1] ?? '').toUpperCase()}` : bare;
}

/** Some add-ins corrupt `_xldudf_X(` into `[2]!_xldudf_X(`: the book in front means nothing and goes. */
function dropBrokenBooks(tokens: FormulaToken[]): void {
  for (let at = tokens.length - 3; at >= 0; at--) {
    const [book, mark, name] = tokens.slice(at, at + 3);
    if (book?.kind === 'bracket' && mark?.text === '!' && name && STORED_CTG.test(name.text))
      tokens.splice(at, 2);
  }
}

/** From the engine to a file. */
export function toStoredFormula(formula: string): string {
  const tokens = cutFormula(formula);
  const locals = findLocalNames(tokens);
  return tokens
    .map((token, index) =>
      token.kind === 'name' ? toStoredName(token.text, isCall(tokens, index), locals) : token.text,
    )
    .join('');
}

function toStoredName(name: string, isFunction: boolean, locals: ReadonlySet<string>): string {
  if (locals.has(name.toUpperCase())) return `_xlpm.${name}`;
  if (!isFunction) return name;
  const ctg = LIVE_CTG.exec(name);
  return ctg ? `_xldudf_CTG_${(ctg[1] ?? '').toUpperCase()}` : `${storedPrefix(name)}${name}`;
}

/** The names that LET and LAMBDA declare: Excel repairs (destroys) a file where they lack their prefix. */
function findLocalNames(tokens: readonly FormulaToken[]): Set<string> {
  const locals = new Set<string>();
  tokens.forEach((token, index) => {
    const name = token.text.toUpperCase();
    if (!isCall(tokens, index) || (name !== 'LET' && name !== 'LAMBDA')) return;
    const declared = readArguments(tokens, index + 1).slice(0, -1);
    declared.forEach((argument, position) => {
      const [only, ...rest] = argument.filter(({ kind }) => kind !== 'space');
      const isName = only?.kind === 'name' && rest.length === 0;
      if (isName && (name === 'LAMBDA' || position % 2 === 0)) locals.add(only.text.toUpperCase());
    });
  });
  return locals;
}

/** The tokens of each argument of the call whose "(" is at or after `from`. */
function readArguments(tokens: readonly FormulaToken[], from: number): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(from)) {
    if (token.text === ')' || token.text === '}') depth -= 1;
    if (depth === 0 && token.text === ')') break;
    if (depth === 1 && token.text === ',') found.push([]);
    else if (depth > 0) found[found.length - 1]?.push(token);
    if (token.text === '(' || token.text === '{') depth += 1;
  }
  return found;
}

/** True when the formula calls a function of ours. */
export function hasCtgCall(formula: string): boolean {
  const tokens = cutFormula(formula);
  return tokens.some(
    ({ text }, index) => isCall(tokens, index) && (LIVE_CTG.test(text) || STORED_CTG.test(text)),
  );
}

/** True when the formula calls a function whose result usually fills several cells. */
export function hasSpillingCall(formula: string): boolean {
  const tokens = cutFormula(formula);
  return tokens.some(({ text }, index) => isCall(tokens, index) && isSpilling(text));
}
