/** "Cell value" rules: numbers go to Univer's comparison, anything else to a formula of the same meaning. */
import { comparisonFormula, parseComparison } from '../../engine/conditional-comparison';
import { invalidArgument } from '../errors';
import type { ConditionalFormat, Highlight } from './conditional-format';

export interface CellValueRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

const NUMBERS: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
};

export function cellValueRule(
  { formula1, formula2, operator }: CellValueRule,
  cell: string,
): Partial<Highlight> {
  const name = NUMBERS[operator];
  if (name === undefined) throw invalidArgument(`« ${operator} » n’est pas un opérateur.`);
  const isPair = operator === 'Between' || operator === 'NotBetween';
  if (formula1 === undefined || formula1 === null || String(formula1) === '')
    throw invalidArgument('Il manque « formula1 ».');
  if (isPair && (formula2 === undefined || formula2 === null))
    throw invalidArgument('Il manque « formula2 ».');
  const [one = '', other = ''] = [formula1, formula2].map((formula) =>
    String(formula ?? '').replace(/^=/, ''),
  );
  const numbers = [one, other].map(Number);
  const low = numbers[0] ?? NaN;
  const high = numbers[1] ?? NaN;
  if (!isPair && one !== '' && Number.isFinite(low)) return { subType: 'number', operator: name, value: low };
  if (isPair && Number.isFinite(low) && Number.isFinite(high))
    return { subType: 'number', operator: name, value: [low, high] };
  const formulas = isPair ? [one, other] : [one];
  return { subType: 'formula', value: comparisonFormula({ operator, formulas }, cell) };
}

/** The rule back in Office.js's words; null when the format is not of this kind. */
export function readCellValueRule(format: ConditionalFormat): CellValueRule | null {
  const { subType, operator, value } = format.highlight;
  if (subType === 'number') {
    const name = Object.keys(NUMBERS).find((key) => NUMBERS[key] === operator) ?? 'EqualTo';
    const shown = (number: unknown): string => `=${String(number)}`;
    if (Array.isArray(value)) return { formula1: shown(value[0]), formula2: shown(value[1]), operator: name };
    return { formula1: shown(value), operator: name };
  }
  if (subType !== 'formula') return null;
  const comparison = parseComparison(String(value), format.anchor);
  if (comparison === null) return null;
  const [one = '', other] = comparison.formulas;
  return {
    formula1: `=${one}`,
    ...(other === undefined ? {} : { formula2: `=${other}` }),
    operator: comparison.operator,
  };
}
