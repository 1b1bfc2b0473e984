/** How Excel makes series of a block of cells: which row names them, which columns are their categories. */
import type { Area } from '../area';
import { createReader } from '../cells';
import type { CellReader } from '../cells';
import type { Engine } from '../engine';
import { readNumberFormat } from '../styles';
import { clampToSheet } from '../write-cells';
import { hasXValues, kindOf } from './kinds';
import type { ChartType } from './kinds';
import { referenceAreas, writeReference } from './references';
import type { SeriesDocument } from './series';

export type SeriesBy = 'Columns' | 'Rows';

/** A block seen with its series in columns, whichever way they run. */
interface Block {
  readonly lines: number;
  readonly series: number;
  value(line: number, series: number): string | number | boolean;
  isDate(line: number, series: number): boolean;
  ref(fromLine: number, toLine: number, fromSeries: number, toSeries: number): string;
}

function blockOf(engine: Engine, area: Area, by: SeriesBy): Block {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) throw new Error(`No sheet ${area.sheetId}.`);
  const reader: CellReader = createReader(engine, sheet);
  const { startRow, startColumn } = area;
  const rows = area.endRow - startRow + 1;
  const columns = area.endColumn - startColumn + 1;
  const isColumns = by === 'Columns';
  const at = (line: number, series: number): readonly [number, number] =>
    isColumns ? [startRow + line, startColumn + series] : [startRow + series, startColumn + line];
  return {
    lines: isColumns ? rows : columns,
    series: isColumns ? columns : rows,
    value: (line, series) => reader.value(...at(line, series)),
    isDate: (line, series) =>
      /[dy]|m{3}/i.test(readNumberFormat(sheet, ...at(line, series)).replace(/"[^"]*"|\[[^\]]*\]/g, '')),
    ref(fromLine, toLine, fromSeries, toSeries) {
      const [top, left] = at(fromLine, fromSeries);
      const [bottom, right] = at(toLine, toSeries);
      return writeReference(engine, {
        sheetId: area.sheetId,
        startRow: top,
        startColumn: left,
        endRow: bottom,
        endColumn: right,
      });
    },
  };
}

/** `headed` forces what is read in the cells: the same block, turned round, keeps its headers. */
export function seriesFrom(
  engine: Engine,
  type: ChartType,
  source: Area,
  by: SeriesBy,
  headed?: { names: boolean; categories: number },
): SeriesDocument[] {
  const block = blockOf(engine, { ...source, ...clampToSheet(engine, source) }, by);
  const isCorner = block.value(0, 0) === '' && block.lines > 1 && block.series > 1;
  const categories = headed?.categories ?? countCategories(block, type, isCorner);
  const names = headed?.names ?? (isCorner || hasNames(block, categories));
  const first = names ? 1 : 0;
  const last = block.lines - 1;
  const category = categories > 0 ? { ref: block.ref(first, last, 0, categories - 1) } : null;
  const isBubble = kindOf(type).family === 'bubble';
  const made: SeriesDocument[] = [];
  for (let at = categories; at < block.series; at += isBubble ? 2 : 1) {
    made.push({
      ...(names ? { name: { ref: block.ref(0, 0, at, at) } } : {}),
      ...(category === null ? {} : { categories: { ...category } }),
      values: { ref: block.ref(first, last, at, at) },
      ...(isBubble && at + 1 < block.series
        ? { bubbleSizes: { ref: block.ref(first, last, at + 1, at + 1) } }
        : {}),
    });
  }
  return made;
}

/** Leading columns of text or dates; the first of a scatter or bubble chart is its X. */
function countCategories(block: Block, type: ChartType, isCorner: boolean): number {
  if (block.series === 1) return 0;
  const isLabel = (series: number): boolean => {
    let labels = 0;
    for (let line = block.lines > 1 ? 1 : 0; line < block.lines; line += 1) {
      const value = block.value(line, series);
      if (typeof value === 'number' && !block.isDate(line, series)) return false;
      if (value !== '') labels += 1;
    }
    return labels > 0;
  };
  let count = 0;
  while (count < block.series - 1 && isLabel(count)) count += 1;
  // Nothing but text: the first column names, the others are zeros.
  if (count === block.series - 1 && isLabel(count)) return 1;
  return count === 0 && (isCorner || hasXValues(type)) ? 1 : count;
}

function hasNames(block: Block, categories: number): boolean {
  if (block.lines === 1) return false;
  for (let series = categories; series < block.series; series += 1) {
    const value = block.value(0, series);
    if (typeof value === 'string' && value !== '') return true;
  }
  return false;
}

/** Series a stock chart needs. */
export const STOCK_SERIES: Partial<Record<ChartType, number>> = {
  StockHLC: 3,
  StockOHLC: 4,
  StockVHLC: 4,
  StockVOHLC: 5,
};

/** The block the series were made of, when they still make one; null otherwise. */
export function sourceOf(
  engine: Engine,
  series: readonly SeriesDocument[],
): { area: Area; names: boolean; categories: number } | null {
  const refs = series.flatMap(({ name, categories, values, bubbleSizes }) => [
    name,
    categories,
    values,
    bubbleSizes,
  ]);
  const areas: Area[] = [];
  for (const each of refs) {
    if (each === undefined) continue;
    const found = 'ref' in each ? referenceAreas(engine, each.ref) : null;
    if (found === null) return null;
    areas.push(...found);
  }
  const [first] = areas;
  if (first === undefined || areas.some(({ sheetId }) => sheetId !== first.sheetId)) return null;
  const area = areas.reduce((all, each) => ({
    sheetId: first.sheetId,
    startRow: Math.min(all.startRow, each.startRow),
    startColumn: Math.min(all.startColumn, each.startColumn),
    endRow: Math.max(all.endRow, each.endRow),
    endColumn: Math.max(all.endColumn, each.endColumn),
  }));
  return {
    area,
    names: series[0]?.name !== undefined,
    categories: series[0]?.categories === undefined ? 0 : 1,
  };
}
