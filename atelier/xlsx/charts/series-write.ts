/** One series → its `c:ser`, in the order the format wants for its kind. */
import type { IWorkbookData } from '@univerjs/core';
import type { ChartKind, ChartType } from '../../engine/charts/kinds';
import type {
  ErrorBarsDocument,
  MarkerDocument,
  PointDocument,
  SeriesDocument,
  TrendlineDocument,
} from '../../engine/charts/series';
import type { LineDocument } from '../../engine/charts/shapes';
import { escapeCellText, tag } from '../xml';
import { countPoints, writeCategories, writeNumbers, writeStrings } from './data-write';
import { writeLabels, writeNumberFormat } from './labels-write';
import { writeRich, writeShape, writeTextLook, writeValue } from './shapes-write';
import { ERROR_KINDS, ERROR_SIDES, MARKERS, TRENDLINES } from './words';

export interface SeriesToWrite {
  readonly series: SeriesDocument;
  readonly index: number;
  readonly kind: ChartKind;
  readonly type: ChartType;
  readonly snapshot: IWorkbookData;
}

/** What each kind of series has between its look and its values. */
export function writeSeries(item: SeriesToWrite): string {
  const { series, index, kind, snapshot } = item;
  const { family } = kind;
  const isRound = family === 'pie' || family === 'doughnut';
  const hasInverse = family === 'bar' || family === 'column' || family === 'bubble';
  const hasMarker = ['line', 'stock', 'scatter', 'radar'].includes(family) && !kind.is3D;
  const hasTrend =
    ['bar', 'column', 'line', 'area', 'scatter', 'bubble', 'stock'].includes(family) && !kind.is3D;
  const head =
    writeValue('c:idx', index) +
    writeValue('c:order', index) +
    writeName(series, snapshot) +
    writeShape(series.fill, lineOf(series.line, kind));
  if (family === 'surface') return tag('c:ser', {}, head + writeData(item));
  const content =
    head +
    (hasInverse ? writeValue('c:invertIfNegative', series.invertIfNegative ?? false) : '') +
    (hasMarker ? writeMarker(markerOf(series.marker, kind)) : '') +
    (isRound ? writeValue('c:explosion', series.explosion ?? (kind.exploded ? 25 : undefined)) : '') +
    writePoints(series.points ?? {}, { isRound, hasMarker, hasInverse }) +
    writeLabels(series, placesOf(kind), snapshot) +
    (hasTrend ? (series.trendlines ?? []).map(writeTrendline).join('') : '') +
    (hasTrend ? writeErrorBars(item) : '') +
    writeData(item) +
    (['line', 'stock', 'scatter'].includes(family) && !kind.is3D
      ? writeValue('c:smooth', series.smooth ?? kind.smooth)
      : '') +
    (family === 'bubble' ? writeValue('c:bubble3D', item.type === 'Bubble3DEffect') : '');
  return tag('c:ser', {}, content);
}

function writeName({ name }: SeriesDocument, snapshot: IWorkbookData): string {
  if (name === undefined) return '';
  return tag(
    'c:tx',
    {},
    'ref' in name ? writeStrings(name.ref, snapshot) : tag('c:v', {}, escapeCellText(name.text)),
  );
}

/** A cloud of points has no line unless it says so. */
function lineOf(line: LineDocument | undefined, { family, lines }: ChartKind): LineDocument | undefined {
  if (family === 'stock' || (family === 'scatter' && !lines)) return line ?? { style: 'None' };
  return line;
}

function markerOf(
  marker: MarkerDocument | undefined,
  { family, markers }: ChartKind,
): MarkerDocument | undefined {
  const isBare =
    family === 'stock' || ((family === 'line' || family === 'radar' || family === 'scatter') && !markers);
  return marker ?? (isBare ? { style: 'None' } : undefined);
}

function placesOf({ family, grouping, is3D }: ChartKind): 'bar' | 'stacked' | 'line' | 'pie' | 'none' {
  if (is3D && family !== 'pie') return 'none';
  if (family === 'bar' || family === 'column') return grouping === 'clustered' ? 'bar' : 'stacked';
  if (['line', 'scatter', 'bubble', 'stock'].includes(family)) return 'line';
  return family === 'pie' ? 'pie' : 'none';
}

export function writeMarker(marker: MarkerDocument | undefined): string {
  if (marker === undefined) return '';
  const { style, size, background, foreground } = marker;
  const symbol = style === undefined ? undefined : MARKERS[style];
  const shape = writeShape(
    background === undefined ? undefined : { color: background },
    foreground === undefined ? undefined : { color: foreground },
  );
  return tag('c:marker', {}, writeValue('c:symbol', symbol) + writeValue('c:size', size) + shape);
}

function writePoints(
  points: Readonly<Record<string, PointDocument>>,
  { isRound, hasMarker, hasInverse }: { isRound: boolean; hasMarker: boolean; hasInverse: boolean },
): string {
  return Object.entries(points)
    .filter(([, { fill, border, marker, explosion }]) => fill ?? border ?? marker ?? explosion)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, { fill, border, marker, explosion }]) =>
      tag(
        'c:dPt',
        {},
        writeValue('c:idx', Number(index)) +
          (hasInverse ? writeValue('c:invertIfNegative', false) : '') +
          (hasMarker ? writeMarker(marker) : '') +
          writeValue('c:bubble3D', false) +
          (isRound ? writeValue('c:explosion', explosion) : '') +
          writeShape(fill, border),
      ),
    )
    .join('');
}

function writeTrendline(trend: TrendlineDocument): string {
  const { label } = trend;
  const shown = trend.showEquation === true || trend.showRSquared === true;
  const words = label?.text === undefined ? '' : tag('c:tx', {}, writeRich(label.text, label));
  return tag(
    'c:trendline',
    {},
    (trend.name === undefined ? '' : tag('c:name', {}, escapeCellText(trend.name))) +
      writeShape(undefined, trend.line) +
      writeValue('c:trendlineType', TRENDLINES[trend.type]) +
      writeValue('c:order', trend.type === 'Polynomial' ? (trend.polynomialOrder ?? 2) : undefined) +
      writeValue('c:period', trend.type === 'MovingAverage' ? (trend.movingAveragePeriod ?? 2) : undefined) +
      writeValue('c:forward', trend.forwardPeriod) +
      writeValue('c:backward', trend.backwardPeriod) +
      writeValue('c:intercept', trend.intercept) +
      writeValue('c:dispRSqr', trend.showRSquared ?? false) +
      writeValue('c:dispEq', trend.showEquation ?? false) +
      (shown && label !== undefined
        ? tag(
            'c:trendlineLbl',
            {},
            words +
              writeNumberFormat(label.numberFormat, label.linkNumberFormat) +
              writeShape(label.fill, label.border) +
              (words === '' ? writeTextLook(label.font, label.textOrientation) : ''),
          )
        : ''),
  );
}

function writeErrorBars({ series, kind, snapshot }: SeriesToWrite): string {
  const hasBoth = kind.family === 'scatter' || kind.family === 'bubble';
  const write = (bars: ErrorBarsDocument | undefined, direction: 'x' | 'y'): string =>
    bars?.visible !== true
      ? ''
      : tag(
          'c:errBars',
          {},
          writeValue('c:errDir', hasBoth ? direction : undefined) +
            writeValue('c:errBarType', ERROR_SIDES[bars.include ?? 'Both']) +
            writeValue('c:errValType', ERROR_KINDS[bars.type ?? 'FixedValue']) +
            writeValue('c:noEndCap', bars.endStyleCap === false) +
            writeNumbers('c:plus', bars.plus, snapshot) +
            writeNumbers('c:minus', bars.minus, snapshot) +
            writeValue('c:val', bars.type === 'Custom' ? undefined : (bars.value ?? 1)) +
            writeShape(undefined, bars.line),
        );
  return (hasBoth ? write(series.xErrorBars, 'x') : '') + write(series.yErrorBars, 'y');
}

function writeData({ series, kind, snapshot }: SeriesToWrite): string {
  const hasX = kind.family === 'scatter' || kind.family === 'bubble';
  const count = countPoints(series.values, snapshot);
  return (
    writeCategories(hasX ? 'c:xVal' : 'c:cat', series.categories, snapshot, count) +
    writeNumbers(hasX ? 'c:yVal' : 'c:val', series.values, snapshot) +
    (kind.family === 'bubble' ? writeNumbers('c:bubbleSize', series.bubbleSizes, snapshot) : '')
  );
}
