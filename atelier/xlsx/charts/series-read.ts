/** `c:ser` → one series of the document. */
import type { ChartKind } from '../../engine/charts/kinds';
import type {
  DataDocument,
  ErrorBarsDocument,
  MarkerDocument,
  PointDocument,
  SeriesDocument,
  TrendlineDocument,
} from '../../engine/charts/series';
import type { Theme } from '../colours';
import { childOf, childrenOf, numberOf, unescapeCellText, type XmlElement } from '../xml';
import { readLabels, readPointLabels } from './labels-read';
import {
  keep,
  orNothing,
  readFill,
  readFlag,
  readLine,
  readNumber,
  readShape,
  readValue,
} from './shapes-read';
import { readReference } from './title-read';
import { ERROR_KINDS, ERROR_SIDES, MARKERS, TRENDLINES, wordOf } from './words';

export function readSeries(ser: XmlElement, { family, is3D }: ChartKind, theme: Theme): SeriesDocument {
  const shape = childOf(ser, 'spPr');
  const hasX = family === 'scatter' || family === 'bubble';
  const bars = childrenOf(ser, 'errBars');
  const across = bars.find((element) => readValue(element, 'errDir') === 'x');
  const upright = bars.find((element) => element !== across);
  const trendlines = childrenOf(ser, 'trendline').map((element) => readTrendline(element, theme));
  return keep({
    name: readName(childOf(ser, 'tx')),
    values: readData(childOf(ser, hasX ? 'yVal' : 'val')),
    categories: readData(childOf(ser, hasX ? 'xVal' : 'cat')),
    bubbleSizes: family === 'bubble' ? readData(childOf(ser, 'bubbleSize')) : undefined,
    fill: readFill(shape, theme),
    line: readLine(shape, theme),
    marker: readMarker(childOf(ser, 'marker'), theme),
    smooth: ['line', 'scatter'].includes(family) && !is3D ? readFlag(ser, 'smooth') : undefined,
    explosion: readNumber(ser, 'explosion'),
    invertIfNegative: readFlag(ser, 'invertIfNegative') === true ? true : undefined,
    labels: readLabels(childOf(ser, 'dLbls'), theme),
    showLeaderLines: readFlag(childOf(ser, 'dLbls'), 'showLeaderLines') === false ? false : undefined,
    points: readPoints(ser, theme),
    trendlines: trendlines.length > 0 ? trendlines : undefined,
    xErrorBars: readErrorBars(across, theme),
    yErrorBars: readErrorBars(upright, theme),
  });
}

function readName(tx: XmlElement | undefined): SeriesDocument['name'] | undefined {
  const ref = readReference(tx);
  if (ref !== undefined) return { ref };
  const text = childOf(tx, 'v')?.text;
  return text === undefined ? undefined : { text: unescapeCellText(text) };
}

/** References, or the values that the file writes in the chart. */
export function readData(element: XmlElement | undefined): DataDocument | undefined {
  const ref = readReference(element);
  if (ref !== undefined) return { ref };
  const literal = childOf(element, 'numLit') ?? childOf(element, 'strLit');
  if (!literal) return undefined;
  const list: (string | number | null)[] = Array.from(
    { length: Math.min(readNumber(literal, 'ptCount') ?? 0, 100_000) },
    () => null,
  );
  for (const point of childrenOf(literal, 'pt')) {
    const index = numberOf(point.attributes['idx']);
    const text = unescapeCellText(childOf(point, 'v')?.text ?? '');
    if (index !== undefined && index < list.length)
      list[index] = literal.name === 'numLit' ? (numberOf(text) ?? null) : text;
  }
  return { list };
}

function readMarker(marker: XmlElement | undefined, theme: Theme): MarkerDocument | undefined {
  if (!marker) return undefined;
  const shape = childOf(marker, 'spPr');
  return orNothing(
    keep({
      style: wordOf(MARKERS, readValue(marker, 'symbol')),
      size: readNumber(marker, 'size'),
      background: readFill(shape, theme)?.color,
      foreground: readLine(shape, theme)?.color,
    }),
  );
}

function readPoints(ser: XmlElement, theme: Theme): Record<string, PointDocument> | undefined {
  const points: Record<string, PointDocument> = {};
  for (const point of childrenOf(ser, 'dPt')) {
    const read = keep({
      ...readShape(point, theme),
      marker: readMarker(childOf(point, 'marker'), theme),
      explosion: readNumber(point, 'explosion'),
    });
    if (Object.keys(read).length > 0) points[readValue(point, 'idx') ?? ''] = read;
  }
  const labels = childOf(ser, 'dLbls');
  const shared = (readLabels(labels, theme) ?? {}) as Readonly<Record<string, unknown>>;
  for (const [index, label] of readPointLabels(labels, theme)) {
    // A file says it all again for each point: what the series says is not its own.
    const own = Object.entries(label).filter(([key, value]) => key === 'visible' || shared[key] !== value);
    points[index] = { ...points[index], label: Object.fromEntries(own) };
  }
  return orNothing(points);
}

function readTrendline(element: XmlElement, theme: Theme): TrendlineDocument {
  const name = childOf(element, 'name')?.text;
  const type = wordOf(TRENDLINES, readValue(element, 'trendlineType')) ?? 'Linear';
  return {
    type: type as TrendlineDocument['type'],
    ...keep({
      name: name === undefined ? undefined : unescapeCellText(name),
      polynomialOrder: readNumber(element, 'order'),
      movingAveragePeriod: readNumber(element, 'period'),
      forwardPeriod: readNumber(element, 'forward'),
      backwardPeriod: readNumber(element, 'backward'),
      intercept: readNumber(element, 'intercept'),
      showRSquared: readFlag(element, 'dispRSqr') === true ? true : undefined,
      showEquation: readFlag(element, 'dispEq') === true ? true : undefined,
      line: readLine(childOf(element, 'spPr'), theme),
    }),
  };
}

function readErrorBars(bars: XmlElement | undefined, theme: Theme): ErrorBarsDocument | undefined {
  if (!bars) return undefined;
  return {
    visible: true,
    ...keep({
      type: wordOf(ERROR_KINDS, readValue(bars, 'errValType')) as ErrorBarsDocument['type'],
      include: wordOf(ERROR_SIDES, readValue(bars, 'errBarType')) as ErrorBarsDocument['include'],
      endStyleCap: readFlag(bars, 'noEndCap') === true ? false : undefined,
      value: readNumber(bars, 'val'),
      plus: readData(childOf(bars, 'plus')),
      minus: readData(childOf(bars, 'minus')),
      line: readLine(childOf(bars, 'spPr'), theme),
    }),
  } as ErrorBarsDocument;
}
