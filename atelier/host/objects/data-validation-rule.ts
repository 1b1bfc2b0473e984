/** Validation rules in Office.js's words and in Univer's. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { fromIsoDate, toIsoDate } from '../../engine/serial-dates';
import { invalidArgument } from '../errors';

interface Comparison {
  formula1?: unknown;
  formula2?: unknown;
  operator?: string;
}

export interface OfficeRule {
  list?: { source?: unknown; inCellDropDown?: boolean };
  wholeNumber?: Comparison;
  decimal?: Comparison;
  date?: Comparison;
  time?: Comparison;
  textLength?: Comparison;
  custom?: { formula?: string };
}

/** By Univer's type: Office.js's name of the type, and of its key in a rule. */
export const VALIDATION_TYPES: Readonly<Record<string, { office: string; key: keyof OfficeRule }>> = {
  list: { office: 'List', key: 'list' },
  whole: { office: 'WholeNumber', key: 'wholeNumber' },
  decimal: { office: 'Decimal', key: 'decimal' },
  date: { office: 'Date', key: 'date' },
  time: { office: 'Time', key: 'time' },
  textLength: { office: 'TextLength', key: 'textLength' },
  custom: { office: 'Custom', key: 'custom' },
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

function toUniverOperator(operator: string): string {
  if (!OPERATORS.includes(operator)) throw invalidArgument(`« ${operator} » n’est pas un opérateur.`);
  const name = operator.replace(/EqualTo$/, 'Equal');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function toOfficeOperator(operator: string): string {
  const name = operator.charAt(0).toUpperCase() + operator.slice(1);
  return name.endsWith('Equal') ? `${name}To` : name;
}

type Reference = (range: unknown) => string | null;

export function fromOfficeRule(rule: OfficeRule, reference: Reference): Partial<ISheetDataValidationRule> {
  const given = Object.entries(VALIDATION_TYPES).filter(
    ([, { key }]) => rule[key] !== undefined && rule[key] !== null,
  );
  const [only, ...others] = given;
  if (only === undefined || others.length > 0)
    throw invalidArgument('Une règle de validation a un seul type.');
  const [type] = only;
  if (rule.list !== undefined) return fromList(rule.list, reference);
  if (rule.custom !== undefined) {
    const { formula } = rule.custom;
    if (!formula?.startsWith('=')) throw invalidArgument('La formule d’une règle commence par « = ».');
    return { ...EMPTY, type, formula1: formula };
  }
  const comparison = rule[only[1].key] as Comparison;
  const operator = toUniverOperator(comparison.operator ?? 'Between');
  const formula1 = operand(comparison.formula1, type, reference);
  if (formula1 === undefined) throw invalidArgument('Il manque « formula1 ».');
  const isPair = operator === 'between' || operator === 'notBetween';
  const formula2 = isPair ? operand(comparison.formula2, type, reference) : undefined;
  if (isPair && formula2 === undefined) throw invalidArgument('Il manque « formula2 ».');
  return { ...EMPTY, type, operator, formula1, formula2 } as Partial<ISheetDataValidationRule>;
}

const EMPTY = { formula1: undefined, formula2: undefined, operator: undefined } as object;

function fromList(
  list: NonNullable<OfficeRule['list']>,
  reference: Reference,
): Partial<ISheetDataValidationRule> {
  const source = reference(list.source) ?? String(list.source ?? '');
  if (source === '') throw invalidArgument('Une liste a une source.');
  if (!source.startsWith('=') && source.length > 255)
    throw invalidArgument('Une liste écrite a 255 caractères au plus.');
  const formula1 = source.startsWith('=')
    ? source
    : JSON.stringify(source.split(',').map((item) => item.trim()));
  return { ...EMPTY, type: 'list', formula1, showDropDown: list.inCellDropDown ?? true };
}

function operand(value: unknown, type: string, reference: Reference): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const range = reference(value);
  if (range !== null) return range;
  const text = String(value);
  if (text.startsWith('=')) return text;
  if (type === 'time') return timeOf(text);
  if (type !== 'date') {
    if (!Number.isFinite(Number(text)))
      throw invalidArgument(`« ${text} » n’est ni un nombre ni une formule.`);
    return text;
  }
  const serial = typeof value === 'number' ? value : (fromIsoDate(text) ?? Number(text));
  if (!Number.isFinite(serial)) throw invalidArgument(`« ${text} » n’est pas une date.`);
  return toIsoDate(serial);
}

/** "12:30", or a part of a day: both are kept as the part of a day. */
function timeOf(text: string): string {
  const [, hours, minutes = '0', seconds = '0'] = /^(?:.*T)?(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text) ?? [];
  const part =
    hours === undefined
      ? Number(text)
      : (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (!Number.isFinite(part)) throw invalidArgument(`« ${text} » n’est pas une heure.`);
  return String(part);
}

export function toOfficeRule(rule: ISheetDataValidationRule): OfficeRule {
  const known = VALIDATION_TYPES[rule.type];
  if (known === undefined) return {};
  const formula1 = rule.formula1 ?? '';
  if (known.key === 'list') {
    const source = formula1.startsWith('=') ? formula1 : readItems(formula1).join(',');
    return { list: { source, inCellDropDown: rule.showDropDown ?? true } };
  }
  if (known.key === 'custom') return { custom: { formula: formula1 } };
  const shown = (text: string | undefined): unknown => {
    if (text === undefined || text === '') return undefined;
    if (text.startsWith('=')) return text;
    return known.key !== 'date' && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  const operator = toOfficeOperator(rule.operator ?? 'between');
  const formula2 = shown(rule.formula2);
  return {
    [known.key]: { formula1: shown(formula1), operator, ...(formula2 === undefined ? {} : { formula2 }) },
  };
}

function readItems(list: string): string[] {
  try {
    const parsed: unknown = JSON.parse(list);
    return Array.isArray(parsed) ? parsed.map(String) : [list];
  } catch {
    return [list];
  }
}
