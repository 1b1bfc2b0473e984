/** The engine's cell style (Univer's IStyleData), narrowed to what a file keeps. */

export interface EngineColour {
  rgb?: string | null;
}

export interface EngineEdge {
  s: number;
  cl: EngineColour;
}

export interface EngineStyle {
  /** Font family, size in points, bold, italic, underline, strike, colour, sub- (2) or superscript (3). */
  ff?: string | null;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: { s: number; t?: number; cl?: EngineColour };
  st?: { s: number };
  cl?: EngineColour | null;
  va?: number | null;
  bg?: EngineColour | null;
  bd?: Partial<Record<EdgeName, EngineEdge | null>> | null;
  n?: { pattern: string } | null;
  /** Horizontal (1 left, 2 centre, 3 right, 4 justified, 6 distributed), vertical (1 top, 2 middle, 3 bottom). */
  ht?: number | null;
  vt?: number | null;
  /** 3 wraps. */
  tb?: number | null;
  /** Rotation in degrees, positive downwards; `v` stacks the letters. */
  tr?: { a: number; v?: number } | null;
  /** Padding in pixels: its left side carries Excel's indent. */
  pd?: { t?: number; r?: number; b?: number; l?: number } | null;
  /** The format of the file it came from, which also holds what the engine does not know. */
  xf?: string;
}

export type EdgeName = 't' | 'r' | 'b' | 'l' | 'tl_br' | 'bl_tr';

/** Border names of files, at the engine's index. */
export const BORDER_NAMES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

export const HORIZONTAL_NAMES = ['', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
export const VERTICAL_NAMES = ['', 'top', 'center', 'bottom'];

/** What a cell without style looks like when the workbook says nothing. */
export const DEFAULT_FONT = { ff: 'Calibri', fs: 11 } as const;

/** Padding the engine puts at the left of every cell, and pixels of one step of Excel's indent. */
export const BASE_PADDING = 2;
export const INDENT_PIXELS = 9;

/** File formats by number; the short dates follow the reader's country in Excel, and our readers are in France. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** True for a format that shows a date or a time: codes outside quotes, escapes and [colours]. */
export function isDateFormat(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
