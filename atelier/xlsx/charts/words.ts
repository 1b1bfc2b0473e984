/** Office.js's words ↔ DrawingML's, for the small vocabularies of charts. */

type Words = Readonly<Record<string, string>>;

export const LABEL_PLACES: Words = {
  Top: 't',
  Bottom: 'b',
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  BestFit: 'bestFit',
};
export const LEGEND_PLACES: Words = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };
export const TICK_MARKS: Words = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
export const TICK_LABELS: Words = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
export const TIME_UNITS: Words = { Days: 'days', Months: 'months', Years: 'years' };
export const ALIGNMENTS: Words = { Center: 'ctr', Left: 'l', Right: 'r' };
export const TRENDLINES: Words = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};
export const ERROR_KINDS: Words = {
  FixedValue: 'fixedVal',
  Percent: 'percentage',
  StDev: 'stdDev',
  StError: 'stdErr',
  Custom: 'cust',
};
export const ERROR_SIDES: Words = { Both: 'both', MinusValues: 'minus', PlusValues: 'plus' };
export const MARKERS: Words = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
  Picture: 'picture',
};
export const DISPLAY_UNITS: Words = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};
export const SPLITS: Words = {
  SplitByPosition: 'pos',
  SplitByValue: 'val',
  SplitByPercentValue: 'percent',
  SplitByCustomSplit: 'cust',
};

/** Excel's word for a file's; undefined for one nobody knows. */
export function wordOf(words: Words, written: string | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === written);
}
