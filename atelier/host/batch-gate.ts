/** The door of the host: one batch at a time, Excel's limits of size, cell-edit mode, and the counting. */
import { byteLength } from './app-context';
import { executeBatch } from './batch';
import type { Roots } from './batch';
import type { Book } from './book';
import { kindOfBatch } from './counters';
import type { Counters } from './counters';
import { DdaError, TransportRefusal } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';

/** Excel on the web takes 5 MB a question, and gives 5 MB an answer. */
const SIZE_LIMIT = 5 * 1024 * 1024;

/** Among the flags of a request. */
const DELAY_FOR_CELL_EDIT = 64;

export class BatchGate {
  private queue: Promise<unknown> = Promise.resolve();
  private isEditing = false;
  private readonly delayed: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    private readonly roots: Roots,
    private readonly counters: Counters,
  ) {}

  setCellEditMode(isEditing: boolean): void {
    this.isEditing = isEditing;
    if (!isEditing) for (const resume of this.delayed.splice(0)) resume();
  }

  /** `Excel.run({ delayForCellEdit: true })`: until the cell is left. */
  private left(): Promise<void> {
    return this.isEditing ? new Promise((resolve) => this.delayed.push(resolve)) : Promise.resolve();
  }

  /** Batches run one after another, as in Excel. */
  process(body: RequestBody): Promise<ResponseBody> {
    const run = this.queue.then(() => executeBatch(this.book, this.roots, body));
    this.queue = run.catch(() => undefined);
    return run;
  }

  async executeText(text: string, flags = 0): Promise<string> {
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOfBatch(body);
    const size = byteLength(text);
    if (this.book.fileState.isClosed) refuse(DdaError.invalidSession, 'The workbook is closed.');
    if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await this.left();
    if (this.isEditing && kind === 'ours') refuse(DdaError.cellEditMode, 'A cell is being edited.');
    if (size > SIZE_LIMIT) refuse(DdaError.requestTooLarge, 'The batch is larger than 5 MB.');
    const answer = JSON.stringify(await this.process(body));
    const answerSize = byteLength(answer);
    this.counters.record(kind, size + answerSize);
    if (answerSize > SIZE_LIMIT) refuse(DdaError.responseTooLarge, 'The answer is larger than 5 MB.');
    return answer;
  }
}

function refuse(dda: number, reason: string): never {
  throw new TransportRefusal(dda, reason);
}
