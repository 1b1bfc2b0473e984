/** What only some kinds of chart have, kept in `SeriesDocument.options` under these names: for whom, within what limits, and Excel's default. */
import type { ChartDocument } from '../charts';
import { kindOf } from './kinds';
import type { ChartFamily, ChartType } from './kinds';
import type { SeriesDocument } from './series';

export interface OptionRule {
  readonly families: readonly ChartFamily[];
  readonly limits?: { readonly min?: number; readonly max?: number; readonly integer?: boolean };
  readonly words?: readonly string[];
  /** One value for all the series of the group: those of the same type on the same axis. */
  readonly ofGroup?: boolean;
  /** Asking it of a chart that has none is an error, reading included. */
  readonly strict?: boolean;
  readonly otherwise: (type: ChartType) => string | number | boolean;
}

const BARS = ['column', 'bar'] as const;
const ROUND = ['pie', 'doughnut'] as const;
const GRADIENT_TYPES = ['ExtremeValue', 'Number', 'Percent'];
const isClustered = (type: ChartType): boolean => kindOf(type).grouping === 'clustered';
const secondPlot = { families: ['pie'] as const, ofGroup: true };

export const OPTIONS = {
  bubbleScale: {
    families: ['bubble'],
    limits: { min: 0, max: 300, integer: true },
    ofGroup: true,
    otherwise: () => 100,
  },
  doughnutHoleSize: {
    families: ['doughnut'],
    limits: { min: 10, max: 90, integer: true },
    ofGroup: true,
    strict: true,
    otherwise: () => 75,
  },
  firstSliceAngle: {
    families: ROUND,
    limits: { min: 0, max: 360, integer: true },
    ofGroup: true,
    otherwise: () => 0,
  },
  gapWidth: {
    families: [...BARS, 'histogram', 'pareto', 'boxwhisker', 'waterfall', 'funnel', 'pie'],
    limits: { min: 0, max: 500, integer: true },
    ofGroup: true,
    strict: true,
    otherwise: (type) => (isClustered(type) ? 219 : 150),
  },
  overlap: {
    families: BARS,
    limits: { min: -100, max: 100, integer: true },
    ofGroup: true,
    otherwise: (type) => (isClustered(type) ? -27 : 100),
  },
  secondPlotSize: { ...secondPlot, limits: { min: 5, max: 200, integer: true }, otherwise: () => 75 },
  splitType: {
    ...secondPlot,
    words: ['SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit'],
    otherwise: () => 'SplitByPosition',
  },
  splitValue: { ...secondPlot, limits: {}, otherwise: () => 2 },
  parentLabelStrategy: {
    families: ['treemap'],
    words: ['None', 'Banner', 'Overlapping'],
    otherwise: () => 'Overlapping',
  },
  showConnectorLines: { families: ['waterfall'], otherwise: () => true },
  gradientStyle: {
    families: ['regionMap'],
    words: ['TwoPhaseColor', 'ThreePhaseColor'],
    otherwise: () => 'TwoPhaseColor',
  },
  gradientMinimumType: { families: ['regionMap'], words: GRADIENT_TYPES, otherwise: () => 'ExtremeValue' },
  gradientMidpointType: { families: ['regionMap'], words: GRADIENT_TYPES, otherwise: () => 'Percent' },
  gradientMaximumType: { families: ['regionMap'], words: GRADIENT_TYPES, otherwise: () => 'ExtremeValue' },
  gradientMinimumValue: { families: ['regionMap'], limits: {}, otherwise: () => 0 },
  gradientMidpointValue: { families: ['regionMap'], limits: {}, otherwise: () => 50 },
  gradientMaximumValue: { families: ['regionMap'], limits: {}, otherwise: () => 0 },
  labelStrategy: { families: ['regionMap'], words: ['None', 'BestFit', 'ShowAll'], otherwise: () => 'None' },
  level: {
    families: ['regionMap'],
    words: ['Automatic', 'DataOnly', 'City', 'County', 'State', 'Country', 'Continent', 'World'],
    otherwise: () => 'Automatic',
  },
  projectionType: {
    families: ['regionMap'],
    words: ['Automatic', 'Mercator', 'Miller', 'Robinson', 'Albers'],
    otherwise: () => 'Automatic',
  },
  binType: {
    families: ['histogram', 'pareto'],
    words: ['Category', 'Auto', 'BinWidth', 'BinCount'],
    otherwise: () => 'Auto',
  },
  binCount: {
    families: ['histogram', 'pareto'],
    limits: { min: 1, max: 31_999, integer: true },
    otherwise: () => 1,
  },
  binWidth: { families: ['histogram', 'pareto'], limits: { min: 0 }, otherwise: () => 1 },
  binAllowOverflow: { families: ['histogram', 'pareto'], otherwise: () => false },
  binAllowUnderflow: { families: ['histogram', 'pareto'], otherwise: () => false },
  binOverflowValue: { families: ['histogram', 'pareto'], limits: {}, otherwise: () => 0 },
  binUnderflowValue: { families: ['histogram', 'pareto'], limits: {}, otherwise: () => 0 },
  quartileCalculation: {
    families: ['boxwhisker'],
    words: ['Inclusive', 'Exclusive'],
    otherwise: () => 'Exclusive',
  },
  showInnerPoints: { families: ['boxwhisker'], otherwise: () => false },
  showMeanLine: { families: ['boxwhisker'], otherwise: () => false },
  showMeanMarker: { families: ['boxwhisker'], otherwise: () => true },
  showOutlierPoints: { families: ['boxwhisker'], otherwise: () => true },
} as const satisfies Record<string, OptionRule>;

export type OptionName = keyof typeof OPTIONS;

export function optionRule(name: OptionName): OptionRule {
  return OPTIONS[name];
}

export function typeOf(chart: ChartDocument, series: SeriesDocument): ChartType {
  return series.type ?? chart.type;
}

export function hasOption(type: ChartType, name: OptionName): boolean {
  const { family, second } = kindOf(type);
  const isSecond =
    ['secondPlotSize', 'splitType', 'splitValue'].includes(name) || (name === 'gapWidth' && family === 'pie');
  return optionRule(name).families.includes(family) && (!isSecond || second !== null);
}

export function readOption(
  chart: ChartDocument,
  series: SeriesDocument,
  name: OptionName,
): string | number | boolean {
  return series.options?.[name] ?? optionRule(name).otherwise(typeOf(chart, series));
}

/** The series that share a group's options. */
export function groupOf(chart: ChartDocument, series: SeriesDocument): SeriesDocument[] {
  return chart.series.filter(
    (one) => typeOf(chart, one) === typeOf(chart, series) && one.axisGroup === series.axisGroup,
  );
}
