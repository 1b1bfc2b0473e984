/** Excel's side of custom functions: calls go to Office.js as events, answers come back in batches and reach the cells. */
import { contains, formatRectangle, quoteSheetName } from '../engine/area';
import type { Area } from '../engine/area';
import type { EngineChange } from '../engine/changes';
import { watchCalculations } from '../engine/watch-calculations';
import { recalculateCalls, registerFunctions } from '../engine/functions';
import type { Answer, Argument, FunctionCall } from '../engine/functions';
import type { Book } from './book';
import { readCard } from './custom-functions-card';
import { Calls, messageOf } from './custom-functions-calls';
import type { Invocation } from './custom-functions-calls';
import { fullName } from './custom-functions-metadata';
import type { FunctionMetadata, FunctionsMetadata } from './custom-functions-metadata';
import { CustomFunctionsService } from './custom-functions-service';
import type { InvocationResult } from './custom-functions-service';
import {
  errorOfCode,
  isCellError,
  pickArguments,
  prepareCall,
  readResult,
  spreadSize,
} from './custom-functions-values';
import { isDeclared } from './profile';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const Flags = { cancelable: 1, streaming: 2 } as const;
const BUSY = { error: '#BUSY!' } as const;

export class CustomFunctionsHost {
  readonly service: CustomFunctionsService;
  private calls = new Calls();
  private metadata: FunctionsMetadata | null = null;
  private unregister: (() => void) | null = null;
  private isReady = false;
  private waiting: unknown[] = [];
  private pass = 0;
  private readonly touched = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly stopWatching: () => void;

  constructor(private readonly book: Book) {
    this.service = new CustomFunctionsService(book, this);
    this.stopWatching = watchCalculations(book.engine, {
      started: () => {
        this.pass += 1;
        this.touched.clear();
      },
      finished: () => this.dropUnused(),
    });
  }

  register(metadata: FunctionsMetadata): void {
    this.unregister?.();
    this.metadata = metadata;
    this.unregister = registerFunctions(
      this.book.engine,
      metadata.functions.map((item) => ({
        name: fullName(metadata, item),
        description: item.description ?? '',
        parameters: item.parameters.map(
          ({ name, description = '', optional = false, repeating = false }) => ({
            name,
            detail: description,
            optional,
            repeating,
          }),
        ),
        compute: (call) => this.compute(item, call),
      })),
    );
  }

  /** Office.js says it listens: what waited goes out. */
  ready(): void {
    this.isReady = true;
    for (const message of this.waiting.splice(0)) this.book.events.post(CATEGORY, INVOKE, '', message);
  }

  /** A new workbook, or a new loading of the add-in: every call starts again. */
  restart(): void {
    this.calls = new Calls();
    this.waiting = [];
    const { metadata } = this;
    const names = metadata?.functions.map((item) => fullName(metadata, item)) ?? [];
    recalculateCalls(this.book.engine, names);
  }

  /** The add-in's page is loading: it listens to nothing yet. */
  addinStarts(): void {
    this.isReady = false;
    this.restart();
  }

  /** `Application.calculate`: everything is asked again, but what streams. */
  recalculate(): void {
    for (const invocation of this.calls.all()) {
      if (invocation.metadata.options?.stream !== true) this.calls.remove(invocation);
    }
  }

  /** A cell of a function that is written again is asked again; rows and columns take their calls along. */
  changed(change: EngineChange): void {
    if (change.kind === 'contents') {
      for (const invocation of this.calls.all()) {
        const { sheetId, row, column } = invocation;
        const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (sheetId !== change.sheetId || !contains(change.rectangle, cell)) continue;
        this.cancel(invocation);
      }
    } else if (change.kind === 'sheet-deleted') {
      for (const invocation of this.calls.all())
        if (invocation.sheetId === change.sheetId) this.cancel(invocation);
    } else if ('start' in change) {
      const axis = change.kind.startsWith('rows') ? 'row' : 'column';
      const count = change.kind.endsWith('inserted') ? change.count : -change.count;
      for (const gone of this.calls.shift(change.sheetId, axis, change.start, count))
        this.tellCancelled(gone);
    }
  }

  private cancel(invocation: Invocation): void {
    this.calls.remove(invocation);
    this.tellCancelled(invocation);
  }

  private tellCancelled({ id, metadata, answer }: Invocation): void {
    const { stream = false, cancelable = false } = metadata.options ?? {};
    if (!stream && !(cancelable && answer === undefined)) return;
    this.book.events.post(CATEGORY, CANCEL, '', { invocationId: id });
  }

  /** After a calculation: calls their cell no longer makes (arguments changed, formula gone) are given up. */
  private dropUnused(): void {
    for (const cell of this.touched) {
      const [sheetId = '', row = '', column = ''] = cell.split('/');
      for (const invocation of this.calls.ofCell(sheetId, Number(row), Number(column))) {
        if (invocation.pass !== this.pass) this.cancel(invocation);
      }
    }
    this.touched.clear();
  }

  private compute(metadata: FunctionMetadata, call: FunctionCall): Answer | Answer[][] {
    this.touched.add(`${call.sheetId}/${call.row}/${call.column}`);
    const size = spreadSize(metadata, call.args);
    if (size === null) return this.answerTo(metadata, call, call.args);
    return Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => {
        const answer = this.answerTo(metadata, call, pickArguments(metadata, call.args, row, column));
        return Array.isArray(answer) ? (answer[0]?.[0] ?? null) : answer;
      }),
    );
  }

  private answerTo(
    metadata: FunctionMetadata,
    call: FunctionCall,
    args: readonly Argument[],
  ): Answer | Answer[][] {
    const prepared = prepareCall(metadata, args);
    if (isCellError(prepared)) return prepared;
    const key = `${metadata.id}(${JSON.stringify(prepared.values)})`;
    const known = this.calls.find(call.sheetId, call.row, call.column, key);
    if (known !== undefined) {
      known.pass = this.pass;
      return known.answer ?? BUSY;
    }
    const { sheetId, row, column } = call;
    const invocation = this.calls.add({ metadata, sheetId, row, column, key, pass: this.pass });
    this.send(invocation, prepared.values);
    return BUSY;
  }

  private send(invocation: Invocation, values: readonly unknown[]): void {
    const { stream = false, cancelable = false } = invocation.metadata.options ?? {};
    const flags = (stream ? Flags.streaming | Flags.cancelable : 0) | (cancelable ? Flags.cancelable : 0);
    const message = [invocation.id, invocation.metadata.id, values, this.addressFor(invocation), flags];
    if (this.isReady) this.book.events.post(CATEGORY, INVOKE, '', message);
    else this.waiting.push(message);
  }

  private addressFor({ metadata, sheetId, row, column }: Invocation): string {
    const { requiresAddress = false, requiresStreamAddress = false } = metadata.options ?? {};
    if (!requiresAddress && !requiresStreamAddress) return '';
    const name = this.book.engine.sheet(sheetId)?.getName() ?? '';
    const cell = formatRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    return `${quoteSheetName(name)}!${cell}`;
  }

  /** Answers of Office.js, all of one flush: one calculation for them all. */
  receive(results: readonly InvocationResult[]): void {
    const rich = isDeclared(this.book.requirements, 'CustomFunctionsRuntime', '1.4');
    const areas: Area[] = [];
    for (const { id, ok, value, errorCode } of results) {
      const invocation = this.calls.get(id);
      if (invocation === undefined) continue;
      invocation.answer = ok ? readResult(value, rich) : errorOfCode(errorCode);
      invocation.message = messageOf(ok, value);
      invocation.card = rich && ok ? readCard(value) : null;
      const { sheetId, row, column } = invocation;
      areas.push({ sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column });
    }
    if (areas.length === 0) return;
    this.book.engine.recalculate(areas);
    void this.book.engine.calculated().then(() => {
      for (const listener of [...this.listeners]) listener();
    });
  }

  /** What a cell's calls say beside their answer: the sentence of an error, a card. */
  said<K extends 'message' | 'card'>(what: K, sheetId: string, row: number, column: number) {
    const calls = this.calls.ofCell(sheetId, row, column);
    return calls.find((call) => call[what] !== null)?.[what] ?? null;
  }

  /** Resolves when every call has its first answer and the cells show it. */
  async answered(timeoutMs = 30_000): Promise<void> {
    const limit = Date.now() + timeoutMs;
    for (;;) {
      await this.book.engine.calculated();
      if (this.calls.pendingCount === 0 && !this.book.engine.isPending()) return;
      const left = limit - Date.now();
      if (left <= 0) throw new Error(`${this.calls.pendingCount} function calls are still without answer.`);
      await this.nextAnswer(left);
    }
  }

  private nextAnswer(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, timeoutMs);
      this.listeners.add(done);
    });
  }

  dispose(): void {
    this.stopWatching();
    this.unregister?.();
    this.unregister = null;
  }
}
