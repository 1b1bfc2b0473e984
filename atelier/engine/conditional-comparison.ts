/** Comparisons Univer only knows as formulas: "=A1>$C$1", "=AND(A1>=1,A1<=$C$1)", standard deviations. */

export interface Comparison {
  /** As Office.js names it. */
  operator: string;
  formulas: string[];
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** The formula that says whether the cell passes; formulas come without their "=". */
export function comparisonFormula({ operator, formulas }: Comparison, cell: string): string {
  const [one = '', other = ''] = formulas;
  if (operator !== 'Between' && operator !== 'NotBetween') return `=${cell}${SIGNS[operator] ?? '='}${one}`;
  const inside = `AND(${cell}>=${one},${cell}<=${other})`;
  return operator === 'Between' ? `=${inside}` : `=NOT(${inside})`;
}

/** The comparison back; null for another formula. */
export function parseComparison(text: string, cell: string): Comparison | null {
  const inside = new RegExp(`^=(NOT\\()?AND\\(${cell}>=(.*),${cell}<=(.*?)\\)(\\))?$`, 's').exec(text);
  if (inside !== null && (inside[1] === undefined) === (inside[4] === undefined)) {
    const operator = inside[1] === undefined ? 'Between' : 'NotBetween';
    return { operator, formulas: [inside[2] ?? '', inside[3] ?? ''] };
  }
  const prefix = `=${cell}`;
  if (!text.startsWith(prefix)) return null;
  const match = /^(<>|>=|<=|=|>|<)([^<>=].*)$/s.exec(text.slice(prefix.length));
  const operator = Object.keys(SIGNS).find((key) => SIGNS[key] === match?.[1]);
  return match === null || operator === undefined ? null : { operator, formulas: [match[2] ?? ''] };
}

const DEVIATION = /^(One|Two|Three)StdDev(Above|Below)Average$/;
const COUNTS = ['One', 'Two', 'Three'];

/** "TwoStdDevBelowAverage" → 2, below; null for another criterion. */
export function readDeviation(criterion: string): { count: number; isAbove: boolean } | null {
  const match = DEVIATION.exec(criterion);
  return match === null ? null : { count: COUNTS.indexOf(match[1] ?? '') + 1, isAbove: match[2] === 'Above' };
}

export function deviationCriterion(count: number, isAbove: boolean): string {
  return `${COUNTS[count - 1] ?? 'One'}StdDev${isAbove ? 'Above' : 'Below'}Average`;
}

/** Standard deviations from the average, as a formula: Univer has no rule of its own for them. */
export function deviationFormula(criterion: string, cell: string, range: string): string | null {
  const deviation = readDeviation(criterion);
  if (deviation === null) return null;
  const sign = deviation.isAbove ? 1 : -1;
  return `=AND(ISNUMBER(${cell}),(${cell}-AVERAGE(${range}))*${sign}>${deviation.count}*STDEVP(${range}))`;
}
