/** The door of the host: one batch at a time, Excel's limits of size, cell-edit mode, faults set by a person, and the counting. */
import { byteLength } from './app-context';
import { executeBatch } from './batch';
import type { Roots } from './batch';
import { describeStatements } from './batch-record';
import type { BatchRecord } from './batch-record';
import type { Book } from './book';
import { kindOfBatch } from './counters';
import type { BatchKind, Counters } from './counters';
import type { Faults } from './faults';
import { DdaError, TransportRefusal } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';

/** Excel on the web takes 5 MB a question, and gives 5 MB an answer. */
const SIZE_LIMIT = 5 * 1024 * 1024;

/** Among the flags of a request. */
const DELAY_FOR_CELL_EDIT = 64;

export class BatchGate {
  private queue: Promise<unknown> = Promise.resolve();
  private isCellEdited = false;
  private readonly delayed: (() => void)[] = [];
  private readonly listeners = new Set<(record: BatchRecord) => void>();

  constructor(
    private readonly book: Book,
    private readonly roots: Roots,
    private readonly counters: Counters,
  ) {}

  setCellEditMode(isEditing: boolean): void {
    this.isCellEdited = isEditing;
    this.resume();
  }

  setFaults(changes: Partial<Faults>): void {
    Object.assign(this.book.faults, changes);
    this.resume();
  }

  /** Cell-edit mode may have ended: what was delayed goes on. */
  private resume(): void {
    if (!this.isEditing) for (const resume of this.delayed.splice(0)) resume();
  }

  /** Told of each batch once it is answered, or refused. */
  onBatch(listener: (record: BatchRecord) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private get isEditing(): boolean {
    return this.isCellEdited || this.book.faults.cellEdit;
  }

  /** `Excel.run({ delayForCellEdit: true })`: until the cell is left. */
  private left(): Promise<void> {
    return this.isEditing ? new Promise((resolve) => this.delayed.push(resolve)) : Promise.resolve();
  }

  /** Batches run one after another, as in Excel. */
  process(body: RequestBody): Promise<ResponseBody> {
    const run = this.queue.then(() => this.execute(body));
    this.queue = run.catch(() => undefined);
    return run;
  }

  private async execute(body: RequestBody): Promise<ResponseBody> {
    const response = await executeBatch(this.book, this.roots, body);
    // By hand, a formula is still calculated as it is written, before what it speaks of changes again.
    const { engine } = this.book;
    if (engine.calculationOptions.mode === 'Manual') await engine.calculated();
    return response;
  }

  async executeText(text: string, flags = 0): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOfBatch(body);
    const size = byteLength(text);
    const started = performance.now();
    const { writes } = this.book;
    let [answered, refusal]: [number, string | null] = [0, null];
    try {
      const { answer, answerSize, failure } = await this.answer(body, { kind, size, flags });
      [answered, refusal] = [answerSize, failure];
      return answer;
    } catch (error) {
      refusal = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      if (this.listeners.size > 0) {
        const duration = performance.now() - started;
        const hasWritten = this.book.writes > writes;
        const said = { kind, hasWritten, asked: size, answered, duration, refusal };
        for (const listener of this.listeners) listener({ ...said, ...describeStatements(body) });
      }
    }
  }

  private async answer(
    body: RequestBody,
    { kind, size, flags }: { readonly kind: BatchKind; readonly size: number; readonly flags: number },
  ): Promise<{ answer: string; answerSize: number; failure: string | null }> {
    const { delay } = this.book.faults;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (this.book.fileState.isClosed) refuse(DdaError.invalidSession, 'The workbook is closed.');
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.left();
    if (this.isEditing && kind === 'ours') refuse(DdaError.cellEditMode, 'A cell is being edited.');
    if (size > SIZE_LIMIT) refuse(DdaError.requestTooLarge, 'The batch is larger than 5 MB.');
    const response = await this.process(body);
    const answer = JSON.stringify(response);
    const answerSize = byteLength(answer);
    this.counters.record(kind, size + answerSize);
    if (answerSize > SIZE_LIMIT) refuse(DdaError.responseTooLarge, 'The answer is larger than 5 MB.');
    const failure = response.Error;
    const said = failure === undefined ? null : `${failure.Code} (${failure.Location})`;
    return { answer, answerSize, failure: said };
  }
}

function refuse(dda: number, reason: string): never {
  throw new TransportRefusal(dda, reason);
}
