/** Excel's events, from what happens in the engine: by the add-in, by a person in the grid, by a calculation. */
import { formatRectangle, intersect } from '../engine/area';
import type { Rectangle } from '../engine/area';
import type { EngineChange } from '../engine/changes';
import { MAX_COLUMNS, MAX_ROWS } from '../engine/area';
import { createReader } from '../engine/cells';
import { tablesOfSheet } from '../engine/tables';
import type { Book } from './book';
import { EventType, WORKBOOK_TARGET } from './events';

export function raiseChange(book: Book, change: EngineChange): void {
  const targets = [change.sheetId, WORKBOOK_TARGET];
  const base = { worksheetId: change.sheetId, source: 'Local' };
  const { events } = book;
  switch (change.kind) {
    case 'contents':
      raiseEdit(book, change.sheetId, change.rectangle, 'RangeEdited');
      return;
    case 'formats':
      events.raise(EventType.worksheetFormatChanged, targets, {
        ...base,
        address: formatRectangle(change.rectangle),
      });
      return;
    case 'calculated':
      events.raise(EventType.worksheetCalculated, targets, { worksheetId: change.sheetId, address: '' });
      return;
    case 'rows-inserted':
    case 'rows-deleted':
    case 'columns-inserted':
    case 'columns-deleted':
      raiseLines(book, change);
      return;
    case 'sheet-added':
      events.raise(EventType.worksheetAdded, [WORKBOOK_TARGET], base);
      return;
    case 'sheet-deleted':
      events.raise(EventType.worksheetDeleted, [WORKBOOK_TARGET], base);
      return;
    case 'sheet-activated':
      events.raise(EventType.worksheetActivated, targets, base);
      return;
    case 'sheet-renamed':
      events.raise(EventType.worksheetNameChanged, targets, { ...base, nameAfter: change.name });
      return;
    case 'sheet-visibility':
      events.raise(EventType.worksheetVisibilityChanged, targets, base);
      return;
    case 'sheet-moved':
      events.raise(EventType.worksheetMoved, [WORKBOOK_TARGET], base);
      return;
    case 'selection':
      events.raise(EventType.worksheetSelectionChanged, targets, {
        ...base,
        address: formatRectangle(change.rectangle),
      });
  }
}

export function raiseDeactivated(book: Book, sheetId: string): void {
  if (book.engine.sheet(sheetId) === undefined) return;
  book.events.raise(EventType.worksheetDeactivated, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId });
}

function raiseLines(book: Book, change: Extract<EngineChange, { start: number }>): void {
  const end = change.start + change.count - 1;
  const isRow = change.kind.startsWith('rows');
  const rectangle = isRow
    ? { startRow: change.start, endRow: end, startColumn: 0, endColumn: MAX_COLUMNS - 1 }
    : { startRow: 0, endRow: MAX_ROWS - 1, startColumn: change.start, endColumn: end };
  const verb = change.kind.endsWith('inserted') ? 'Inserted' : 'Deleted';
  raiseEdit(book, change.sheetId, rectangle, `${isRow ? 'Row' : 'Column'}${verb}`);
}

function raiseEdit(book: Book, sheetId: string, rectangle: Rectangle, changeType: string): void {
  const address = formatRectangle(rectangle);
  const message = {
    address,
    changeType,
    source: 'Local',
    worksheetId: sheetId,
    shiftDirection: 'None',
    referenceId: `${sheetId}|${address}`,
    ...valueAfter(book, sheetId, rectangle),
  };
  book.events.raise(EventType.worksheetChanged, [sheetId, WORKBOOK_TARGET], message);
  for (const table of tablesOfSheet(book.engine, sheetId)) {
    const part = intersect(table.range, rectangle);
    if (part === null) continue;
    const inside = formatRectangle(part);
    book.events.raise(EventType.tableChanged, [table.id, sheetId, WORKBOOK_TARGET], {
      ...message,
      tableId: table.id,
      address: inside,
      referenceId: `${sheetId}|${inside}`,
    });
  }
}

/** For a single cell, Excel says what it now holds. */
function valueAfter(
  book: Book,
  sheetId: string,
  { startRow, endRow, startColumn, endColumn }: Rectangle,
): object {
  const sheet = book.engine.sheet(sheetId);
  if (startRow !== endRow || startColumn !== endColumn || sheet === undefined) return {};
  const reader = createReader(book.engine, sheet);
  return {
    valueAfter: reader.value(startRow, startColumn),
    valueTypeAfter: reader.valueType(startRow, startColumn),
  };
}
