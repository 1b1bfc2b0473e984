/** The calls of functions, cell by cell: under way, answered, streaming. */
import type { Answer } from '../engine/functions';
import type { Card } from './custom-functions-card';
import type { FunctionMetadata } from './custom-functions-metadata';

export interface Invocation {
  readonly id: number;
  readonly metadata: FunctionMetadata;
  sheetId: string;
  row: number;
  column: number;
  /** What identifies the call in its cell: function and arguments. */
  readonly key: string;
  /** Undefined while nothing was answered. */
  answer: Answer | Answer[][] | undefined;
  message: string | null;
  card: Card | null;
  /** The calculation that last asked for it. */
  pass: number;
}

export class Calls {
  private readonly byId = new Map<number, Invocation>();
  private readonly byCell = new Map<string, Map<string, Invocation>>();
  private next = 1;

  find(sheetId: string, row: number, column: number, key: string): Invocation | undefined {
    return this.byCell.get(cellKey(sheetId, row, column))?.get(key);
  }

  get(id: number): Invocation | undefined {
    return this.byId.get(id);
  }

  ofCell(sheetId: string, row: number, column: number): Invocation[] {
    return [...(this.byCell.get(cellKey(sheetId, row, column))?.values() ?? [])];
  }

  all(): Invocation[] {
    return [...this.byId.values()];
  }

  add(call: Pick<Invocation, 'metadata' | 'sheetId' | 'row' | 'column' | 'key' | 'pass'>): Invocation {
    const invocation: Invocation = { ...call, id: this.next, answer: undefined, message: null, card: null };
    this.next += 1;
    this.byId.set(invocation.id, invocation);
    this.place(invocation);
    return invocation;
  }

  private place(invocation: Invocation): void {
    const at = cellKey(invocation.sheetId, invocation.row, invocation.column);
    const calls = this.byCell.get(at) ?? new Map<string, Invocation>();
    this.byCell.set(at, calls.set(invocation.key, invocation));
  }

  remove(invocation: Invocation): void {
    this.byId.delete(invocation.id);
    const at = cellKey(invocation.sheetId, invocation.row, invocation.column);
    const calls = this.byCell.get(at);
    calls?.delete(invocation.key);
    if (calls?.size === 0) this.byCell.delete(at);
  }

  /** Calls follow their cells when rows or columns come or go; gives back those whose cell is gone. */
  shift(sheetId: string, axis: 'row' | 'column', start: number, count: number): Invocation[] {
    const gone: Invocation[] = [];
    for (const invocation of this.all()) {
      if (invocation.sheetId !== sheetId || invocation[axis] < start) continue;
      if (count < 0 && invocation[axis] < start - count) gone.push(invocation);
      else invocation[axis] += count;
    }
    this.byCell.clear();
    for (const invocation of gone) this.byId.delete(invocation.id);
    for (const invocation of this.all()) this.place(invocation);
    return gone;
  }

  get pendingCount(): number {
    let count = 0;
    for (const { answer } of this.byId.values()) if (answer === undefined) count += 1;
    return count;
  }
}

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}/${row}/${column}`;
}

/** The sentence of an error: sent as such by a thrown one, inside the error's own object by a streamed one. */
export function messageOf(ok: boolean, value: unknown): string | null {
  if (!ok) return typeof value === 'string' && value !== '' ? value : null;
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Error')
    return null;
  return 'message' in value && typeof value.message === 'string' ? value.message : null;
}
