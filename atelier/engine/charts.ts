/**
 * One chart as the document keeps it: plain, JSON-able, in Office.js's own words (`Excel.ChartType`…) and in points.
 *
 * What is absent is automatic: a fill, a line, a font, a scale, a place that Excel chooses. What has a `visible` and is
 * absent, or says nothing of it, is not shown (titles, legend, gridlines, data table, labels, error bars); an axis alone is
 * shown unless `visible` is false. Colours are "#RRGGBB". The order of `SheetExtras.charts` is the one they were made in.
 */
import type { ChartType } from './charts/kinds';
import type { SeriesDocument } from './charts/series';
import type { BoxDocument, FillDocument, FontDocument, LineDocument, TextDocument } from './charts/shapes';

/** A corner of the chart: the cell it falls in (0-based), and how far in it, in points. */
export interface AnchorPoint {
  row: number;
  column: number;
  dx: number;
  dy: number;
}

/** Both corners are in cells: the chart moves, and grows, with them. `charts/anchor.ts` gives it in points. */
export interface ChartAnchor {
  from: AnchorPoint;
  /** The corner at the bottom right. */
  to: AnchorPoint;
  /** Absent: "TwoCell", moves and sizes with cells. */
  placement?: 'OneCell' | 'Absolute';
}

export interface TitleDocument extends TextDocument {
  visible?: boolean;
  overlay?: boolean;
  position?: 'Automatic' | 'Top' | 'Bottom' | 'Left' | 'Right';
  showShadow?: boolean;
  /** Fonts of parts of the text, the later over the earlier. */
  runs?: { start: number; length: number; font: FontDocument }[];
}

export interface LegendDocument extends BoxDocument {
  visible?: boolean;
  position?: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' | 'Custom';
  overlay?: boolean;
  showShadow?: boolean;
  /** Entries taken out of the legend, by their index. */
  hidden?: number[];
}

export interface GridlinesDocument {
  visible?: boolean;
  line?: LineDocument;
}

export interface AxisDocument {
  /** Absent: shown. */
  visible?: boolean;
  title?: TitleDocument;
  fill?: FillDocument;
  line?: LineDocument;
  font?: FontDocument;
  majorGridlines?: GridlinesDocument;
  minorGridlines?: GridlinesDocument;
  /** Scale. Absent: automatic. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  scaleType?: 'Linear' | 'Logarithmic';
  logBase?: number;
  reversePlotOrder?: boolean;
  isBetweenCategories?: boolean;
  /** Where the other axis crosses; `positionAt` for "Custom". */
  position?: 'Automatic' | 'Maximum' | 'Minimum' | 'Custom';
  positionAt?: number;
  displayUnit?: string;
  customDisplayUnit?: number;
  showDisplayUnitLabel?: boolean;
  /** Absent: the cells' (`linkNumberFormat` is then true). */
  numberFormat?: string;
  linkNumberFormat?: boolean;
  majorTickMark?: 'None' | 'Cross' | 'Inside' | 'Outside';
  minorTickMark?: 'None' | 'Cross' | 'Inside' | 'Outside';
  tickLabelPosition?: 'NextToAxis' | 'High' | 'Low' | 'None';
  /** Absent: automatic. */
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  alignment?: 'Center' | 'Left' | 'Right';
  offset?: number;
  textOrientation?: number;
  multiLevel?: boolean;
  categoryType?: 'Automatic' | 'TextAxis' | 'DateAxis';
  baseTimeUnit?: TimeUnit;
  majorTimeUnitScale?: TimeUnit;
  minorTimeUnitScale?: TimeUnit;
}

export type TimeUnit = 'Days' | 'Months' | 'Years';

export interface DataTableDocument {
  visible?: boolean;
  showHorizontalBorder?: boolean;
  showVerticalBorder?: boolean;
  showOutlineBorder?: boolean;
  showLegendKey?: boolean;
  fill?: FillDocument;
  border?: LineDocument;
  font?: FontDocument;
}

export interface PlotAreaDocument {
  fill?: FillDocument;
  border?: LineDocument;
  /** Outside, with the axes' labels. Absent: where Excel puts it. */
  left?: number;
  top?: number;
  width?: number;
  height?: number;
  /** Inside, between the axes: with these the place was chosen for the inside. */
  insideLeft?: number;
  insideTop?: number;
  insideWidth?: number;
  insideHeight?: number;
}

export interface AxesDocument {
  category?: AxisDocument;
  value?: AxisDocument;
  /** Of 3-D charts. */
  series?: AxisDocument;
  secondaryCategory?: AxisDocument;
  secondaryValue?: AxisDocument;
}

export interface ChartDocument {
  /** Unique in the workbook. */
  id: string;
  /** Excel lets two charts of a sheet have the same. */
  name: string;
  type: ChartType;
  anchor: ChartAnchor;
  series: SeriesDocument[];
  title?: TitleDocument;
  legend?: LegendDocument;
  axes?: AxesDocument;
  plotArea?: PlotAreaDocument;
  dataTable?: DataTableDocument;
  /** Of the whole chart; `font` is what its texts have unless they say otherwise. */
  fill?: FillDocument;
  border?: LineDocument;
  font?: FontDocument;
  roundedCorners?: boolean;
  /** "ColorfulPalette1" when absent. */
  colorScheme?: string;
  /** Excel's number of style. Absent: the type's own. */
  style?: number;
  /** Absent: "NotPlotted", a hole. */
  displayBlanksAs?: 'Zero' | 'Interplotted';
  /** Absent: "Columns". */
  plotBy?: 'Rows';
  /** Absent: true, hidden rows and columns are left out. */
  plotVisibleOnly?: boolean;
  showDataLabelsOverMaximum?: boolean;
  categoryLabelLevel?: number;
  seriesNameLevel?: number;
  showAllFieldButtons?: boolean;
  pivotOptions?: Record<string, boolean>;
  /** What a text reader says of the picture. */
  description?: string;
}
