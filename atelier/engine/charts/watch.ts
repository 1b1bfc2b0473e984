/** Who wants to know that the charts of a sheet are no longer the same: the page, to draw them again. */
import type { Engine } from '../engine';

type Listener = (sheetId: string) => void;

const listeners = new WeakMap<Engine, Set<Listener>>();

/** Called once for all the changes made together; returns the undoing. */
export function onChartsChange(engine: Engine, listener: Listener): () => void {
  const known = listeners.get(engine) ?? new Set<Listener>();
  listeners.set(engine, known);
  known.add(listener);
  return () => known.delete(listener);
}

const waiting = new WeakMap<Engine, Set<string>>();

/** To be called before or after the change: listeners are told once the code under way has ended. */
export function chartsChanged(engine: Engine, sheetId: string): void {
  const known = listeners.get(engine);
  if (known === undefined || known.size === 0) return;
  const sheets = waiting.get(engine);
  if (sheets !== undefined) {
    sheets.add(sheetId);
    return;
  }
  const first = new Set([sheetId]);
  waiting.set(engine, first);
  queueMicrotask(() => {
    waiting.delete(engine);
    for (const id of first) for (const listener of known) listener(id);
  });
}
