/** Charts follow what they draw: rows and columns that come and go, sheets renamed, deleted, copied. */
import { formatRectangle, MAX_COLUMNS, MAX_ROWS, parseAddress, quoteSheetName } from '../area';
import type { Rectangle } from '../area';
import type { EngineChange } from '../changes';
import type { ChartDocument } from '../charts';
import type { Engine } from '../engine';
import { listSheets } from '../sheets';
import { LOST, splitReference } from './references';
import { chartsChanged } from './watch';

type LineChange = Extract<EngineChange, { start: number }>;

/** Keeps the references of every chart true; to be told of each change of the engine. */
export class ChartFollower {
  private names = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  /** The names of the sheets now, to know the old one when a sheet is renamed. */
  restart(): void {
    this.names = new Map(listSheets(this.engine).map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  }

  follow(change: EngineChange): void {
    if ('start' in change) this.lines(change);
    else if (change.kind === 'sheet-renamed') this.renamed(change.sheetId, change.name);
    else if (change.kind === 'sheet-deleted') this.rewrite(this.names.get(change.sheetId), () => LOST);
    if (change.kind === 'sheet-added' || change.kind === 'sheet-deleted') this.restart();
    else if (change.kind === 'contents' || change.kind === 'calculated') this.drawAgain();
  }

  private charts(): { sheetId: string; chart: ChartDocument }[] {
    return Object.entries(this.engine.extras.sheets).flatMap(([sheetId, { charts = [] }]) =>
      charts.map((chart) => ({ sheetId, chart })),
    );
  }

  private drawAgain(): void {
    for (const { sheetId } of this.charts()) chartsChanged(this.engine, sheetId);
  }

  private renamed(sheetId: string, name: string): void {
    const old = this.names.get(sheetId);
    this.names.set(sheetId, name);
    this.rewrite(old, (rectangle) => `${quoteSheetName(name)}!${formatRectangle(rectangle, true)}`);
  }

  private lines(change: LineChange): void {
    const name = this.engine.sheet(change.sheetId)?.getName();
    this.rewrite(name, (rectangle) => {
      const moved = shift(rectangle, change);
      return moved === null ? LOST : `${quoteSheetName(name ?? '')}!${formatRectangle(moved, true)}`;
    });
    for (const { sheetId, chart } of this.charts()) if (sheetId === change.sheetId) moveAnchor(chart, change);
    this.drawAgain();
  }

  /** Every reference to that sheet, in every chart. */
  private rewrite(sheetName: string | undefined, place: (rectangle: Rectangle) => string): void {
    const lower = sheetName?.toLowerCase();
    if (lower === undefined) return;
    for (const { sheetId, chart } of this.charts()) {
      const isChanged = mapReferences(chart, (text) => {
        const parsed = parseAddress(text);
        return parsed?.sheetName?.toLowerCase() === lower ? place(parsed.rectangle) : text;
      });
      if (isChanged) chartsChanged(this.engine, sheetId);
    }
  }
}

/** Passes each reference of a chart (data, names, formulas of its texts) through `change`; true when one is no longer the same. */
export function mapReferences(piece: object, change: (reference: string) => string): boolean {
  let isChanged = false;
  for (const [key, value] of Object.entries(piece) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) isChanged = mapReferences(value, change) || isChanged;
    else if (typeof value === 'string' && (key === 'ref' || key === 'formula')) {
      const parts = splitReference(value).map(change);
      const bare = parts.includes(LOST)
        ? LOST
        : parts.length > 1
          ? `(${parts.join(',')})`
          : (parts[0] ?? LOST);
      const text = value.startsWith('=') ? `=${bare}` : bare;
      if (text === value) continue;
      Reflect.set(piece, key, text);
      isChanged = true;
    }
  }
  return isChanged;
}

/** Null when nothing is left of it. */
export function shift(area: Rectangle, { kind, start, count }: LineChange): Rectangle | null {
  const isRow = kind.startsWith('rows');
  const first = isRow ? area.startRow : area.startColumn;
  const last = isRow ? area.endRow : area.endColumn;
  const limit = (isRow ? MAX_ROWS : MAX_COLUMNS) - 1;
  const end = start + count;
  const isInserted = kind.endsWith('inserted');
  const newFirst = isInserted
    ? first + (first >= start ? count : 0)
    : first < start
      ? first
      : first < end
        ? start
        : first - count;
  const newLast = isInserted
    ? last + (last >= start ? count : 0)
    : last < start
      ? last
      : last < end
        ? start - 1
        : last - count;
  if (newLast < newFirst || newFirst > limit) return null;
  const moved = { ...area };
  moved[isRow ? 'startRow' : 'startColumn'] = newFirst;
  moved[isRow ? 'endRow' : 'endColumn'] = Math.min(limit, newLast);
  return moved;
}

/** Its corners move with their cells, unless it stays where it is. */
function moveAnchor({ anchor }: ChartDocument, { kind, start, count }: LineChange): void {
  if (anchor.placement === 'Absolute') return;
  const key = kind.startsWith('rows') ? 'row' : 'column';
  const offset = kind.startsWith('rows') ? 'dy' : 'dx';
  for (const corner of [anchor.from, anchor.to]) {
    const at = corner[key];
    if (at < start) continue;
    if (kind.endsWith('inserted')) corner[key] = at + count;
    else if (at >= start + count) corner[key] = at - count;
    else {
      corner[key] = start;
      corner[offset] = 0;
    }
  }
}
