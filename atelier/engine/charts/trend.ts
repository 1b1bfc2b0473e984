/** The curve a trendline follows, by least squares as Excel finds it. */
import { generalText } from '../cells';
import type { ChartDocument } from '../charts';
import type { Engine } from '../engine';
import { hasXValues } from './kinds';
import type { SeriesDocument, TrendlineDocument } from './series';
import { plottedValues, plottedXValues } from './values';

export interface Trend {
  /** Of powers of x (or of its logarithm), the constant first. */
  readonly coefficients: readonly number[];
  readonly rSquared: number;
  valueAt(x: number): number;
}

type Point = readonly [number, number];

/** Points that have a value, at 1, 2, 3… unless the chart has X values. */
function pointsOf(engine: Engine, chart: ChartDocument, series: SeriesDocument): Point[] {
  const xs = hasXValues(series.type ?? chart.type) ? plottedXValues(engine, chart, series) : null;
  return plottedValues(engine, chart, series).flatMap((y, index) =>
    y === null ? [] : [[xs?.[index] ?? index + 1, y] as const],
  );
}

/** Null for a moving average, and when no curve of the type goes through such points. */
export function fitTrend(
  engine: Engine,
  chart: ChartDocument,
  series: SeriesDocument,
  line: TrendlineDocument,
): Trend | null {
  const points = pointsOf(engine, chart, series);
  const logX = line.type === 'Logarithmic' || line.type === 'Power';
  const logY = line.type === 'Exponential' || line.type === 'Power';
  if (line.type === 'MovingAverage' || points.some(([x, y]) => (logX && x <= 0) || (logY && y <= 0)))
    return null;
  const moved = points.map(([x, y]) => [logX ? Math.log(x) : x, logY ? Math.log(y) : y] as const);
  const degree = line.type === 'Polynomial' ? (line.polynomialOrder ?? 2) : 1;
  if (points.length <= degree) return null;
  const fixed = line.intercept === undefined ? null : logY ? Math.log(line.intercept) : line.intercept;
  const coefficients = leastSquares(moved, degree, fixed);
  const at = (x: number): number => coefficients.reduce((sum, each, power) => sum + each * x ** power, 0);
  return {
    coefficients: logY ? [Math.exp(coefficients[0] ?? 0), ...coefficients.slice(1)] : coefficients,
    rSquared: rSquared(moved, at),
    valueAt(x) {
      const y = at(logX ? Math.log(x) : x);
      return logY ? Math.exp(y) : y;
    },
  };
}

function rSquared(points: readonly Point[], at: (x: number) => number): number {
  const mean = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const total = points.reduce((sum, [, y]) => sum + (y - mean) ** 2, 0);
  const left = points.reduce((sum, [x, y]) => sum + (y - at(x)) ** 2, 0);
  return total === 0 ? 1 : 1 - left / total;
}

/** Normal equations, solved by elimination; `fixed` is the constant when it was chosen. */
function leastSquares(points: readonly Point[], degree: number, fixed: number | null): number[] {
  const from = fixed === null ? 0 : 1;
  const powers = Array.from({ length: degree + 1 - from }, (_, index) => index + from);
  const rows = powers.map((p) => [
    ...powers.map((q) => points.reduce((sum, [x]) => sum + x ** (p + q), 0)),
    points.reduce((sum, [x, y]) => sum + x ** p * (y - (fixed ?? 0)), 0),
  ]);
  const solved = eliminate(rows);
  return fixed === null ? solved : [fixed, ...solved];
}

function eliminate(rows: number[][]): number[] {
  const size = rows.length;
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const best =
      [...rows.keys()].slice(pivot).sort((a, b) => Math.abs(cell(b, pivot)) - Math.abs(cell(a, pivot)))[0] ??
      pivot;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let row = 0; row < size; row += 1) {
      if (row === pivot || cell(pivot, pivot) === 0) continue;
      const factor = cell(row, pivot) / cell(pivot, pivot);
      rows[row] = (rows[row] ?? []).map((value, column) => value - factor * cell(pivot, column));
    }
  }
  return rows.map((row, index) => (row[index] ? (row[size] ?? 0) / row[index] : 0));
}

const TYPE_NAMES: Readonly<Record<TrendlineDocument['type'], string>> = {
  Linear: 'Linéaire',
  Exponential: 'Exponentielle',
  Logarithmic: 'Logarithmique',
  MovingAverage: 'Moyenne mobile',
  Polynomial: 'Polynôme',
  Power: 'Puissance',
};

export function trendlineName(line: TrendlineDocument, series: string): string {
  if (line.name !== undefined) return line.name;
  if (line.type === 'MovingAverage')
    return `${String(line.movingAveragePeriod ?? 2)} moy. mobile sur pér. (${series})`;
  return `${TYPE_NAMES[line.type]} (${series})`;
}

/** "y = 2x + 1", then "R² = 0,98", as they are asked for. */
export function trendlineText(trend: Trend | null, line: TrendlineDocument): string {
  if (trend === null) return '';
  const lines: string[] = [];
  if (line.showEquation === true) lines.push(`y = ${equation(trend.coefficients, line.type)}`);
  if (line.showRSquared === true) lines.push(`R² = ${figure(trend.rSquared)}`);
  return lines.join('\n');
}

const POWERS = ['', 'x', 'x²', 'x³', 'x⁴', 'x⁵', 'x⁶'];

function equation(coefficients: readonly number[], type: TrendlineDocument['type']): string {
  const [a = 0, b = 0] = coefficients;
  if (type === 'Exponential') return `${figure(a)}e^(${figure(b)}x)`;
  if (type === 'Power') return `${figure(a)}x^${figure(b)}`;
  const names = type === 'Logarithmic' ? ['', 'ln(x)'] : POWERS;
  return [...coefficients.entries()]
    .reverse()
    .map(([power, value], index) => {
      const term = figure(Math.abs(value)) + (names[power] ?? '');
      if (index === 0) return (value < 0 ? '-' : '') + term;
      return `${value < 0 ? '-' : '+'} ${term}`;
    })
    .join(' ');
}

function figure(value: number): string {
  return generalText(Math.round(value * 1e4) / 1e4);
}
