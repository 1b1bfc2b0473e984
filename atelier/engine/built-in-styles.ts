/** The cell styles every Excel workbook has: their names in files, in Office.js's enumeration, and their looks under the usual theme. */
import type { IBorderData, IStyleData } from '@univerjs/core';

export interface BuiltInStyle {
  /** As files and `Style.name` write it. */
  readonly name: string;
  /** As `Excel.BuiltInStyle` names it. */
  readonly key: string;
  /** Its number in files. */
  readonly id: number;
  readonly look: IStyleData;
  /** The groups of properties it gives, besides those of its look. */
  readonly isWhole?: boolean;
}

const THIN = 1;
const MEDIUM = 8;
const DOUBLE = 7;
const THICK = 13;

const edge = (s: number, rgb: string) => ({ s, cl: { rgb } });
const box = (s: number, rgb: string): IBorderData => ({
  t: edge(s, rgb),
  b: edge(s, rgb),
  l: edge(s, rgb),
  r: edge(s, rgb),
});
const ink = (rgb: string): IStyleData => ({ cl: { rgb } });
const paint = (rgb: string): IStyleData => ({ bg: { rgb } });
const number = (pattern: string): IStyleData => ({ n: { pattern } });
const bold = (fs?: number): IStyleData => ({ bl: 1, ...(fs === undefined ? {} : { fs }) });
const bottom = (s: number, rgb: string): IStyleData => ({ bd: { b: edge(s, rgb) } });

const PLAIN: BuiltInStyle[] = [
  { name: 'Normal', key: 'Normal', id: 0, look: {}, isWhole: true },
  { name: 'Comma', key: 'Comma', id: 3, look: number('_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-') },
  {
    name: 'Currency',
    key: 'Currency',
    id: 4,
    look: number('_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'),
  },
  { name: 'Percent', key: 'Percent', id: 5, look: number('0%') },
  { name: 'Comma [0]', key: 'WholeComma', id: 6, look: number('_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-') },
  {
    name: 'Currency [0]',
    key: 'WholeDollar',
    id: 7,
    look: number('_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-'),
  },
  { name: 'Hyperlink', key: 'Hlink', id: 8, look: { ...ink('#0563C1'), ul: { s: 1 } } },
  { name: 'Followed Hyperlink', key: 'HlinkTrav', id: 9, look: { ...ink('#954F72'), ul: { s: 1 } } },
  { name: 'Note', key: 'Note', id: 10, look: { ...paint('#FFFFCC'), bd: box(THIN, '#B2B2B2') } },
  { name: 'Warning Text', key: 'WarningText', id: 11, look: ink('#FF0000') },
  { name: 'Title', key: 'SheetTitle', id: 15, look: { ...ink('#44546A'), ff: 'Calibri Light', fs: 18 } },
  {
    name: 'Heading 1',
    key: 'Heading1',
    id: 16,
    look: { ...bold(15), ...ink('#44546A'), ...bottom(THICK, '#4472C4') },
  },
  {
    name: 'Heading 2',
    key: 'Heading2',
    id: 17,
    look: { ...bold(13), ...ink('#44546A'), ...bottom(THICK, '#A1B8E1') },
  },
  {
    name: 'Heading 3',
    key: 'Heading3',
    id: 18,
    look: { ...bold(), ...ink('#44546A'), ...bottom(MEDIUM, '#8EA9DB') },
  },
  { name: 'Heading 4', key: 'Heading4', id: 19, look: { ...bold(), ...ink('#44546A') } },
  {
    name: 'Input',
    key: 'Input',
    id: 20,
    look: { ...ink('#3F3F76'), ...paint('#FFCC99'), bd: box(THIN, '#7F7F7F') },
  },
  {
    name: 'Output',
    key: 'Output',
    id: 21,
    look: { ...bold(), ...ink('#3F3F3F'), ...paint('#F2F2F2'), bd: box(THIN, '#3F3F3F') },
  },
  {
    name: 'Calculation',
    key: 'Calculation',
    id: 22,
    look: { ...bold(), ...ink('#FA7D00'), ...paint('#F2F2F2'), bd: box(THIN, '#7F7F7F') },
  },
  {
    name: 'Check Cell',
    key: 'CheckCell',
    id: 23,
    look: { ...bold(), ...ink('#FFFFFF'), ...paint('#A5A5A5'), bd: box(DOUBLE, '#3F3F3F') },
  },
  {
    name: 'Linked Cell',
    key: 'LinkedCell',
    id: 24,
    look: { ...ink('#FA7D00'), ...bottom(DOUBLE, '#FF8001') },
  },
  {
    name: 'Total',
    key: 'Total',
    id: 25,
    look: { ...bold(), bd: { t: edge(THIN, '#4472C4'), b: edge(DOUBLE, '#4472C4') } },
  },
  { name: 'Good', key: 'Good', id: 26, look: { ...ink('#006100'), ...paint('#C6EFCE') } },
  { name: 'Bad', key: 'Bad', id: 27, look: { ...ink('#9C0006'), ...paint('#FFC7CE') } },
  { name: 'Neutral', key: 'Neutral', id: 28, look: { ...ink('#9C5700'), ...paint('#FFEB9C') } },
  { name: 'Explanatory Text', key: 'ExplanatoryText', id: 53, look: { ...ink('#7F7F7F'), it: 1 } },
];

/** Of each accent of the theme: itself, then 20 %, 40 % and 60 % of it. */
const ACCENTS = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;
const FIRST_ACCENT_ID = 29;

function accentStyles(): BuiltInStyle[] {
  return ACCENTS.flatMap((shades, index) =>
    shades.map((shade, step) => {
      const accent = `Accent${index + 1}`;
      const isLight = step === 1 || step === 2;
      return {
        name: step === 0 ? accent : `${step * 20}% - ${accent}`,
        key: step === 0 ? accent : `${accent}_${step * 20}`,
        id: FIRST_ACCENT_ID + index * 4 + step,
        look: { ...paint(shade), ...ink(isLight ? '#000000' : '#FFFFFF') },
      };
    }),
  );
}

export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [...PLAIN, ...accentStyles()];
