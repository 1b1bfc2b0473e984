/** Where Ctrl+arrow leads from a cell: to the edge of a block of filled cells, or to the next one. */
import { MAX_COLUMNS, MAX_ROWS } from './area';
import { createReader, usedRectangle } from './cells';
import type { Engine } from './engine';
import type { Place } from './find';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

export function isDirection(word: string): word is Direction {
  return Object.hasOwn(STEPS, word);
}

export function edgeFrom(engine: Engine, sheetId: string, from: Place, direction: Direction): Place {
  const sheet = engine.sheet(sheetId);
  if (sheet === undefined) return from;
  const reader = createReader(engine, sheet);
  const used = usedRectangle(engine, sheet, true);
  const [down, right] = STEPS[direction];
  const isFilled = ({ row, column }: Place): boolean => reader.valueType(row, column) !== 'Empty';
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const isInside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const isBeyond = ({ row, column }: Place): boolean =>
    used === null ||
    (down > 0 && row > used.endRow) ||
    (right > 0 && column > used.endColumn) ||
    (down !== 0 && (column < used.startColumn || column > used.endColumn)) ||
    (right !== 0 && (row < used.startRow || row > used.endRow));
  let at = next(from);
  if (!isInside(at)) return from;
  if (isFilled(from) && isFilled(at)) {
    while (isInside(next(at)) && isFilled(next(at))) at = next(at);
    return at;
  }
  for (; !isBeyond(at) && isInside(at); at = next(at)) if (isFilled(at)) return at;
  return {
    row: down === 0 ? from.row : down > 0 ? MAX_ROWS - 1 : 0,
    column: right === 0 ? from.column : right > 0 ? MAX_COLUMNS - 1 : 0,
  };
}
