/** Print areas, titles and page breaks follow their cells when rows or columns come and go. */
import { columnCount, formatRectangle, MAX_COLUMNS, MAX_ROWS, parseAddress, rowCount } from './area';
import type { Rectangle } from './area';
import type { EngineChange } from './changes';
import type { PageSetup } from './document';
import type { DocumentExtras } from './engine';

type LineChange = Extract<EngineChange, { start: number }>;

export function shiftPageSetup(extras: DocumentExtras, change: LineChange): void {
  const sheet = extras.sheets[change.sheetId];
  const setup = sheet?.pageSetup;
  if (setup === undefined) return;
  const { printArea, printTitleRows, printTitleColumns, ...rest } = setup;
  const moved: PageSetup = { ...rest };
  const area = moveAddresses(printArea, change, false);
  const rows = moveAddresses(printTitleRows, change, true);
  const columns = moveAddresses(printTitleColumns, change, true);
  if (area !== undefined) moved.printArea = area;
  if (rows !== undefined) moved.printTitleRows = rows;
  if (columns !== undefined) moved.printTitleColumns = columns;
  const breaks = change.kind.startsWith('rows') ? 'horizontalBreaks' : 'verticalBreaks';
  const lines = setup[breaks];
  if (lines !== undefined) moved[breaks] = moveLines(lines, change);
  extras.sheets[change.sheetId] = { ...sheet, pageSetup: moved };
}

function moveAddresses(text: string | undefined, change: LineChange, absolute: boolean): string | undefined {
  const parts = (text ?? '')
    .split(',')
    .map((part) => parseAddress(part)?.rectangle)
    .filter((rectangle) => rectangle !== undefined)
    .map((rectangle) => moveRectangle(rectangle, change))
    .filter((rectangle) => rectangle !== null)
    .map((rectangle) => formatRectangle(rectangle, absolute));
  return parts.length === 0 ? undefined : parts.join(',');
}

/** Null when all its rows or columns are deleted. */
export function moveRectangle(area: Rectangle, { kind, start, count }: LineChange): Rectangle | null {
  const isRows = kind.startsWith('rows');
  if (isRows ? rowCount(area) === MAX_ROWS : columnCount(area) === MAX_COLUMNS) return area;
  const [first, last] = isRows ? ([area.startRow, area.endRow] as const) : [area.startColumn, area.endColumn];
  let moved: readonly [number, number];
  if (kind.endsWith('inserted')) {
    moved = [first >= start ? first + count : first, last >= start ? last + count : last];
  } else {
    const end = start + count;
    if (first >= start && last < end) return null;
    const from = first < start ? first : first < end ? start : first - count;
    moved = [from, last < start ? last : last < end ? start - 1 : last - count];
  }
  return isRows
    ? { ...area, startRow: moved[0], endRow: moved[1] }
    : { ...area, startColumn: moved[0], endColumn: moved[1] };
}

function moveLines(lines: readonly number[], { kind, start, count }: LineChange): number[] {
  const moved = kind.endsWith('inserted')
    ? lines.map((line) => (line >= start ? line + count : line))
    : lines
        .filter((line) => line < start || line >= start + count)
        .map((line) => (line < start ? line : line - count));
  return [...new Set(moved)].filter((line) => line > 0);
}
