/** Names, categories and values of a series → references with the last values of their cells. */
import type { IWorkbookData } from '@univerjs/core';
import type { DataDocument } from '../../engine/charts/series';
import { escapeCellText, tag } from '../xml';
import { readCached, type CachedCell } from './cached-cells';
import { writeValue } from './shapes-write';

type Literal = string | number | null;

function writePoints(values: readonly Literal[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : tag('c:pt', { idx: index }, tag('c:v', {}, escapeCellText(String(value)))),
  );
  return writeValue('c:ptCount', values.length) + points.join('');
}

const writeFormula = (reference: string): string =>
  tag('c:f', {}, escapeCellText(reference.replace(/^=/, '')));

function toLiteral({ value }: CachedCell): Literal {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Figures: words count for nothing in a cache, as Excel draws them at zero. */
export function writeNumbers(name: string, data: DataDocument | undefined, snapshot: IWorkbookData): string {
  if (data === undefined) return '';
  if ('list' in data) {
    const values = data.list.map((value) => (typeof value === 'number' ? value : null));
    return tag(name, {}, tag('c:numLit', {}, tag('c:formatCode', {}, 'General') + writePoints(values)));
  }
  const cells = readCached(snapshot, data.ref)?.flat();
  const values = (cells ?? []).map(toLiteral).map((value) => (typeof value === 'string' ? 0 : value));
  const format = cells?.find(({ format: own }) => own !== undefined)?.format ?? 'General';
  const cache = tag('c:formatCode', {}, escapeCellText(format)) + writePoints(values);
  return tag(
    name,
    {},
    tag('c:numRef', {}, writeFormula(data.ref) + (cells === undefined ? '' : tag('c:numCache', {}, cache))),
  );
}

/** Categories: figures when all are, several levels when there are several columns, else words. */
export function writeCategories(
  name: string,
  data: DataDocument | undefined,
  snapshot: IWorkbookData,
  count: number,
): string {
  if (data === undefined) return '';
  if ('list' in data) return writeList(name, data.list, data, snapshot);
  const rows = readCached(snapshot, data.ref);
  const flat = rows?.flat() ?? [];
  const figures = flat.filter(({ value }) => value !== null);
  if (
    figures.length > 0 &&
    figures.every(({ value }) => typeof value === 'number') &&
    flat.length <= Math.max(1, count)
  )
    return writeNumbers(name, data, snapshot);
  const levels = rows === null ? null : toLevels(rows, count);
  if (levels !== null) {
    const written = levels.map((level) =>
      tag('c:lvl', {}, writePoints(level).replace(/^<c:ptCount[^>]*>/, '')),
    );
    const cache = writeValue('c:ptCount', levels[0]?.length ?? 0) + written.join('');
    return tag(
      name,
      {},
      tag('c:multiLvlStrRef', {}, writeFormula(data.ref) + tag('c:multiLvlStrCache', {}, cache)),
    );
  }
  return tag(name, {}, writeStrings(data.ref, snapshot));
}

function writeList(
  name: string,
  list: readonly Literal[],
  data: DataDocument,
  snapshot: IWorkbookData,
): string {
  const areNumbers = list.every((value) => typeof value !== 'string');
  return areNumbers
    ? writeNumbers(name, data, snapshot)
    : tag(name, {}, tag('c:strLit', {}, writePoints(list)));
}

/** The innermost level first, as files have them; null when there is one level only. */
function toLevels(rows: readonly CachedCell[][], count: number): Literal[][] | null {
  const width = rows[0]?.length ?? 0;
  const along = rows.length === count && width > 1;
  const across = !along && width === count && rows.length > 1;
  if (!along && !across) return null;
  const depth = along ? width : rows.length;
  return Array.from({ length: depth }, (_, level) =>
    Array.from({ length: count }, (__, index) => {
      const cell = along ? rows[index]?.[depth - 1 - level] : rows[depth - 1 - level]?.[index];
      const value = cell === undefined ? null : toLiteral(cell);
      return value === '' ? null : value;
    }),
  );
}

/** A reference to words with what they were. */
export function writeStrings(reference: string, snapshot: IWorkbookData): string {
  const cells = readCached(snapshot, reference)?.flat();
  const cache =
    cells === undefined
      ? ''
      : tag(
          'c:strCache',
          {},
          writePoints(cells.map(toLiteral).map((value) => (value === null ? null : String(value)))),
        );
  return tag('c:strRef', {}, writeFormula(reference) + cache);
}

/** How many points a series has. */
export function countPoints(data: DataDocument | undefined, snapshot: IWorkbookData): number {
  if (data === undefined) return 0;
  return 'list' in data ? data.list.length : (readCached(snapshot, data.ref)?.flat().length ?? 0);
}
