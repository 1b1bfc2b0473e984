/** The colours Excel gives by itself: those of the chart's palette, series after series, and those of its texts and lines. */
import type { ChartDocument } from '../charts';
import { kindOf } from './kinds';

/** Office's accents. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
export const TEXT_COLOUR = '#595959';
export const QUIET_LINE = '#D9D9D9';

const COLOURFUL: Readonly<Record<string, readonly number[]>> = {
  ColorfulPalette1: [0, 1, 2, 3, 4, 5],
  ColorfulPalette2: [0, 2, 4],
  ColorfulPalette3: [1, 3, 5],
  ColorfulPalette4: [5, 4, 3],
};

/** The colour of a series, or of a point when each point has its own. */
export function paletteColour(scheme: string, index: number, count: number): string {
  const accents = COLOURFUL[scheme];
  if (accents !== undefined) {
    const accent = ACCENTS[accents[index % accents.length] ?? 0] ?? ACCENTS[0];
    const turn = Math.floor(index / accents.length);
    return turn === 0 ? accent : shade(accent, turn % 2 === 1 ? -0.4 : 0.4);
  }
  const number = Number(/^MonochromaticPalette(\d+)$/.exec(scheme)?.[1] ?? 1);
  const base = ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[0];
  const from = number > ACCENTS.length ? 0.5 : -0.4;
  const step = count > 1 ? (index / (count - 1)) * (from > 0 ? -0.9 : 0.9) : 0;
  return shade(base, from + step);
}

/** Towards white above zero, towards black below. */
function shade(colour: string, by: number): string {
  const digits = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    const moved = by > 0 ? value + (255 - value) * by : value * (1 + by);
    return Math.round(moved).toString(16).padStart(2, '0');
  });
  return `#${digits.join('').toUpperCase()}`;
}

export function seriesColour(chart: ChartDocument, index: number): string {
  return paletteColour(chart.colorScheme ?? 'ColorfulPalette1', index, chart.series.length);
}

export function pointColour(chart: ChartDocument, seriesIndex: number, point: number, count: number): string {
  if (!variesByPoint(chart, seriesIndex)) return seriesColour(chart, seriesIndex);
  return paletteColour(chart.colorScheme ?? 'ColorfulPalette1', point, count);
}

/** Slices have a colour each; the bars of a single series, when they are asked to. */
export function variesByPoint(chart: ChartDocument, seriesIndex: number): boolean {
  const series = chart.series[seriesIndex];
  const { family } = kindOf(series?.type ?? chart.type);
  const own = series?.options?.['varyByCategories'];
  if (typeof own === 'boolean') return own && (isRound(family) || chart.series.length === 1);
  return isRound(family);
}

function isRound(family: string): boolean {
  return ['pie', 'doughnut', 'treemap', 'sunburst', 'funnel'].includes(family);
}
