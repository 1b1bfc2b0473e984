/** What a script reads files with: `FileReader`, and the file a person would have chosen. */

/** Read when the script asks for it, not before. */
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  bytes(): Promise<Uint8Array>;
  /** As a browser's `File` gives them. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

type Done = (event: { readonly target: FileReader; readonly type: string }) => unknown;

/** Told of what is under way, so that a press waits for it. */
export type Track = (underway: Promise<unknown>) => void;

/** The class of readers a script finds in its page. */
export function createFileReader(track: Track): new () => FileReader {
  return class extends FileReader {
    constructor() {
      super(track);
    }
  };
}

class FileReader {
  result: string | ArrayBuffer | null = null;
  error: unknown = null;
  onload: Done | null = null;
  onloadend: Done | null = null;
  onerror: Done | null = null;
  private readonly listeners = new Map<string, Done[]>();

  constructor(private readonly track: Track) {}

  addEventListener(type: string, listener: Done): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }

  readAsDataURL(file: ScriptFile): void {
    this.read(file, (bytes) => `data:${file.type};base64,${Buffer.from(bytes).toString('base64')}`);
  }

  readAsText(file: ScriptFile): void {
    this.read(file, (bytes) => new TextDecoder().decode(bytes));
  }

  readAsArrayBuffer(file: ScriptFile): void {
    this.read(file, (bytes) => new Uint8Array(bytes).buffer);
  }

  private read(file: ScriptFile, shape: (bytes: Uint8Array) => string | ArrayBuffer): void {
    this.track(this.readWhole(file, shape));
  }

  private async readWhole(
    file: ScriptFile,
    shape: (bytes: Uint8Array) => string | ArrayBuffer,
  ): Promise<void> {
    try {
      this.result = shape(await file.bytes());
    } catch (error) {
      this.error = error;
      return this.tell('error', this.onerror);
    }
    this.tell('load', this.onload);
    this.tell('loadend', this.onloadend);
  }

  private tell(type: string, own: Done | null): void {
    const event = { target: this, type };
    // What a handler starts counts too, as what a button starts.
    for (const listener of [own, ...(this.listeners.get(type) ?? [])]) {
      const started = listener?.call(this, event);
      if (started instanceof Promise) this.track(started);
    }
  }
}
