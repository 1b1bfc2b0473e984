/** Excel's events, from what happens in the engine: by the add-in, by a person in the grid, by a calculation. */
import { formatRectangle, intersect } from '../engine/area';
import type { Area, Rectangle } from '../engine/area';
import type { CellBefore, EngineChange } from '../engine/changes';
import { MAX_COLUMNS, MAX_ROWS } from '../engine/area';
import { createReader } from '../engine/cells';
import type { SortOrientation } from '../engine/sort';
import { listTables, tablesOfSheet } from '../engine/tables';
import type { Book } from './book';
import { EventType, WORKBOOK_TARGET } from './events';

export function raiseChange(book: Book, change: EngineChange): void {
  const targets = [change.sheetId, WORKBOOK_TARGET];
  const base = { worksheetId: change.sheetId, source: 'Local' };
  const { events } = book;
  switch (change.kind) {
    case 'contents':
      raiseEdit(book, change.sheetId, change.rectangle, 'RangeEdited', change.before);
      raiseFormulas(book, change.sheetId, change.before ?? []);
      return;
    case 'rows-hidden':
    case 'rows-shown':
      raiseHidden(book, change);
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
      raiseTableSelection(book, change.sheetId, change.rectangle);
  }
}

/** More cells than these are written at once by programs: nobody is told each of them. */
const MOST_FORMULAS = 1000;

/** Of how many cells somebody is told what they held before: none, one, or those whose formulas change. */
export function mostBefore({ events }: Book): number {
  if (events.isWanted([EventType.worksheetFormulaChanged])) return MOST_FORMULAS;
  return events.isWanted([EventType.worksheetChanged, EventType.tableChanged]) ? 1 : 0;
}

/** The tables that hear of the selection: where they meet it, or nowhere. */
function raiseTableSelection(book: Book, sheetId: string, selected: Rectangle): void {
  if (!book.events.isWanted([EventType.tableSelectionChanged])) return;
  for (const table of listTables(book.engine)) {
    const part = table.sheetId === sheetId ? intersect(table.range, selected) : null;
    book.events.raise(EventType.tableSelectionChanged, [table.id], {
      worksheetId: table.sheetId,
      tableId: table.id,
      address: part === null ? '' : formatRectangle(selected),
    });
  }
}

/** Once a batch or a gesture is over: the formulas that are no longer what they were. */
function raiseFormulas(book: Book, sheetId: string, before: readonly CellBefore[]): void {
  const sheet = book.engine.sheet(sheetId);
  const targets = [sheetId, WORKBOOK_TARGET];
  if (sheet === undefined || !book.events.isRegistered(EventType.worksheetFormulaChanged, targets)) return;
  const reader = createReader(book.engine, sheet);
  const formulaDetails = before
    .filter(({ row, column, formula }) => {
      const now = reader.hasFormula(row, column) ? String(reader.formula(row, column)) : '';
      return now !== formula;
    })
    .map(({ row, column, formula }) => ({ cellAddress: cellAddress(row, column), previousFormula: formula }));
  if (formulaDetails.length === 0) return;
  const message = { formulaDetails, source: 'Local', worksheetId: sheetId };
  book.events.raise(EventType.worksheetFormulaChanged, targets, message);
}

function cellAddress(row: number, column: number): string {
  return formatRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}

function raiseHidden(
  book: Book,
  { kind, sheetId, firstRow, lastRow }: Extract<EngineChange, { firstRow: number }>,
): void {
  const rectangle = { startRow: firstRow, endRow: lastRow, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
  book.events.raise(EventType.worksheetRowHiddenChanged, [sheetId, WORKBOOK_TARGET], {
    address: formatRectangle(rectangle),
    changeType: kind === 'rows-hidden' ? 'Hidden' : 'Unhidden',
    source: 'Local',
    worksheetId: sheetId,
  });
}

/** A sort from top to bottom changed these rows of the area, or one from left to right these columns. */
export function raiseSorted(
  book: Book,
  area: Area,
  changed: readonly number[],
  orientation: SortOrientation,
): void {
  if (changed.length === 0) return;
  const isRows = orientation === 'Rows';
  const type = isRows ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
  const parts: Rectangle[] = [];
  for (const line of changed) {
    const last = parts.at(-1);
    if (last !== undefined && (isRows ? last.endRow : last.endColumn) === line - 1) parts.pop();
    const grows = last !== undefined && !parts.includes(last);
    const start = grows ? (isRows ? last.startRow : last.startColumn) : line;
    const { startRow, endRow, startColumn, endColumn } = area;
    parts.push(
      isRows
        ? { startRow: start, endRow: line, startColumn, endColumn }
        : { startRow, endRow, startColumn: start, endColumn: line },
    );
  }
  book.events.raise(type, [area.sheetId, WORKBOOK_TARGET], {
    address: parts.map((part) => formatRectangle(part)).join(','),
    source: 'Local',
    worksheetId: area.sheetId,
  });
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

function raiseEdit(
  book: Book,
  sheetId: string,
  rectangle: Rectangle,
  changeType: string,
  before: readonly CellBefore[] = [],
): void {
  const address = formatRectangle(rectangle);
  const base = {
    address,
    changeType,
    source: 'Local',
    worksheetId: sheetId,
    shiftDirection: 'None',
    referenceId: `${sheetId}|${address}`,
  };
  const values = valuesOf(book, sheetId, rectangle, before);
  const tell = (type: number, targets: readonly string[], own: object = {}): void =>
    book.events.raise(type, targets, () => ({ ...base, ...values(), ...own }));
  tell(EventType.worksheetChanged, [sheetId, WORKBOOK_TARGET]);
  for (const table of tablesOfSheet(book.engine, sheetId)) {
    const part = intersect(table.range, rectangle);
    if (part === null) continue;
    const inside = formatRectangle(part);
    tell(EventType.tableChanged, [table.id, sheetId, WORKBOOK_TARGET], {
      tableId: table.id,
      address: inside,
      referenceId: `${sheetId}|${inside}`,
    });
  }
}

/** For a single cell, Excel says what it held and what it now holds; of a formula just written, the result, once there is one. */
function valuesOf(
  book: Book,
  sheetId: string,
  { startRow, endRow, startColumn, endColumn }: Rectangle,
  [before]: readonly CellBefore[],
): () => object {
  const sheet = book.engine.sheet(sheetId);
  if (startRow !== endRow || startColumn !== endColumn || sheet === undefined) return () => ({});
  const read = (): object => {
    const reader = createReader(book.engine, sheet);
    return {
      valueAfter: reader.value(startRow, startColumn),
      valueTypeAfter: reader.valueType(startRow, startColumn),
      ...(before === undefined ? {} : { valueBefore: before.value, valueTypeBefore: before.valueType }),
    };
  };
  const isAwaited =
    book.events.isWanted([EventType.worksheetChanged, EventType.tableChanged]) &&
    createReader(book.engine, sheet).hasFormula(startRow, startColumn) &&
    book.engine.isPending();
  if (!isAwaited) {
    const values = read();
    return () => values;
  }
  book.events.hold(book.engine.calculated());
  return read;
}
