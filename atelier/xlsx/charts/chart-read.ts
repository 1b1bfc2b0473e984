/** `c:chartSpace` → one chart of the document. */
import type {
  AxesDocument,
  ChartDocument,
  DataTableDocument,
  LegendDocument,
  PlotAreaDocument,
} from '../../engine/charts';
import { hasSeriesAxis, hasXValues, type ChartType } from '../../engine/charts/kinds';
import type { Theme } from '../colours';
import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml';
import { readAxis } from './axes-read';
import { readGroup, type ReadGroup } from './groups-read';
import {
  keep,
  orNothing,
  readFill,
  readFlag,
  readLine,
  readNumber,
  readShape,
  readTextLook,
  readValue,
} from './shapes-read';
import { readLayout, readTitle } from './title-read';
import type { Size } from './title-write';
import { LEGEND_PLACES, wordOf } from './words';

/** Null when it draws nothing we know. */
export function readChartPart(
  space: XmlElement,
  size: Size,
  theme: Theme,
): Omit<ChartDocument, 'id' | 'name' | 'anchor'> | null {
  const chart = childOf(space, 'chart');
  const area = childOf(chart, 'plotArea');
  const found = (area?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const groups = found.map((group) => readGroup(group, theme)).filter((group) => group !== null);
  const [main] = groups;
  if (!chart || !area || main === undefined || groups.length < found.length) return null;
  const title = childOf(chart, 'title');
  const blanks = readValue(chart, 'dispBlanksAs') ?? 'zero';
  const type = wholeType(groups);
  const shape = childOf(space, 'spPr');
  return {
    type,
    series: readAllSeries(groups, type, area),
    ...readTextLook(space, theme),
    ...keep({
      title: title === undefined ? undefined : readTitle(title, theme, size),
      legend: readLegend(childOf(chart, 'legend'), size, theme),
      axes: readAxes(groups, area, theme),
      plotArea: readPlotArea(area, size, theme),
      dataTable: readDataTable(childOf(area, 'dTable'), theme),
      fill: unlessUsual(readFill(shape, theme), { color: '#FFFFFF' }),
      border: unlessUsual(readLine(shape, theme), { color: '#D9D9D9', weight: 0.75 }),
      roundedCorners: readFlag(space, 'roundedCorners') === true ? true : undefined,
      style: readNumber(space, 'style') ?? undefined,
      displayBlanksAs:
        blanks === 'gap' ? undefined : blanks === 'span' ? ('Interplotted' as const) : ('Zero' as const),
      plotVisibleOnly: readFlag(chart, 'plotVisOnly') === false ? false : undefined,
      showDataLabelsOverMaximum: readFlag(chart, 'showDLblsOverMax'),
    }),
  };
}

function unlessUsual<T>(value: T | undefined, usual: T): T | undefined {
  return JSON.stringify(value) === JSON.stringify(usual) ? undefined : value;
}

/** Quotes behind which the volume stands in columns are one type of Excel's. */
function wholeType(groups: readonly ReadGroup[]): ChartType {
  const [main, second] = groups;
  if (main?.type === 'ColumnClustered' && main.series.length === 1 && groups.length === 2) {
    if (second?.type === 'StockHLC') return 'StockVHLC';
    if (second?.type === 'StockOHLC') return 'StockVOHLC';
  }
  return main?.type ?? 'ColumnClustered';
}

function readAllSeries(
  groups: readonly ReadGroup[],
  type: ChartType,
  area: XmlElement,
): ChartDocument['series'] {
  const first = groups[0]?.axes ?? [];
  const isStock = type.startsWith('StockV');
  return groups
    .flatMap((group) => {
      const isSecond =
        group.axes.length > 0 && first.length > 0 && !group.axes.some((id) => first.includes(id));
      const own = {
        ...(group.type === type || isStock ? {} : { type: group.type }),
        ...((isSecond || isFarther(group, groups, area)) && !isStock
          ? { axisGroup: 'Secondary' as const }
          : {}),
      };
      return group.series.map(({ order, series }) => ({ order, series: { ...series, ...own } }));
    })
    .sort((one, other) => one.order - other.order)
    .map(({ series }) => series);
}

/** A chart alone on the far axes is on the second ones. */
function isFarther(group: ReadGroup, groups: readonly ReadGroup[], area: XmlElement): boolean {
  if (groups.length > 1) return false;
  const axis = childrenOf(area, 'valAx').find((element) => readValue(element, 'axId') === group.axes[1]);
  return !hasXValues(group.type) && readValue(axis, 'crosses') === 'max' && readValue(axis, 'axPos') === 'r';
}

function readAxes(groups: readonly ReadGroup[], area: XmlElement, theme: Theme): AxesDocument | undefined {
  const all = area.children.filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name));
  const find = (id: string | undefined): XmlElement | undefined =>
    all.find((axis) => readValue(axis, 'axId') === id);
  const [main] = groups;
  const second = groups.find(({ axes }) => !axes.some((id) => main?.axes.includes(id) === true));
  const read = (axis: XmlElement | undefined, other: XmlElement | undefined): AxesDocument['value'] =>
    axis === undefined ? undefined : orNothing(readAxis(axis, other, theme));
  const pair = (group: ReadGroup | undefined): [XmlElement | undefined, XmlElement | undefined] => [
    find(group?.axes[0]),
    find(group?.axes[1]),
  ];
  const [category, value] = pair(main);
  const [farCategory, farValue] = pair(second);
  const depth = main !== undefined && hasSeriesAxis(main.type) ? find(main.axes[2]) : undefined;
  const hasFar = farCategory !== undefined && readFlag(farCategory, 'delete') !== true;
  return orNothing(
    keep({
      category: read(category, value),
      value: read(value, category),
      series: read(depth, category),
      secondaryCategory: hasFar ? { visible: true, ...read(farCategory, farValue) } : undefined,
      secondaryValue: read(farValue, farCategory),
    }),
  );
}

function readLegend(legend: XmlElement | undefined, size: Size, theme: Theme): LegendDocument | undefined {
  if (!legend) return undefined;
  const hidden = childrenOf(legend, 'legendEntry')
    .filter((entry) => readFlag(entry, 'delete') === true)
    .map((entry) => readNumber(entry, 'idx') ?? 0);
  return {
    visible: true,
    ...readShape(legend, theme),
    ...readTextLook(legend, theme),
    ...readLayout(legend, size).box,
    ...keep({
      position: (wordOf(LEGEND_PLACES, readValue(legend, 'legendPos')) ??
        'Right') as LegendDocument['position'],
      overlay: readFlag(legend, 'overlay') === true ? true : undefined,
      hidden: hidden.length > 0 ? hidden : undefined,
    }),
  } as LegendDocument;
}

function readPlotArea(area: XmlElement, size: Size, theme: Theme): PlotAreaDocument | undefined {
  const { box, isInner } = readLayout(area, size);
  const { left, top, width, height } = box;
  const place = isInner
    ? keep({ insideLeft: left, insideTop: top, insideWidth: width, insideHeight: height })
    : box;
  return orNothing({ ...place, ...readShape(area, theme) });
}

function readDataTable(table: XmlElement | undefined, theme: Theme): DataTableDocument | undefined {
  if (!table) return undefined;
  const off = (name: string): false | undefined => (readFlag(table, name) === false ? false : undefined);
  const font = descendantsOf(table, 'txPr').length > 0 ? readTextLook(table, theme).font : undefined;
  return {
    visible: true,
    ...readShape(table, theme),
    ...keep({
      showHorizontalBorder: off('showHorzBorder'),
      showVerticalBorder: off('showVertBorder'),
      showOutlineBorder: off('showOutline'),
      showLegendKey: off('showKeys'),
      font,
    }),
  };
}
