/** The file behind the workbook: saving, closing, opening another one. The page has its own; without one, bytes are kept in memory. */
import type { Engine } from '../engine/engine';
import { invalidArgument } from './errors';

export interface BookFile {
  save(): Promise<void>;
  close(): Promise<void>;
  /** Opens these bytes as another workbook; a new empty one for null. */
  create(bytes: Uint8Array | null): Promise<void>;
}

/** What is known of the workbook against its file. */
export interface FileState {
  /** Changes since the last saving. */
  isDirty: boolean;
  /** No batch is taken any more. */
  isClosed: boolean;
}

/** The workbook as an `.xlsx`. The file layer comes when it is first needed: a page opens without it. */
export async function workbookBytes(engine: Engine): Promise<Uint8Array> {
  const { saveXlsx } = await import('../xlsx');
  await engine.calculated();
  return (await saveXlsx(engine.dump())).bytes;
}

/** Saves into memory: for Node, where whoever runs the host asks for the document itself. */
export class MemoryFile implements BookFile {
  /** The workbook as it was last saved. */
  saved: Uint8Array | null = null;

  constructor(private readonly engine: Engine) {}

  async save(): Promise<void> {
    this.saved = await workbookBytes(this.engine);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** The other workbook has a window of its own: this one goes on. Without a window, reading it is all there is to do. */
  async create(bytes: Uint8Array | null): Promise<void> {
    if (bytes === null) return;
    const { openXlsx } = await import('../xlsx');
    const opened = await openXlsx(bytes);
    if (!opened.ok) throw invalidArgument(opened.error.message);
  }
}
