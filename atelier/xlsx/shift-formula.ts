/** Moves the relative references of a formula, as copying it does: shared formulas are stored once for many cells. */
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from './addresses';
import { cutFormula, isCall } from './formula-tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnIndex(letters) + (fixed ? 0 : by);
  return column < 0 || column > LAST_COLUMN ? null : fixed + columnLetters(column);
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1 + (fixed ? 0 : by);
  return row < 0 || row > LAST_ROW ? null : fixed + String(row + 1);
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = CELL.exec(text) ?? [];
  const column = shiftColumn(fixedColumn, letters, columns);
  const row = shiftRow(fixedRow, digits, rows);
  return column === null || row === null ? '#REF!' : column + row;
}

/** A token beside ":" may be a whole column ("B:C") or a whole row ("4:$9"). */
function shiftRangeEnd(text: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters] = COLUMN.exec(text) ?? [];
  if (letters !== undefined) return shiftColumn(fixedColumn, letters, columns) ?? '#REF!';
  const [, fixedRow = '', digits] = ROW.exec(text) ?? [];
  return digits === undefined ? text : (shiftRow(fixedRow, digits, rows) ?? '#REF!');
}

export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = cutFormula(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const beside = tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
      if (kind === 'other' && beside) return shiftRangeEnd(text, rows, columns);
      if (kind !== 'name' || isCall(tokens, index) || tokens[index + 1]?.text === '!') return text;
      if (CELL.test(text)) return shiftCell(text, rows, columns);
      return beside ? shiftRangeEnd(text, rows, columns) : text;
    })
    .join('');
}
