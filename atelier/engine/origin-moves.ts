/** Rows and columns that come and go, noted for the parts of the file that only saving will touch. */
import type { EngineChange } from './changes';
import type { DocumentExtras } from './engine';

type LineChange = Extract<EngineChange, { start: number }>;

export function noteMove({ origin }: DocumentExtras, { kind, sheetId, start, count }: LineChange): void {
  if (origin?.sheets[sheetId] === undefined) return;
  (origin.moves[sheetId] ??= []).push({
    axis: kind.startsWith('rows') ? 'row' : 'column',
    start,
    count: kind.endsWith('inserted') ? count : -count,
  });
}
