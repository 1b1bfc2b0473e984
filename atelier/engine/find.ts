/** Finding and replacing texts in cells, with Excel's wildcards: « * », « ? », and « ~ » before either to mean itself. */
import { intersect } from './area';
import type { Rectangle } from './area';
import { createReader, usedRectangle } from './cells';
import type { Engine } from './engine';

export interface SearchOptions {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What to look for, as a pattern; `g` so that every occurrence is replaced. */
export function searchPattern(text: string, { completeMatch, matchCase }: SearchOptions): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\/])/g, (_all, escaped, wild, other) => {
    if (typeof escaped === 'string') return `\\${escaped}`;
    if (typeof wild === 'string') return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${String(other)}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
}

/** Cells of the area, row after row, whose shown text or formula holds the text. */
export function findCells(
  engine: Engine,
  sheetId: string,
  within: Rectangle,
  text: string,
  options: SearchOptions,
): Place[] {
  const sheet = engine.sheet(sheetId);
  const used = sheet === undefined ? null : usedRectangle(engine, sheet, true);
  const area = used === null ? null : intersect(used, within);
  if (sheet === undefined || area === null || text === '') return [];
  const reader = createReader(engine, sheet);
  const pattern = searchPattern(text, options);
  const places: Place[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const texts = [reader.text(row, column), String(reader.formula(row, column))];
      if (texts.some((shown) => shown !== '' && shown.search(pattern) >= 0)) places.push({ row, column });
    }
  }
  return places;
}

/** The smallest number of rectangles found row by row, those of equal width under each other joined. */
export function toRectangles(places: readonly Place[]): Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) rows.set(row, [...(rows.get(row) ?? []), column]);
  for (const [row, columns] of [...rows].sort(([one], [other]) => one - other)) {
    const runs = toRuns(columns).map((run) => ({ startRow: row, endRow: row, ...run }));
    const next = runs.map((run) => {
      const above = open.find(
        (area) =>
          area.endRow === row - 1 && area.startColumn === run.startColumn && area.endColumn === run.endColumn,
      );
      return above === undefined ? run : { ...above, endRow: row };
    });
    done.push(...open.filter((area) => !next.some((one) => isGrown(one, area))));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
}

function isGrown(next: Rectangle, area: Rectangle): boolean {
  return next.startRow === area.startRow && next.startColumn === area.startColumn;
}

function toRuns(columns: readonly number[]): { startColumn: number; endColumn: number }[] {
  const runs: { startColumn: number; endColumn: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.endColumn === column - 1) last.endColumn = column;
    else runs.push({ startColumn: column, endColumn: column });
  }
  return runs;
}
