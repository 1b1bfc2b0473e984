/** What the parts of a chart are drawn with, as the document keeps it; see `../charts.ts` for what absent means. */

/** Absent: automatic. `none`: transparent. */
export interface FillDocument {
  color?: string;
  none?: boolean;
}

/** A line or a border. Absent: automatic; `style: 'None'` draws none. Weight in points. */
export interface LineDocument {
  color?: string;
  style?: LineStyle;
  weight?: number;
}

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export interface FontDocument {
  bold?: boolean;
  italic?: boolean;
  color?: string;
  name?: string;
  size?: number;
  underline?: 'None' | 'Single';
}

/** What any box of a chart may carry. */
export interface BoxDocument {
  fill?: FillDocument;
  border?: LineDocument;
  font?: FontDocument;
  /** From the chart's top left corner. Absent: where Excel puts it. */
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

/** What the texts of a chart share. */
export interface TextDocument extends BoxDocument {
  /** Absent, without `formula`: the text Excel makes itself. */
  text?: string;
  /** "=Feuil1!$A$1": the text is the cell's. */
  formula?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  /** Degrees, -90 to 90, or 180: stacked letters. */
  textOrientation?: number;
}
