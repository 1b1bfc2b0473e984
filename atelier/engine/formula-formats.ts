/** The format Excel gives to a cell that has none of its own, when the formula written there gives a date or an hour. */
const FORMATS: Readonly<Record<string, string>> = {
  TODAY: 'dd/mm/yyyy',
  DATE: 'dd/mm/yyyy',
  NOW: 'dd/mm/yyyy hh:mm',
  TIME: 'h:mm AM/PM',
};
const START = /^=\s*\+?(TODAY|DATE|NOW|TIME)\(/i;
/** Some days or hours more or less are still a date. */
const SHIFT = /^\s*(?:[+-]\s*\d+(?:\.\d+)?\s*)*$/;

/** `formula` in English; null when its result is a plain number, or when Excel gives it no format. */
export function formatOfFormula(formula: string): string | null {
  const name = START.exec(formula)?.[1];
  if (name === undefined) return null;
  const end = endOfCall(formula, formula.indexOf('('));
  return end > 0 && SHIFT.test(formula.slice(end)) ? (FORMATS[name.toUpperCase()] ?? null) : null;
}

/** Where the call whose bracket opens at `start` is over; -1 when it is not closed. */
function endOfCall(formula: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula.charAt(at);
    if (sign === '"') isText = !isText;
    if (isText) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}
