/** The series of a chart, kind by kind → `c:barChart`, `c:lineChart`… */
import type { IWorkbookData } from '@univerjs/core';
import type { ChartDocument } from '../../engine/charts';
import { hasAxes, hasSeriesAxis, kindOf, type ChartKind, type ChartType } from '../../engine/charts/kinds';
import type { SeriesDocument } from '../../engine/charts/series';
import { tag } from '../xml';
import { PRIMARY, SECONDARY } from './axes-write';
import { writeSeries } from './series-write';
import { writeValue } from './shapes-write';
import { SPLITS } from './words';

interface Group {
  readonly type: ChartType;
  readonly isSecondary: boolean;
  readonly members: { series: SeriesDocument; index: number }[];
}

/** Series of one kind on one pair of axes, in the order of the first of each. */
export function groupSeries({ type, series }: ChartDocument): Group[] {
  const groups: Group[] = [];
  series.forEach((member, index) => {
    const own =
      member.type ?? (type === 'StockVHLC' || type === 'StockVOHLC' ? volumeType(type, index) : type);
    const isSecondary = member.axisGroup === 'Secondary' || (type.startsWith('StockV') && index > 0);
    const found = groups.find((group) => group.type === own && group.isSecondary === isSecondary);
    if (found) found.members.push({ series: member, index });
    else groups.push({ type: own, isSecondary, members: [{ series: member, index }] });
  });
  if (groups.length === 0) groups.push({ type, isSecondary: false, members: [] });
  return groups.sort((one, other) => Number(one.isSecondary) - Number(other.isSecondary));
}

/** The volume stands in columns behind the quotes. */
function volumeType(type: ChartType, index: number): ChartType {
  if (index === 0) return 'ColumnClustered';
  return type === 'StockVHLC' ? 'StockHLC' : 'StockOHLC';
}

const ELEMENTS: Readonly<Partial<Record<ChartKind['family'], string>>> = {
  column: 'bar',
  bar: 'bar',
  line: 'line',
  area: 'area',
  pie: 'pie',
  doughnut: 'doughnut',
  scatter: 'scatter',
  bubble: 'bubble',
  radar: 'radar',
  surface: 'surface',
  stock: 'stock',
};

/** The older engine's; null for what only the newer one draws. */
export function elementOf(type: ChartType): string | null {
  const kind = kindOf(type);
  const name = ELEMENTS[kind.family];
  if (name === undefined) return null;
  if (kind.second !== null) return 'c:ofPieChart';
  const is3D = kind.is3D && ['bar', 'line', 'area', 'pie', 'surface'].includes(name);
  return `c:${name}${is3D ? '3D' : ''}Chart`;
}

const FILTERED_URI = '{02D57815-91ED-43cb-92C2-25804820EDAC}';
const C15 = 'http://schemas.microsoft.com/office/drawing/2012/chart';

export function writeGroup({ type, isSecondary, members }: Group, snapshot: IWorkbookData): string {
  const kind = kindOf(type);
  const element = elementOf(type) ?? 'c:barChart';
  const write = ({ series, index }: Group['members'][number]): string =>
    writeSeries({ series, index, kind, type, snapshot });
  const shown = members.filter(({ series }) => series.filtered !== true).map(write);
  const filtered = members.filter(({ series }) => series.filtered === true).map(write);
  const options: Options = Object.assign({}, ...members.map(({ series }) => series.options ?? {})) as Options;
  const content =
    writeHead(kind, type) +
    (kind.family === 'stock' || kind.family === 'surface' ? '' : writeVaried(kind, options)) +
    shown.join('') +
    writeTail(kind, options, type === 'StockOHLC') +
    (hasAxes(type) ? writeAxisIds(type, isSecondary) : '') +
    (filtered.length > 0 ? writeFiltered(filtered, element) : '');
  return tag(element, {}, content);
}

function writeFiltered(series: readonly string[], element: string): string {
  const family = element.replace(/^c:(of)?|3D|Chart$/g, '');
  const name = `c15:filtered${family.slice(0, 1).toUpperCase()}${family.slice(1)}Series`;
  const each = series.map((xml) =>
    tag(
      name,
      {},
      xml.replace(/^<c:ser>|<\/c:ser>$/g, (end) => end.replace('c:', 'c15:')),
    ),
  );
  return tag('c:extLst', {}, tag('c:ext', { uri: FILTERED_URI, 'xmlns:c15': C15 }, each.join('')));
}

function writeHead(kind: ChartKind, type: ChartType): string {
  const { family, grouping, second, markers, lines } = kind;
  if (second !== null) return writeValue('c:ofPieType', second);
  if (family === 'column' || family === 'bar')
    return writeValue('c:barDir', family === 'bar' ? 'bar' : 'col') + writeValue('c:grouping', grouping);
  if (family === 'line' || family === 'area') return writeValue('c:grouping', grouping);
  if (family === 'scatter')
    return writeValue(
      'c:scatterStyle',
      kind.smooth ? 'smoothMarker' : lines || markers ? 'lineMarker' : 'marker',
    );
  if (family === 'radar') return writeValue('c:radarStyle', type === 'RadarFilled' ? 'filled' : 'marker');
  return family === 'surface' ? writeValue('c:wireframe', type.includes('Wireframe')) : '';
}

type Options = Readonly<Record<string, string | number | boolean>>;

function writeVaried({ family }: ChartKind, { varyByCategories }: Options): string {
  return writeValue('c:varyColors', varyByCategories ?? (family === 'pie' || family === 'doughnut'));
}

/** `isCandle`: opening and closing quotes make bars between them. */
function writeTail(kind: ChartKind, options: Options, isCandle: boolean): string {
  const { family, grouping, is3D, second } = kind;
  const { gapWidth, overlap, firstSliceAngle, doughnutHoleSize } = options;
  if (family === 'column' || family === 'bar') {
    const over = overlap ?? (grouping === 'clustered' ? undefined : 100);
    return (
      writeValue('c:gapWidth', gapWidth ?? 150) +
      (is3D ? writeValue('c:shape', kind.shape) : writeValue('c:overlap', over))
    );
  }
  if (family === 'line') return is3D ? '' : writeValue('c:marker', true);
  if (second !== null) {
    const split = SPLITS[String(options['splitType'])];
    return (
      writeValue('c:gapWidth', gapWidth ?? 100) +
      writeValue('c:splitType', split) +
      writeValue('c:splitPos', options['splitValue']) +
      writeValue('c:secondPieSize', options['secondPlotSize'] ?? 75) +
      tag('c:serLines')
    );
  }
  if (family === 'pie') return is3D ? '' : writeValue('c:firstSliceAng', firstSliceAngle ?? 0);
  if (family === 'doughnut')
    return (
      writeValue('c:firstSliceAng', firstSliceAngle ?? 0) + writeValue('c:holeSize', doughnutHoleSize ?? 75)
    );
  if (family === 'bubble')
    return writeValue('c:bubbleScale', options['bubbleScale'] ?? 100) + writeValue('c:showNegBubbles', false);
  if (family === 'stock') return tag('c:hiLowLines') + (isCandle ? writeUpDown() : '');
  return '';
}

function writeUpDown(): string {
  return tag('c:upDownBars', {}, writeValue('c:gapWidth', 150) + tag('c:upBars') + tag('c:downBars'));
}

function writeAxisIds(type: ChartType, isSecondary: boolean): string {
  const ids = isSecondary ? SECONDARY : PRIMARY;
  const third = hasSeriesAxis(type) ? ids.series : kindOf(type).is3D ? 0 : undefined;
  return writeValue('c:axId', ids.category) + writeValue('c:axId', ids.value) + writeValue('c:axId', third);
}
