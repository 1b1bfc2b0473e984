/** Values between cells and functions: what Excel gives to a parameter of each type, what it takes back. */
import type { Answer, Argument, CellError, Scalar } from '../engine/functions';
import { isMatrix, parameterAt } from './custom-functions-metadata';
import type { FunctionMetadata, FunctionParameter } from './custom-functions-metadata';

/** Codes of a failed result → what the cell shows. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Errors inside a matrix, by `errorType`. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  Value: '#VALUE!',
  Div0: '#DIV/0!',
  NotAvailable: '#N/A',
  Num: '#NUM!',
  Name: '#NAME?',
  Ref: '#REF!',
  Null: '#NULL!',
};

export function errorOfCode(code: number): CellError {
  return { error: ERROR_CODES[code] ?? '#VALUE!' };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** What is sent as arguments, or the error the cell shows without any call. */
export type PreparedCall = { readonly values: readonly unknown[] } | CellError;

/** Excel's conversions; a blank is 0 for a number, "" otherwise; an omitted argument is null. */
export function prepareCall(metadata: FunctionMetadata, args: readonly Argument[]): PreparedCall {
  const values: unknown[] = [];
  for (const [index, arg] of args.entries()) {
    const parameter = parameterAt(metadata, index);
    if (parameter === undefined) return { error: '#VALUE!' };
    const prepared = isMatrix(parameter) ? prepareMatrix(arg, parameter) : prepareScalar(arg, parameter);
    if (isCellError(prepared)) return prepared;
    values.push(prepared);
  }
  for (const parameter of metadata.parameters.slice(args.length)) {
    if (parameter.repeating === true) values.push([]);
    else if (parameter.optional === true) values.push(null);
    else return { error: '#VALUE!' };
  }
  return { values: gatherRepeating(metadata, values) };
}

/** A repeating parameter receives all its arguments in one array. */
function gatherRepeating(metadata: FunctionMetadata, values: unknown[]): unknown[] {
  const last = metadata.parameters.length - 1;
  if (metadata.parameters[last]?.repeating !== true || values.length <= last) return values;
  const rest = values.slice(last);
  const isEmpty = rest.length === 1 && Array.isArray(rest[0]) && rest[0].length === 0;
  return [...values.slice(0, last), isEmpty ? [] : rest];
}

function prepareScalar(arg: Argument, parameter: FunctionParameter): unknown {
  if (!Array.isArray(arg)) return arg === null ? null : convert(arg as Scalar, parameter);
  const rows = arg as readonly (readonly Scalar[])[];
  return convert(rows[0]?.[0] ?? null, parameter);
}

function prepareMatrix(arg: Argument, parameter: FunctionParameter): unknown {
  if (arg === null) return parameter.optional === true ? null : [['']];
  const rows = Array.isArray(arg) ? (arg as readonly (readonly Scalar[])[]) : [[arg as Scalar]];
  const converted: unknown[][] = [];
  for (const row of rows) {
    const line = row.map((value) => convert(value, parameter));
    const error = line.find(isCellError);
    if (error !== undefined) return error;
    converted.push(line);
  }
  return converted;
}

function convert(value: Scalar, { type = 'any' }: FunctionParameter): unknown {
  if (isCellError(value)) return value;
  if (type === 'number') return toNumber(value);
  if (value === null) return type === 'boolean' ? false : '';
  if (type === 'string') return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  if (type === 'boolean') return typeof value === 'string' ? toBoolean(value) : Boolean(value);
  return value;
}

function toNumber(value: Exclude<Scalar, CellError>): number | CellError {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const number = Number(value.trim());
  return value.trim() !== '' && Number.isFinite(number) ? number : { error: '#VALUE!' };
}

function toBoolean(value: string): boolean | CellError {
  const upper = value.toUpperCase();
  if (upper === 'TRUE' || upper === 'VRAI') return true;
  return upper === 'FALSE' || upper === 'FAUX' ? false : { error: '#VALUE!' };
}

/** Arguments that are ranges where a scalar is expected: Excel calls once a cell and spills the answers. */
export function spreadSize(
  metadata: FunctionMetadata,
  args: readonly Argument[],
): { rows: number; columns: number } | null {
  let rows = 1;
  let columns = 1;
  for (const [index, arg] of args.entries()) {
    if (!Array.isArray(arg) || isMatrix(parameterAt(metadata, index))) continue;
    rows = Math.max(rows, arg.length);
    columns = Math.max(columns, (arg[0] as unknown[] | undefined)?.length ?? 0);
  }
  return rows * columns > 1 ? { rows, columns } : null;
}

/** The arguments of the call for one cell of the spread. */
export function pickArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  row: number,
  column: number,
): Argument[] {
  return args.map((arg, index) => {
    if (!Array.isArray(arg) || isMatrix(parameterAt(metadata, index))) return arg;
    const lines = arg as readonly (readonly Scalar[])[];
    const line = lines[lines.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? { error: '#N/A' } : [[value]];
  });
}

/** A result of a function as cells take it; `rich` says whether formatted numbers are accepted. */
export function readResult(value: unknown, rich: boolean): Answer | Answer[][] {
  if (!Array.isArray(value)) return readOne(value, rich);
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map((item: unknown) => readOne(item, rich)) : [readOne(row, rich)],
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return { error: '#CALC!' };
  return rows.map((row) => [...row, ...new Array<Answer>(width - row.length).fill({ error: '#N/A' })]);
}

/** Stands for the icon Excel draws before the text of a card; with it the text is no number in a calculation, as in Excel. */
const CARD = '▤';

function readOne(value: unknown, rich: boolean): Answer {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const object = value as {
    type?: string;
    basicValue?: unknown;
    numberFormat?: string;
    errorType?: string;
    text?: unknown;
  };
  if (object.type === 'Error' || object.errorType !== undefined) {
    const basic = typeof object.basicValue === 'string' ? object.basicValue : '#VALUE!';
    return { error: ERROR_TYPES[object.errorType ?? ''] ?? basic };
  }
  if (rich && object.type === 'Entity' && typeof object.text === 'string') return `${CARD} ${object.text}`;
  const isNumber = object.type === 'FormattedNumber' || object.type === 'Double';
  if (!rich || !isNumber || typeof object.basicValue !== 'number') return { error: '#VALUE!' };
  return object.numberFormat === undefined
    ? object.basicValue
    : { number: object.basicValue, format: object.numberFormat };
}
