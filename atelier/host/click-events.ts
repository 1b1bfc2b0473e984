/** `onSingleClicked`: a person clicked a cell. Without a page, nobody does. */
import { formatRectangle } from '../engine/area';
import type { Book } from './book';
import { EventType, WORKBOOK_TARGET } from './events';

export interface ClickedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** From the left and the top of the cell, in points. */
  readonly offsetX: number;
  readonly offsetY: number;
}

export function raiseClicked(
  { events }: Book,
  { sheetId, row, column, offsetX, offsetY }: ClickedCell,
): void {
  events.raise(EventType.worksheetSingleClicked, [sheetId, WORKBOOK_TARGET], {
    address: formatRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column }),
    offsetX,
    offsetY,
    worksheetId: sheetId,
  });
}
