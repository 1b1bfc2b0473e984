/** `<f>` → the engine's formula: shared ones spelled out, arrays with their box, and what cannot be said again kept. */
import { boxAddress, parseBox, type Box } from './addresses';
import type { CellFile } from './cell-file';
import { cutFormula, isCall } from './formula-tokens';
import { fromStoredFormula, hasCtgCall, toStoredFormula } from './formulas';
import { isKnownFunction } from './known-functions';
import { shiftFormula } from './shift-formula';
import { unescapeCellText, type XmlElement } from './xml';

export interface FormulaReading {
  shared: Map<string, { formula: string; row: number; column: number }>;
  /** Results of array formulas already met: their cells are computed, not typed. */
  spills: Box[];
}

export interface ReadFormula {
  text: string;
  ref?: string;
  /** Calls what the engine does not have: another workbook, a function it does not know. */
  isForeign: boolean;
}

export function isInside(box: Box, row: number, column: number): boolean {
  return row >= box.startRow && row <= box.endRow && column >= box.startColumn && column <= box.endColumn;
}

export function readFormula(
  element: XmlElement | undefined,
  row: number,
  column: number,
  reading: FormulaReading,
  kept: CellFile,
): ReadFormula | null {
  if (!element) return null;
  const { t: type, si = '', ref } = element.attributes;
  if (type === 'dataTable') {
    kept.table = { ...element.attributes };
    return null;
  }
  const stored = element.text === '' ? sharedFormula(si, row, column, reading) : element.text;
  if (stored === null) return null;
  if (type === 'shared' && element.text !== '') reading.shared.set(si, { formula: stored, row, column });
  const formula = unescapeCellText(stored);
  const live = fromStoredFormula(formula);
  if (toStoredFormula(live) !== formula && !hasCtgCall(live)) kept.formula = formula;
  const read: ReadFormula = { text: `=${live}`, isForeign: isForeign(live) };
  const box = type === 'array' && ref ? parseBox(ref) : null;
  if (!box) return read;
  reading.spills.push(box);
  return { ...read, ref: boxAddress(box) };
}

function sharedFormula(si: string, row: number, column: number, reading: FormulaReading): string | null {
  const master = reading.shared.get(si);
  return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null;
}

function isForeign(formula: string): boolean {
  const tokens = cutFormula(formula);
  const calls = tokens.some(
    ({ kind, text }, index) => kind === 'name' && isCall(tokens, index) && !isKnownFunction(text),
  );
  return (calls && !hasCtgCall(formula)) || /(?:^|[^\w\]])'?\[\d+\]/.test(formula);
}
