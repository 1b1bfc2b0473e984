/** A series of a chart, as the document keeps it; see `../charts.ts` for what absent means. */
import type { ChartType } from './kinds';
import type { FillDocument, LineDocument, TextDocument } from './shapes';

/** The labels of a series, or of one of its points. */
export interface LabelsDocument extends TextDocument {
  visible?: boolean;
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showPercentage?: boolean;
  showBubbleSize?: boolean;
  showLegendKey?: boolean;
  /** Absent: Excel's own place for the type. */
  position?: string;
  separator?: string;
  autoText?: boolean;
  numberFormat?: string;
  linkNumberFormat?: boolean;
}

export interface MarkerDocument {
  style?: string;
  size?: number;
  background?: string;
  foreground?: string;
}

export interface PointDocument {
  fill?: FillDocument;
  border?: LineDocument;
  marker?: MarkerDocument;
  explosion?: number;
  /** Over the series' own labels. */
  label?: LabelsDocument;
}

export interface TrendlineDocument {
  type: 'Linear' | 'Exponential' | 'Logarithmic' | 'MovingAverage' | 'Polynomial' | 'Power';
  /** Absent: the name Excel makes. */
  name?: string;
  backwardPeriod?: number;
  forwardPeriod?: number;
  /** Absent: computed. */
  intercept?: number;
  movingAveragePeriod?: number;
  polynomialOrder?: number;
  showEquation?: boolean;
  showRSquared?: boolean;
  line?: LineDocument;
  label?: LabelsDocument;
}

export interface ErrorBarsDocument {
  visible?: boolean;
  type?: 'FixedValue' | 'Percent' | 'StDev' | 'StError' | 'Custom';
  include?: 'Both' | 'MinusValues' | 'PlusValues';
  endStyleCap?: boolean;
  /** The amount of "FixedValue", "Percent" and "StDev". */
  value?: number;
  /** Of "Custom". */
  plus?: DataDocument;
  minus?: DataDocument;
  line?: LineDocument;
}

/** Cells ("Feuil1!$B$2:$B$6", "(Feuil1!$B$2,Feuil1!$B$4)", "#REF!" once they are gone), or values written in the chart. */
export type DataDocument = { ref: string } | { list: (string | number | null)[] };

export interface SeriesDocument {
  /** Absent: "Série1", by its rank. */
  name?: { ref: string } | { text: string };
  /** Y values. Absent: nothing is drawn. */
  values?: DataDocument;
  /** Categories, or X values of a scatter or bubble chart. Absent: 1, 2, 3… */
  categories?: DataDocument;
  bubbleSizes?: DataDocument;
  /** Absent: the chart's. */
  type?: ChartType;
  /** Absent: "Primary". */
  axisGroup?: 'Secondary';
  /** Left out by the chart's filter. */
  filtered?: boolean;
  fill?: FillDocument;
  line?: LineDocument;
  marker?: MarkerDocument;
  smooth?: boolean;
  explosion?: number;
  invertIfNegative?: boolean;
  invertColor?: string;
  showShadow?: boolean;
  showLeaderLines?: boolean;
  labels?: LabelsDocument;
  /** By index from 0; those that are absent look like the series. */
  points?: Record<string, PointDocument>;
  trendlines?: TrendlineDocument[];
  xErrorBars?: ErrorBarsDocument;
  yErrorBars?: ErrorBarsDocument;
  /** Options of the kinds that have them: see `charts/options.ts`. Absent, or a key of it: Excel's default. */
  options?: Record<string, string | number | boolean>;
}
