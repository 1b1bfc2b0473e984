/** A formula from French to English and back: names, separators, decimals, errors, words of structured references. */
import { toEnglishError, toFrenchError } from './errors';
import { toEnglishName, toFrenchName } from './function-names';
import { lexFormula } from './lexer';
import type { Token } from './lexer';

const STRUCTURED: readonly (readonly [french: string, english: string])[] = [
  ['#Tout', '#All'],
  ['#En-têtes', '#Headers'],
  ['#Données', '#Data'],
  ['#Totaux', '#Totals'],
  ['#Cette ligne', '#This Row'],
];

/** What a person types in French, as the engine and Office.js say it: `=SOMME(A1;2,5)` → `=SUM(A1,2.5)`. */
export function toEnglish(formula: string): string {
  return translate(formula, 'francais', {
    name: toEnglishName,
    number: (text) => text.replace(',', '.'),
    error: (text) => toEnglishError(text) ?? text,
    brackets: (text) =>
      structured(text, (word) => STRUCTURED.find(([french]) => same(french, word))?.[1], ';', ','),
    separator: ',',
    column: ',',
  });
}

/** What the engine holds, as a person reads it in French: `=SUM(A1,2.5)` → `=SOMME(A1;2,5)`. */
export function toFrench(formula: string): string {
  return translate(formula, 'anglais', {
    name: toFrenchName,
    number: (text) => (text.startsWith('.') ? `0${text}` : text).replace('.', ','),
    error: (text) => toFrenchError(text) ?? text,
    brackets: (text) =>
      structured(text, (word) => STRUCTURED.find(([, english]) => same(english, word))?.[0], ',', ';'),
    separator: ';',
    column: '.',
  });
}

interface Words {
  readonly name: (text: string) => string;
  readonly number: (text: string) => string;
  readonly error: (text: string) => string;
  readonly brackets: (text: string) => string;
  readonly separator: string;
  readonly column: string;
}

function translate(formula: string, dialect: 'anglais' | 'francais', words: Words): string {
  const tokens = lexFormula(formula, dialect);
  return tokens.map((token, index) => word(token, tokens, index, words)).join('');
}

function word(token: Token, tokens: readonly Token[], index: number, words: Words): string {
  switch (token.kind) {
    case 'name':
      return isFunction(tokens, index) || isBoolean(tokens, index) ? words.name(token.text) : token.text;
    case 'number':
      return words.number(token.text);
    case 'error':
      return words.error(token.text);
    case 'brackets':
      return words.brackets(token.text);
    case 'separator':
      return words.separator;
    case 'column':
      return words.column;
    default:
      return token.text;
  }
}

/** A name followed by "(": only then is `ET` a function rather than a defined name. */
function isFunction(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1).find((token) => token.text.trim() !== '');
  return next?.text === '(';
}

/** VRAI, FAUX, TRUE, FALSE stand alone; not as the name of a sheet or of a table. */
function isBoolean(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    /^(VRAI|FAUX|TRUE|FALSE)$/i.test(tokens[index]?.text ?? '') &&
    next?.text !== '!' &&
    next?.kind !== 'brackets'
  );
}

/** Translates the `#…` words of a structured reference and the separators between its bracketed parts. */
function structured(
  text: string,
  translateWord: (word: string) => string | undefined,
  from: string,
  to: string,
): string {
  return text
    .replace(/\[(#[^[\]]+)\]/g, (_whole, item: string) => `[${translateWord(item) ?? item}]`)
    .replace(/\](\s*)([;,])(\s*)\[/g, (whole, before: string, separator: string, after: string) =>
      separator === from ? `]${before}${to}${after}[` : whole,
    );
}

function same(left: string, right: string): boolean {
  return left.localeCompare(right, 'fr', { sensitivity: 'base' }) === 0;
}
