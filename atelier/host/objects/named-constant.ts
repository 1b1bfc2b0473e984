/** The constant a name holds, when it holds one: a number, a text, a boolean, an error, or an array of them. */
import { isErrorText } from '../../engine/cells';
import type { CellValue } from '../../engine/cells';
import { lexFormula } from '../../engine/french/lexer';

/** `formula` with its "="; null for a reference or a calculation. */
export function readConstant(formula: string): CellValue | CellValue[][] | null {
  const text = formula.replace(/^=/, '').trim();
  return /^\{.*\}$/s.test(text) ? readArray(text) : readScalar(text);
}

function readScalar(text: string): CellValue | null {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (isErrorText(text)) return text;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

function readArray(text: string): CellValue[][] | null {
  const rows: CellValue[][] = [[]];
  let word = '';
  const end = (): boolean => {
    const value = readScalar(word.trim());
    word = '';
    if (value !== null) rows.at(-1)?.push(value);
    return value !== null;
  };
  for (const token of lexFormula(text, 'anglais').slice(1)) {
    if (token.kind === 'column' || token.kind === 'row' || token.text === '}') {
      if (!end()) return null;
      if (token.kind === 'row') rows.push([]);
    } else word += token.text;
  }
  return rows;
}
