/** `Excel.Functions` and `Excel.FunctionResult`: the functions of a workbook, called without a cell. */
import { formatRectangle, quoteSheetName } from '../../engine/area';
import { isErrorText } from '../../engine/cells';
import type { CellValue } from '../../engine/cells';
import { evaluate } from '../../engine/evaluate';
import { requireSheet } from '../book';
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { RangeMoves } from './range-moves';

/** One method a function, under the name Office.js sends ("VLookup", "Beta_Dist"): the engine knows which exist. */
export class Functions extends HostObject {
  readonly className = 'Functions';

  constructor(book: Book) {
    super(book);
    return new Proxy<Functions>(this, { getOwnPropertyDescriptor: describeFunction });
  }
}

function describeFunction(target: Functions, name: string | symbol): PropertyDescriptor | undefined {
  const own = Reflect.getOwnPropertyDescriptor(target, name);
  if (own !== undefined || typeof name === 'symbol' || !/^[A-Z]/.test(name)) return own;
  const word = name.toUpperCase().replaceAll('_', '.');
  const value = (...args: unknown[]): FunctionResult =>
    new FunctionResult(target.book, `${word}(${writeArguments(target.book, args)})`);
  return { configurable: true, value };
}

/** What was left out at the end is left out of the formula. */
function writeArguments(book: Book, args: readonly unknown[]): string {
  const written = args.flat().map((arg) => writeArgument(book, arg));
  while (written.at(-1) === '') written.pop();
  return written.join(',');
}

function writeArgument(book: Book, arg: unknown): string {
  if (arg === null || arg === undefined) return '';
  if (arg instanceof FunctionResult) return arg.expression;
  if (arg instanceof RangeMoves) {
    const sheet = requireSheet(book, arg.area.sheetId);
    return `${quoteSheetName(sheet.getName())}!${formatRectangle(arg.area, true)}`;
  }
  if (typeof arg === 'string') return `"${arg.replaceAll('"', '""')}"`;
  if (typeof arg === 'number') return String(arg);
  if (typeof arg === 'boolean') return String(arg).toUpperCase();
  const { address } = arg as { address?: unknown };
  if (typeof address === 'string') return address.replace(/^=/, '');
  throw invalidArgument('Une fonction reçoit des valeurs, des plages ou les résultats d’autres fonctions.');
}

export class FunctionResult extends HostObject {
  readonly className = 'FunctionResult';

  constructor(
    book: Book,
    /** The call, as a formula writes it. */
    readonly expression: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Error', 'Value'];
  }

  /** Null unless the function fails. */
  get Error(): Promise<string | null> {
    return this.result().then((value) => (isError(value) ? String(value) : null));
  }

  get Value(): Promise<CellValue | null> {
    return this.result().then((value) => (isError(value) ? null : value));
  }

  private async result(): Promise<CellValue> {
    const value = await evaluate(this.book.engine, `=${this.expression}`);
    return Array.isArray(value) ? (value[0]?.[0] ?? 0) : value;
  }
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && isErrorText(value);
}
