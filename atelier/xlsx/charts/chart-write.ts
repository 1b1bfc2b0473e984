/** One chart of the document → its part: `c:chartSpace`. */
import type { IWorkbookData } from '@univerjs/core';
import type { ChartDocument, DataTableDocument, LegendDocument, PlotAreaDocument } from '../../engine/charts';
import { hasAxes, kindOf } from '../../engine/charts/kinds';
import { RELATIONSHIP_NAMESPACE } from '../save-context';
import { tag, XML_DECLARATION } from '../xml';
import { writeAxes } from './axes-write';
import { groupSeries, writeGroup } from './groups-write';
import { writeShape, writeTextLook, writeValue } from './shapes-write';
import { writeLayout, writeTitle, type Size } from './title-write';
import { LEGEND_PLACES } from './words';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

export function writeChartPart(chart: ChartDocument, size: Size, snapshot: IWorkbookData): string {
  const { style } = chart;
  const hasStyle = style !== undefined && style >= 1 && style <= 48;
  const content =
    writeValue('c:date1904', false) +
    writeValue('c:roundedCorners', chart.roundedCorners ?? false) +
    (hasStyle ? writeValue('c:style', style) : '') +
    writeChart(chart, size, snapshot) +
    writeShape(chart.fill ?? { color: '#FFFFFF' }, chart.border ?? { color: '#D9D9D9', weight: 0.75 }) +
    writeTextLook(chart.font);
  return (
    XML_DECLARATION +
    tag(
      'c:chartSpace',
      { 'xmlns:c': CHART_NAMESPACE, 'xmlns:a': DRAWING_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE },
      content,
    )
  );
}

function writeChart(chart: ChartDocument, size: Size, snapshot: IWorkbookData): string {
  const hasTitle = chart.title?.visible === true;
  const { is3D, family } = kindOf(chart.type);
  const blanks: Readonly<Record<string, string>> = { Zero: 'zero', Interplotted: 'span' };
  return tag(
    'c:chart',
    {},
    (hasTitle ? writeTitle(chart.title ?? {}, '', snapshot, size) : '') +
      writeValue('c:autoTitleDeleted', !hasTitle) +
      (is3D ? writeView(family) : '') +
      writePlotArea(chart, size, snapshot) +
      writeLegend(chart.legend, size) +
      writeValue('c:plotVisOnly', chart.plotVisibleOnly ?? true) +
      writeValue('c:dispBlanksAs', blanks[chart.displayBlanksAs ?? ''] ?? 'gap') +
      writeValue('c:showDLblsOverMax', chart.showDataLabelsOverMaximum),
  );
}

/** Excel's own point of view. */
function writeView(family: string): string {
  const isPie = family === 'pie';
  return tag(
    'c:view3D',
    {},
    writeValue('c:rotX', isPie ? 30 : 15) +
      writeValue('c:rotY', isPie ? 0 : 20) +
      writeValue('c:rAngAx', !isPie && family !== 'surface'),
  );
}

function writePlotArea(chart: ChartDocument, size: Size, snapshot: IWorkbookData): string {
  const { axes = {}, plotArea = {} } = chart;
  const groups = groupSeries(chart);
  const primary = groups.find(({ isSecondary }) => !isSecondary) ?? groups[0];
  const secondary = groups.find(({ isSecondary }) => isSecondary);
  const main = primary?.type ?? chart.type;
  return tag(
    'c:plotArea',
    {},
    (writePlace(plotArea, size) || tag('c:layout')) +
      groups.map((group) => writeGroup(group, snapshot)).join('') +
      (hasAxes(main) ? writeAxes(main, axes, primary?.isSecondary === true, snapshot) : '') +
      (secondary !== undefined && secondary !== primary && hasAxes(secondary.type)
        ? writeAxes(secondary.type, axes, true, snapshot)
        : '') +
      writeDataTable(chart.dataTable) +
      writeShape(plotArea.fill, plotArea.border),
  );
}

function writePlace(area: PlotAreaDocument, size: Size): string {
  const { insideLeft, insideTop, insideWidth, insideHeight } = area;
  if (insideLeft === undefined || insideTop === undefined) return writeLayout(area, size, 'outer');
  const inside = {
    left: insideLeft,
    top: insideTop,
    ...(insideWidth === undefined ? {} : { width: insideWidth }),
    ...(insideHeight === undefined ? {} : { height: insideHeight }),
  };
  return writeLayout(inside, size, 'inner');
}

function writeLegend(legend: LegendDocument | undefined, size: Size): string {
  if (legend?.visible !== true) return '';
  const hidden = (legend.hidden ?? []).map((index) =>
    tag('c:legendEntry', {}, writeValue('c:idx', index) + writeValue('c:delete', true)),
  );
  return tag(
    'c:legend',
    {},
    writeValue('c:legendPos', LEGEND_PLACES[legend.position ?? ''] ?? 'r') +
      hidden.join('') +
      writeLayout(legend, size) +
      writeValue('c:overlay', legend.overlay ?? false) +
      writeShape(legend.fill, legend.border) +
      writeTextLook(legend.font),
  );
}

function writeDataTable(table: DataTableDocument | undefined): string {
  if (table?.visible !== true) return '';
  return tag(
    'c:dTable',
    {},
    writeValue('c:showHorzBorder', table.showHorizontalBorder ?? true) +
      writeValue('c:showVertBorder', table.showVerticalBorder ?? true) +
      writeValue('c:showOutline', table.showOutlineBorder ?? true) +
      writeValue('c:showKeys', table.showLegendKey ?? true) +
      writeShape(table.fill, table.border) +
      writeTextLook(table.font),
  );
}
