/** What a gesture costs in Excel: batches and bytes, start-up and functions counted apart. */
import { ActionType } from './protocol';
import type { RequestBody } from './protocol';

/** 'ours': a sync of the add-in that carries actions. The others are what Office.js sends for itself. */
export type BatchKind = 'ours' | 'events' | 'functions' | 'startup';

export interface Gesture {
  readonly batches: number;
  readonly octets: number;
}

export class Counters {
  private counts: Record<BatchKind, { batches: number; octets: number }> = empty();
  private gesture: { batches: number; octets: number } | null = null;

  /** Batches of the add-in since the opening. */
  get batches(): number {
    return this.counts.ours.batches;
  }

  /** Bytes of these batches, question and answer. */
  get octets(): number {
    return this.counts.ours.octets;
  }

  /** Every kind of batch, with its bytes. */
  get byKind(): Readonly<Record<BatchKind, Gesture>> {
    return this.counts;
  }

  startGesture(): void {
    this.gesture = { batches: 0, octets: 0 };
  }

  /** What was spent since `startGesture`. */
  endGesture(): Gesture {
    const spent = this.gesture ?? { batches: 0, octets: 0 };
    this.gesture = null;
    return spent;
  }

  record(kind: BatchKind, octets: number): void {
    const count = this.counts[kind];
    count.batches += 1;
    count.octets += octets;
    if (kind !== 'ours' || this.gesture === null) return;
    this.gesture.batches += 1;
    this.gesture.octets += octets;
  }

  reset(): void {
    this.counts = empty();
  }
}

function empty(): Record<BatchKind, { batches: number; octets: number }> {
  return {
    ours: { batches: 0, octets: 0 },
    events: { batches: 0, octets: 0 },
    functions: { batches: 0, octets: 0 },
    startup: { batches: 0, octets: 0 },
  };
}

const REGISTRATION = /^_(?:Un)?[Rr]egister/;
const HOUSEKEEPING = /^_(?:KeepReference|RemoveReference|RemoveAllReferences)$/;

/** What a batch is for, by the actions it carries. A batch that only registers events or frees references is not ours. */
export function kindOfBatch(body: RequestBody): BatchKind {
  const services = Object.values(body.ObjectPaths).map(({ ObjectPathType, Name }) =>
    ObjectPathType === 2 ? Name : '',
  );
  if (services.some((name) => name === 'Microsoft.ExcelServices.CustomFunctions')) {
    return body.Actions.some(({ Name }) => /^SetInvocation/.test(Name)) ? 'functions' : 'startup';
  }
  if (services.some((name) => name !== '')) return 'startup';
  const meaningful = body.Actions.filter(({ ActionType: type, Name }) => {
    if (type === ActionType.instantiate || type === ActionType.trace) return false;
    return !HOUSEKEEPING.test(Name);
  });
  if (meaningful.some(({ Name }) => !REGISTRATION.test(Name))) return 'ours';
  const isRegistering = meaningful.length > 0 || body.Actions.some(({ Name }) => HOUSEKEEPING.test(Name));
  return isRegistering ? 'events' : 'ours';
}
