/** Where the label of a point is, in points from the chart's corner: where it was put, else beside its point. */
import type { Worksheet } from '@univerjs/core';
import type { ChartDocument } from '../charts';
import type { Engine } from '../engine';
import type { Frame } from './anchor';
import { kindOf } from './kinds';
import { labelOf, labelText } from './label-text';
import { layoutChart, textHeight, textWidth } from './layout';
import { axisScale } from './scale';
import type { SeriesDocument } from './series';
import { plottedValues, plottedXValues } from './values';

export function labelBox(
  engine: Engine,
  sheet: Worksheet,
  chart: ChartDocument,
  series: SeriesDocument,
  point: number,
): Frame {
  const label = labelOf(series, point);
  const text = labelText(engine, chart, series, point);
  const size = label.font?.size ?? chart.font?.size ?? 9;
  const width = textWidth(text, size) + 6;
  const height = textHeight(text, size) + 4;
  const { inside } = layoutChart(engine, sheet, chart);
  const at = pointAt(engine, chart, series, point, inside);
  return {
    left: label.left ?? at.x - width / 2,
    top: label.top ?? at.y - height,
    width: label.width ?? width,
    height: label.height ?? height,
  };
}

/** The middle of a slice, the end of a bar, the point of a line. */
function pointAt(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
  point: number,
  inside: Frame,
): { x: number; y: number } {
  const type = series.type ?? chart.type;
  const { family } = kindOf(type);
  const values = plottedValues(engine, chart, series);
  if (family === 'pie' || family === 'doughnut') return sliceAt(series, values, point, inside);
  const value = axisScale(engine, chart, series.axisGroup === 'Secondary' ? 'secondaryValue' : 'value');
  const across = axisScale(engine, chart, 'category');
  const x =
    across === null
      ? (point + 0.5) / Math.max(1, values.length)
      : shareOf(plottedXValues(engine, chart, series)[point], across);
  const y = value === null ? 0 : shareOf(values[point], value);
  return family === 'bar'
    ? { x: inside.left + y * inside.width, y: inside.top + (1 - x) * inside.height }
    : { x: inside.left + x * inside.width, y: inside.top + (1 - y) * inside.height };
}

function shareOf(
  value: number | null | undefined,
  { minimum, maximum }: { minimum: number; maximum: number },
): number {
  return maximum === minimum ? 0 : ((value ?? 0) - minimum) / (maximum - minimum);
}

function sliceAt(
  series: SeriesDocument,
  values: readonly (number | null)[],
  point: number,
  inside: Frame,
): { x: number; y: number } {
  const sizes = values.map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, each) => sum + each, 0) || 1;
  const before = sizes.slice(0, point).reduce((sum, each) => sum + each, 0);
  const turn = (before + (sizes[point] ?? 0) / 2) / total;
  const angle = turn * 2 * Math.PI + (Number(series.options?.['firstSliceAngle'] ?? 0) * Math.PI) / 180;
  const radius = Math.min(inside.width, inside.height) * 0.35;
  return {
    x: inside.left + inside.width / 2 + Math.sin(angle) * radius,
    y: inside.top + inside.height / 2 - Math.cos(angle) * radius,
  };
}
