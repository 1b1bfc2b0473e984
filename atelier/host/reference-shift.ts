/** Ranges the add-in keeps follow their cells when rows or columns come and go. */
import type { Area } from '../engine/area';
import type { EngineChange } from '../engine/changes';
import { RangeMoves } from './objects/range-moves';
import type { References } from './references';

type LineChange = Extract<EngineChange, { start: number }>;

export function shiftReferences(references: References, change: LineChange): void {
  for (const object of references.values()) {
    if (object instanceof RangeMoves && object.area.sheetId === change.sheetId)
      object.area = shift(object.area, change);
  }
}

function shift(area: Area, { kind, start, count }: LineChange): Area {
  const [first, last] = kind.startsWith('rows')
    ? (['startRow', 'endRow'] as const)
    : (['startColumn', 'endColumn'] as const);
  if (kind.endsWith('inserted')) {
    const moved = area[first] >= start ? area[first] + count : area[first];
    return { ...area, [first]: moved, [last]: area[last] >= start ? area[last] + count : area[last] };
  }
  const end = start + count;
  const fold = (line: number): number => (line < start ? line : line < end ? start : line - count);
  const newFirst = fold(area[first]);
  const newLast = area[last] < start ? area[last] : area[last] < end ? start - 1 : area[last] - count;
  return { ...area, [first]: newFirst, [last]: Math.max(newFirst, newLast) };
}
