/** What the label of a point says: its own text, or what it is asked to show. */
import { generalText } from '../cells';
import type { ChartDocument } from '../charts';
import type { Engine } from '../engine';
import type { LabelsDocument, SeriesDocument } from './series';
import { categoryTexts, plottedSizes, plottedValues, readData, seriesName, shownText } from './values';

/** The point's own label over those of the series. */
export function labelOf(series: SeriesDocument, point: number): LabelsDocument {
  return { ...series.labels, ...series.points?.[String(point)]?.label };
}

export function labelText(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
  point: number,
): string {
  const label = labelOf(series, point);
  if (label.visible !== true) return '';
  return shownText(engine, label, automaticLabel(engine, chart, series, point, label));
}

function automaticLabel(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
  point: number,
  label: LabelsDocument,
): string {
  const parts: string[] = [];
  if (label.showSeriesName === true) parts.push(seriesName(engine, chart, chart.series.indexOf(series)));
  if (label.showCategoryName === true) parts.push(categoryTexts(engine, chart, series)[point] ?? '');
  if (label.showValue !== false) parts.push(valueText(engine, chart, series, point));
  if (label.showBubbleSize === true) parts.push(numberText(plottedSizes(engine, chart, series)[point]));
  if (label.showPercentage === true) parts.push(percentText(plottedValues(engine, chart, series), point));
  return parts.join(label.separator ?? ', ');
}

/** As the cell shows it. */
function valueText(engine: Engine, chart: ChartDocument, series: SeriesDocument, point: number): string {
  const reading = { visibleOnly: chart.plotVisibleOnly !== false, asText: true };
  const text = readData(engine, series.values, reading)[point];
  return typeof text === 'number' ? generalText(text) : String(text ?? '');
}

function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : generalText(value);
}

function percentText(values: readonly (number | null)[], point: number): string {
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  const share = total === 0 ? 0 : Math.abs(values[point] ?? 0) / total;
  return `${String(Math.round(share * 100))}\u00a0%`;
}
