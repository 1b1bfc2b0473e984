/** `c:barChart`, `c:lineChart`… → Excel's type, and the series with their options. */
import { kindOf, type ChartType } from '../../engine/charts/kinds';
import type { SeriesDocument } from '../../engine/charts/series';
import type { Theme } from '../colours';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml';
import { readSeries } from './series-read';
import { keep, orNothing, readFlag, readNumber, readValue } from './shapes-read';
import { SPLITS, wordOf } from './words';

export interface ReadGroup {
  readonly type: ChartType;
  readonly axes: readonly string[];
  readonly series: { readonly order: number; readonly series: SeriesDocument }[];
}

/** Null for a kind nobody knows. */
export function readGroup(group: XmlElement, theme: Theme): ReadGroup | null {
  const shown = childrenOf(group, 'ser');
  const filtered = descendantsOf(childOf(group, 'extLst'), 'ser');
  const type = typeOf(group, shown.length > 0 ? shown : filtered);
  if (type === null) return null;
  const kind = kindOf(type);
  const options = readOptions(group, type);
  const read = (ser: XmlElement, isFiltered: boolean): ReadGroup['series'][number] => ({
    order: readNumber(ser, 'order') ?? 0,
    series: {
      ...withoutUsual(readSeries(ser, kind, theme), type),
      ...(isFiltered ? { filtered: true } : {}),
      ...(options === undefined ? {} : { options: { ...options } }),
    },
  });
  return {
    type,
    axes: childrenOf(group, 'axId').map(({ attributes }) => attributes['val'] ?? ''),
    series: [...shown.map((ser) => read(ser, false)), ...filtered.map((ser) => read(ser, true))],
  };
}

function typeOf(group: XmlElement, series: readonly XmlElement[]): ChartType | null {
  const is3D = group.name.includes('3D');
  const grouping = readValue(group, 'grouping') ?? 'standard';
  const stacked = { stacked: 'Stacked', percentStacked: 'Stacked100' }[grouping] ?? '';
  switch (group.name.replace('3D', '')) {
    case 'barChart':
      return barType(group, is3D, grouping, stacked);
    case 'lineChart':
      if (is3D) return '3DLine';
      return `Line${areBare(series) ? '' : 'Markers'}${stacked}` as ChartType;
    case 'areaChart':
      return `${is3D ? '3D' : ''}Area${stacked}` as ChartType;
    case 'pieChart':
      return `${is3D ? '3D' : ''}Pie${areExploded(series) ? 'Exploded' : ''}` as ChartType;
    case 'ofPieChart':
      return readValue(group, 'ofPieType') === 'bar' ? 'BarOfPie' : 'PieOfPie';
    case 'doughnutChart':
      return areExploded(series) ? 'DoughnutExploded' : 'Doughnut';
    case 'scatterChart':
      return scatterType(series);
    case 'bubbleChart':
      return series.some((ser) => readFlag(ser, 'bubble3D') === true) ? 'Bubble3DEffect' : 'Bubble';
    case 'radarChart':
      if (readValue(group, 'radarStyle') === 'filled') return 'RadarFilled';
      return readValue(group, 'radarStyle') === 'standard' || areBare(series) ? 'Radar' : 'RadarMarkers';
    case 'surfaceChart': {
      const wires = readFlag(group, 'wireframe') === true ? 'Wireframe' : '';
      return (is3D ? `Surface${wires}` : `SurfaceTopView${wires}`) as ChartType;
    }
    case 'stockChart':
      return series.length > 3 ? 'StockOHLC' : 'StockHLC';
    default:
      return null;
  }
}

function barType(group: XmlElement, is3D: boolean, grouping: string, stacked: string): ChartType {
  const isAcross = readValue(group, 'barDir') === 'bar';
  const shape = readValue(group, 'shape') ?? 'box';
  const solid = {
    cylinder: 'Cylinder',
    cone: 'Cone',
    coneToMax: 'Cone',
    pyramid: 'Pyramid',
    pyramidToMax: 'Pyramid',
  }[shape];
  const inDepth = is3D && grouping === 'standard' && !isAcross;
  if (solid !== undefined && is3D)
    return (
      inDepth ? `${solid}Col` : `${solid}${isAcross ? 'Bar' : 'Col'}${stacked || 'Clustered'}`
    ) as ChartType;
  const name = isAcross ? 'Bar' : 'Column';
  return (inDepth ? '3DColumn' : `${is3D ? '3D' : ''}${name}${stacked || 'Clustered'}`) as ChartType;
}

/** Every series without marks. */
function areBare(series: readonly XmlElement[]): boolean {
  return series.length > 0 && series.every((ser) => readValue(childOf(ser, 'marker'), 'symbol') === 'none');
}

function areExploded(series: readonly XmlElement[]): boolean {
  return series.length > 0 && series.every((ser) => (readNumber(ser, 'explosion') ?? 0) > 0);
}

function scatterType(series: readonly XmlElement[]): ChartType {
  const hasLines = !series.every(
    (ser) => childOf(childOf(childOf(ser, 'spPr'), 'ln'), 'noFill') !== undefined,
  );
  if (!hasLines || series.length === 0) return 'XYScatter';
  const isSmooth = series.every((ser) => readFlag(ser, 'smooth') === true);
  return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${areBare(series) ? 'NoMarkers' : ''}` as ChartType;
}

function readOptions(group: XmlElement, type: ChartType): SeriesDocument['options'] {
  const { family, grouping, second } = kindOf(type);
  const unless = <T>(value: T | undefined, usual: T): T | undefined => (value === usual ? undefined : value);
  const isRound = family === 'pie' || family === 'doughnut';
  return orNothing(
    keep({
      gapWidth: unless(readNumber(group, 'gapWidth'), second === null ? 150 : 100),
      overlap: unless(readNumber(group, 'overlap'), grouping === 'clustered' ? 0 : 100),
      varyByCategories: unless(readFlag(group, 'varyColors'), isRound),
      firstSliceAngle: unless(readNumber(group, 'firstSliceAng'), 0),
      doughnutHoleSize: unless(readNumber(group, 'holeSize'), 75),
      bubbleScale: unless(readNumber(group, 'bubbleScale'), 100),
      splitType: wordOf(SPLITS, readValue(group, 'splitType')),
      splitValue: readNumber(group, 'splitPos'),
      secondPlotSize: unless(readNumber(group, 'secondPieSize'), 75),
    }),
  );
}

/** What the type says already is not said again by each series. */
function withoutUsual(series: SeriesDocument, type: ChartType): SeriesDocument {
  const { family, markers, lines, smooth, exploded } = kindOf(type);
  const { marker, line, smooth: isSmooth, explosion, ...rest } = series;
  const isBare = ['line', 'radar', 'scatter', 'stock'].includes(family) && (!markers || family === 'stock');
  const usualMarker = isBare && marker !== undefined && JSON.stringify(marker) === '{"style":"None"}';
  const usualLine = (family === 'stock' || (family === 'scatter' && !lines)) && line?.style === 'None';
  return {
    ...rest,
    ...keep({
      marker: usualMarker ? undefined : marker,
      line: usualLine ? undefined : line,
      smooth: isSmooth === smooth ? undefined : isSmooth,
      explosion: exploded && explosion === 25 ? undefined : explosion,
    }),
  };
}
