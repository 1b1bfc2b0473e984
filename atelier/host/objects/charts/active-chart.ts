/** The chart a person has clicked, or a program has activated: one in the workbook, until something else is selected. */
import type { Book } from '../../book';
import { EventType } from '../../events';
import { ChartHandle } from './part';

const active = new WeakMap<Book, string>();

export function activeChart(book: Book): ChartHandle | null {
  const id = active.get(book);
  if (id === undefined) return null;
  const handle = new ChartHandle(book, id);
  return handle.exists ? handle : null;
}

export function activateChart(book: Book, handle: ChartHandle): void {
  if (active.get(book) === handle.id) return;
  book.activate(handle.sheetId);
  deactivateChart(book);
  active.set(book, handle.id);
  tell(book, EventType.chartActivated, handle);
}

export function deactivateChart(book: Book): void {
  const handle = activeChart(book);
  active.delete(book);
  if (handle !== null) tell(book, EventType.chartDeactivated, handle);
}

function tell(book: Book, type: number, { id, sheetId }: ChartHandle): void {
  book.events.raise(type, [id, sheetId], { chartId: id, worksheetId: sheetId });
}
