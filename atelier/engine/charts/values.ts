/** What a chart draws, read in the cells its references name. */
import { createReader, isErrorText } from '../cells';
import type { CellReader, CellValue } from '../cells';
import type { ChartDocument } from '../charts';
import type { Engine } from '../engine';
import { clampToSheet } from '../write-cells';
import { referenceAreas } from './references';
import type { DataDocument, SeriesDocument } from './series';
import type { TextDocument } from './shapes';

/** An empty cell is null: a chart shows it as `displayBlanksAs` says. */
export type ChartValue = CellValue | null;

interface Reading {
  /** `plotVisibleOnly`. */
  readonly visibleOnly: boolean;
  /** What the cell shows, rather than what it holds. */
  readonly asText?: boolean;
}

/** The values of data, in the order of the cells, row after row. Nothing when the reference is lost. */
export function readData(engine: Engine, data: DataDocument | undefined, reading: Reading): ChartValue[] {
  if (data === undefined) return [];
  if ('list' in data) return [...data.list];
  const values: ChartValue[] = [];
  for (const area of referenceAreas(engine, data.ref) ?? []) {
    const sheet = engine.sheet(area.sheetId);
    if (sheet === undefined) continue;
    const { startRow, endRow, startColumn, endColumn } = clampToSheet(engine, area);
    const reader = createReader(engine, sheet);
    for (let row = startRow; row <= endRow; row += 1) {
      if (reading.visibleOnly && !sheet.getRowVisible(row)) continue;
      for (let column = startColumn; column <= endColumn; column += 1) {
        if (reading.visibleOnly && !sheet.getColVisible(column)) continue;
        values.push(pick(reader, row, column, reading.asText === true));
      }
    }
  }
  return values;
}

function pick(reader: CellReader, row: number, column: number, asText: boolean): ChartValue {
  const value = reader.value(row, column);
  if (value === '') return null;
  return asText ? reader.text(row, column) : value;
}

/** Heights to draw: text counts as zero, an empty cell or an error as nothing (null). */
export function plottedValues(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
): (number | null)[] {
  return numbers(readData(engine, series.values, { visibleOnly: chart.plotVisibleOnly !== false }));
}

export function plottedSizes(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
): (number | null)[] {
  return numbers(readData(engine, series.bubbleSizes, { visibleOnly: chart.plotVisibleOnly !== false }));
}

function numbers(values: readonly ChartValue[]): (number | null)[] {
  return values.map((value) => {
    if (value === null || (typeof value === 'string' && isErrorText(value))) return null;
    return typeof value === 'number' ? value : 0;
  });
}

/** X values of a scatter: 1, 2, 3… when one of them is not a number, as Excel does. */
export function plottedXValues(engine: Engine, chart: ChartDocument, series: SeriesDocument): number[] {
  const values = readData(engine, series.categories, { visibleOnly: chart.plotVisibleOnly !== false });
  const areNumbers =
    values.length > 0 && values.every((value) => value === null || typeof value === 'number');
  const { length } = areNumbers ? values : plottedValues(engine, chart, series);
  return Array.from({ length }, (_, index) => {
    const value = values[index];
    return areNumbers && typeof value === 'number' ? value : index + 1;
  });
}

/** One text a category, as the cells show them; several columns of categories are joined level after level. */
export function categoryTexts(engine: Engine, chart: ChartDocument, series: SeriesDocument): string[] {
  const reading = { visibleOnly: chart.plotVisibleOnly !== false, asText: true };
  const texts = readData(engine, series.categories, reading).map((value) =>
    value === null ? '' : String(value),
  );
  const { length } = plottedValues(engine, chart, series);
  const levels = length > 0 && texts.length % length === 0 ? Math.max(1, texts.length / length) : 1;
  return Array.from({ length: Math.max(length, Math.ceil(texts.length / levels)) }, (_, index) =>
    texts.length === 0
      ? String(index + 1)
      : texts
          .slice(index * levels, (index + 1) * levels)
          .filter((text) => text !== '')
          .join(' '),
  );
}

/** The name the legend shows: the cell's, what was written, or "Série1" by its rank. */
export function seriesName(engine: Engine, chart: ChartDocument, index: number): string {
  const name = chart.series[index]?.name;
  if (name !== undefined && 'text' in name) return name.text;
  const texts = readData(engine, name, { visibleOnly: false, asText: true });
  const said = texts.filter((text) => text !== null).join(' ');
  return said === '' ? `Série${String(index + 1)}` : said;
}

/** The series that are drawn: not those filtered out. */
export function plottedSeries(chart: ChartDocument): SeriesDocument[] {
  return chart.series.filter((series) => series.filtered !== true);
}

/** What a title or a label says; `automatic` when it says nothing of its own. */
export function shownText(engine: Engine, title: TextDocument | undefined, automatic: string): string {
  if (title?.formula !== undefined) {
    const texts = readData(engine, { ref: title.formula }, { visibleOnly: false, asText: true });
    return texts.map((text) => text ?? '').join(' ');
  }
  return title?.text ?? automatic;
}

/** The text of a title nobody wrote: the name of the only series, or Excel's words. */
export function automaticTitle(engine: Engine, chart: ChartDocument): string {
  return chart.series.length === 1 ? seriesName(engine, chart, 0) : 'Titre du graphique';
}
