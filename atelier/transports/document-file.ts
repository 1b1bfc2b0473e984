/** `Office.context.document.getFileAsync`: the workbook as a file, handed out in slices. */
import type { Host } from '../host/host';
import { DdaError } from '../host/protocol';

/** Keys of the arguments, and of the answers, as Office.js numbers them. */
const ARGUMENT = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const COMPRESSED = 1;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Excel lets two copies be open at once. */
const MOST_COPIES = 2;

export class DocumentFiles {
  private readonly copies = new Map<number, OpenCopy>();
  private next = 1;

  constructor(private readonly host: Host) {}

  async open(args: Readonly<Record<string, unknown>>): Promise<object> {
    if (args[ARGUMENT.fileType] !== COMPRESSED) return { Version: 1, Error: DdaError.unsupportedFormat };
    if (this.copies.size >= MOST_COPIES) return { Version: 1, Error: DdaError.tooManyFiles };
    const bytes = await this.host.bytes();
    const handle = this.next;
    this.next += 1;
    this.copies.set(handle, { bytes, sliceSize: Number(args[ARGUMENT.sliceSize]) });
    return { Version: 1, Error: 0, 0: handle, 1: bytes.length };
  }

  slice(args: Readonly<Record<string, unknown>>): object {
    const copy = this.copies.get(Number(args[ARGUMENT.handle]));
    if (copy === undefined) return { Version: 1, Error: DdaError.unsupported };
    const start = Number(args[ARGUMENT.sliceIndex]) * copy.sliceSize;
    const data = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { Version: 1, Error: 0, 0: data, 1: data.length };
  }

  close(args: Readonly<Record<string, unknown>>): object {
    this.copies.delete(Number(args[ARGUMENT.handle]));
    return { Version: 1, Error: 0 };
  }
}
