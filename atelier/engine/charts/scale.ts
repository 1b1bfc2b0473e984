/** The scale of an axis of values: what was chosen, and what Excel finds by itself. */
import type { AxisDocument, ChartDocument } from '../charts';
import type { Engine } from '../engine';
import { hasXValues, kindOf } from './kinds';
import type { SeriesDocument } from './series';
import { plottedSeries, plottedValues, plottedXValues } from './values';

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

export type ScaleAxis = 'value' | 'secondaryValue' | 'category' | 'secondaryCategory';

/** Null for an axis of categories, which has no numbers. */
export function axisScale(engine: Engine, chart: ChartDocument, axis: ScaleAxis): Scale | null {
  const isX = axis === 'category' || axis === 'secondaryCategory';
  if (isX && !hasXValues(chart.type)) return null;
  const isSecondary = axis === 'secondaryValue' || axis === 'secondaryCategory';
  const series = plottedSeries(chart).filter((one) => (one.axisGroup === 'Secondary') === isSecondary);
  const extent = isX
    ? extentOf(series.flatMap((one) => plottedXValues(engine, chart, one)))
    : valueExtent(engine, chart, series);
  return scaleOf(extent, chart.axes?.[axis] ?? {});
}

interface Extent {
  readonly min: number;
  readonly max: number;
  readonly isPercent?: boolean;
}

function extentOf(values: readonly (number | null)[]): Extent {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return min <= max ? { min, max } : { min: 0, max: 1 };
}

/** Stacked series are added up, the positive and the negative apart. */
function valueExtent(engine: Engine, chart: ChartDocument, series: readonly SeriesDocument[]): Extent {
  const { grouping } = kindOf(chart.type);
  const columns = series.map((one) => plottedValues(engine, chart, one));
  if (grouping !== 'stacked' && grouping !== 'percentStacked') return extentOf(columns.flat());
  const length = Math.max(0, ...columns.map((column) => column.length));
  const sums: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const values = columns.map((column) => column[index] ?? 0);
    sums.push(
      values.reduce((sum, value) => sum + Math.max(0, value), 0),
      values.reduce((sum, value) => sum + Math.min(0, value), 0),
    );
  }
  const extent = extentOf(sums);
  if (grouping === 'stacked') return extent;
  return { min: extent.min < 0 ? -1 : 0, max: extent.max > 0 ? 1 : 0, isPercent: true };
}

function scaleOf({ min, max, isPercent = false }: Extent, axis: AxisDocument): Scale {
  if (axis.scaleType === 'Logarithmic') return logScale(min, max, axis);
  const span = max - min;
  const low = min > 0 && span > max / 6 ? 0 : min > 0 ? min - span / 2 : min;
  const high = max < 0 && span > -min / 6 ? 0 : max;
  const from = axis.minimum ?? (min >= 0 ? Math.max(0, low) : low);
  const to = axis.maximum ?? (high === from ? from + 1 : high);
  const room = isPercent ? 0 : (to - from) * 0.05;
  const majorUnit = axis.majorUnit ?? (isPercent ? 0.1 : niceUnit((to - from + room) / 10 || 1));
  const minimum = axis.minimum ?? floorTo(from < 0 ? from - room : from, majorUnit);
  const maximum = axis.maximum ?? ceilTo(to > 0 ? to + room : to, majorUnit);
  return { minimum, maximum, majorUnit, minorUnit: axis.minorUnit ?? tidy(majorUnit / 5) };
}

/** 1, 2 or 5 times a power of ten, not under the step. */
function niceUnit(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const unit = [1, 2, 5, 10].find((times) => times * power >= step * 0.999) ?? 10;
  return tidy(unit * power);
}

function logScale(min: number, max: number, axis: AxisDocument): Scale {
  const base = axis.logBase ?? 10;
  const power = (value: number): number => Math.log(value) / Math.log(base);
  return {
    minimum: axis.minimum ?? base ** Math.floor(min > 0 ? Math.min(0, power(min)) : 0),
    maximum: axis.maximum ?? base ** Math.ceil(max > 0 ? power(max) + 1e-9 : 1),
    majorUnit: axis.majorUnit ?? base,
    minorUnit: axis.minorUnit ?? base,
  };
}

function floorTo(value: number, unit: number): number {
  return tidy(Math.floor(value / unit + 1e-9) * unit);
}

function ceilTo(value: number, unit: number): number {
  return tidy(Math.ceil(value / unit - 1e-9) * unit);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
