/** Grouping rows and columns, closing groups and opening them. */
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import type { Area } from './area';
import type { Engine } from './engine';
import { setHidden } from './lines';
import { readOutline, withOutline } from './outline';
import type { Outline } from './outline';
import { ensureSize } from './write-cells';

export type Axis = 'row' | 'column';

/** Excel's eight levels: seven groups, and what is in none. */
const DEEPEST = 7;

type Data = Record<number, { custom?: Record<string, unknown> | null } | undefined>;

function lines(engine: Engine, sheetId: string, axis: Axis): Data {
  const config = engine.sheet(sheetId)?.getConfig();
  return ((axis === 'row' ? config?.rowData : config?.columnData) ?? {}) as Data;
}

export function levelOf(engine: Engine, sheetId: string, axis: Axis, line: number): number {
  return readOutline(lines(engine, sheetId, axis)[line])?.level ?? 0;
}

function write(
  engine: Engine,
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  change: (outline: Outline) => Outline,
): void {
  ensureSize(engine, sheetId, axis === 'row' ? last : 0, axis === 'row' ? 0 : last);
  const present = lines(engine, sheetId, axis);
  const data: Record<number, object> = {};
  for (let line = first; line <= last; line += 1) {
    const known = present[line];
    const outline = change(readOutline(known) ?? { level: 0 });
    data[line] = { ...known, custom: withOutline(known, outline) };
  }
  const target = { unitId: engine.unitId, subUnitId: sheetId };
  if (axis === 'row') engine.run(SetRowDataMutation.id, { ...target, rowData: data });
  else engine.run(SetColDataMutation.id, { ...target, columnData: data });
}

function bounds(area: Area, axis: Axis): [number, number] {
  return axis === 'row' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
}

/** One level more or less; false when Excel has no such level. */
export function shiftLevels(engine: Engine, area: Area, axis: Axis, by: 1 | -1): boolean {
  const [first, last] = bounds(area, axis);
  for (let line = first; line <= last; line += 1) {
    const level = levelOf(engine, area.sheetId, axis, line) + by;
    if (level < 0 || level > DEEPEST) return false;
  }
  write(engine, area.sheetId, axis, first, last, (outline) => ({ ...outline, level: outline.level + by }));
  return true;
}

/** Closes or opens the groups that meet the area: their lines, and the mark on the line after them. */
export function showDetails(engine: Engine, area: Area, axis: Axis, isShown: boolean): boolean {
  const [first, last] = bounds(area, axis);
  let hasGroup = false;
  for (let line = first; line <= last; line += 1) {
    const level = levelOf(engine, area.sheetId, axis, line);
    if (level === 0) continue;
    hasGroup = true;
    let end = line;
    while (levelOf(engine, area.sheetId, axis, end + 1) >= level) end += 1;
    let start = line;
    while (start > 0 && levelOf(engine, area.sheetId, axis, start - 1) >= level) start -= 1;
    hide(engine, area.sheetId, axis, start, end, !isShown);
    line = end;
  }
  return hasGroup;
}

function hide(
  engine: Engine,
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  isHidden: boolean,
): void {
  const area =
    axis === 'row'
      ? { sheetId, startRow: first, endRow: last, startColumn: 0, endColumn: 0 }
      : { sheetId, startRow: 0, endRow: 0, startColumn: first, endColumn: last };
  setHidden(engine, area, axis, isHidden);
  write(engine, sheetId, axis, last + 1, last + 1, ({ level }) =>
    isHidden ? { level, collapsed: true } : { level },
  );
}

/** Shows the lines of the first levels, hides the deeper ones; 0 leaves all as they are. */
export function showLevels(engine: Engine, sheetId: string, axis: Axis, levels: number): void {
  if (levels <= 0) return;
  const grouped = Object.keys(lines(engine, sheetId, axis))
    .map(Number)
    .filter((line) => levelOf(engine, sheetId, axis, line) > 0)
    .sort((one, other) => one - other);
  for (const line of grouped)
    hide(engine, sheetId, axis, line, line, levelOf(engine, sheetId, axis, line) >= levels);
}
