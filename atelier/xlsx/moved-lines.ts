/** What a file says of places, and the document does not hold, follows the rows and columns that came and went since. */
import type { LineMove } from '../engine/origin';
import { boxAddress, LAST_COLUMN, LAST_ROW, parseBox, type Box } from './addresses';
import { allRaw, elementsOf, findRaw, localName, type RawElement } from './raw-xml';

type Axis = LineMove['axis'];

/** Children of a worksheet whose places are not in the document. */
const UNKNOWN = ['protectedRanges', 'ignoredErrors', 'cellWatches'];
const PLACES = ['sqref', 'ref', 'r'];

/** Null when all its lines went away. */
export function moveBox(box: Box, moves: readonly LineMove[]): Box | null {
  let moved: Box | null = box;
  for (const move of moves) moved = moved && moveOnce(moved, move);
  return moved;
}

function moveOnce(box: Box, { axis, start, count }: LineMove): Box | null {
  const [first, last, end] =
    axis === 'row' ? [box.startRow, box.endRow, LAST_ROW] : [box.startColumn, box.endColumn, LAST_COLUMN];
  if (first === 0 && last === end) return box;
  const gone = start - count;
  if (count < 0 && first >= start && last < gone) return null;
  const from = moveLine(first, { axis, start, count });
  const to = count < 0 && last >= start && last < gone ? start - 1 : moveLine(last, { axis, start, count });
  return axis === 'row'
    ? { ...box, startRow: from, endRow: to }
    : { ...box, startColumn: from, endColumn: to };
}

/** A line that went away is where the next one comes. */
export function moveLine(line: number, { start, count }: LineMove): number {
  if (line < start) return line;
  return count < 0 ? Math.max(start, line + count) : line + count;
}

function moveReferences(text: string, moves: readonly LineMove[]): string {
  const parts = text.trim().split(/\s+/);
  const boxes = parts.map((part) => parseBox(part));
  if (boxes.includes(null)) return text;
  return boxes
    .map((box) => box && moveBox(box, moves))
    .filter((box) => box !== null)
    .map(boxAddress)
    .join(' ');
}

/** Changes a worksheet's part in place. */
export function moveSheetPlaces(sheet: RawElement, moves: readonly LineMove[]): void {
  if (moves.length === 0) return;
  for (const name of UNKNOWN) {
    const list = findRaw(sheet, name);
    if (!list) continue;
    list.children = elementsOf(list).filter((element) => movePlace(element, moves));
    if (list.children.length === 0) sheet.children = sheet.children.filter((child) => child !== list);
  }
  for (const element of allRaw(findRaw(sheet, 'extLst') ?? sheet, 'sqref'))
    element.children = [
      moveReferences(element.children.filter((child) => typeof child === 'string').join(''), moves),
    ];
}

function movePlace(element: RawElement, moves: readonly LineMove[]): boolean {
  for (const name of PLACES) {
    const place = element.attributes.get(name);
    if (place === undefined) continue;
    const moved = moveReferences(place, moves);
    if (moved === '') return false;
    element.attributes.set(name, moved);
  }
  return true;
}

/** The anchors of images and shapes, in place: "from" and "to" count rows and columns from zero. */
export function moveAnchor(anchor: RawElement, moves: readonly LineMove[]): void {
  if (anchor.attributes.get('editAs') === 'absolute') return;
  for (const corner of elementsOf(anchor)) {
    if (!['from', 'to'].includes(localName(corner.name))) continue;
    for (const [name, axis] of [
      ['row', 'row'],
      ['col', 'column'],
    ] as [string, Axis][]) {
      const line = findRaw(corner, name);
      if (!line) continue;
      const own = moves.filter((move) => move.axis === axis);
      line.children = [String(own.reduce(moveLine, Number(line.children.join(''))))];
    }
  }
}
