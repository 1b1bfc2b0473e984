/** `Excel.Chart`: the chart and its parts; what it says is declared in `chart-members.ts`. */
import type { ChartDocument } from '../../../engine/charts';
import { anchorAt, frameOf, startOf } from '../../../engine/charts/anchor';
import type { Frame } from '../../../engine/charts/anchor';
import { chartsChanged } from '../../../engine/charts/watch';
import { parseAddress } from '../../../engine/area';
import type { Area } from '../../../engine/area';
import { requireSheet } from '../../book';
import { invalidArgument, OfficeError } from '../../errors';
import { EventType } from '../../events';
import type { Range } from '../range';
import { RangeMoves } from '../range-moves';
import { Worksheet } from '../worksheet';
import { activateChart, activeChart, deactivateChart } from './active-chart';
import { ChartAreaFormat } from './chart-area-format';
import { ChartAxes } from './chart-axes';
import { chartLabels } from './chart-data-labels';
import type { ChartDataLabels } from './chart-data-labels';
import { allowsDataTable, ChartDataTable } from './chart-data-table';
import { ChartLegend } from './chart-legend';
import { CHART_MEMBERS } from './chart-members';
import { ChartPivotOptions } from './chart-pivot-options';
import { ChartPlotArea } from './chart-plot-area';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import { bySeries, makeSeries } from './chart-source';
import { defineMembers } from './members';
import { ChartPart, chartSlot } from './part';
import type { ChartHandle } from './part';

export class Chart extends ChartPart<ChartDocument> {
  readonly className = 'Chart';

  constructor(handle: ChartHandle) {
    super(handle, () => [chartSlot(handle)]);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.handle.id };
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.handle);
  }
  get DataLabels(): ChartDataLabels {
    return chartLabels(this.handle);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.handle, this.slots);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.handle);
  }
  get PivotOptions(): ChartPivotOptions {
    return new ChartPivotOptions(this.handle, this.slots);
  }
  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.handle);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.handle);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.handle);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.handle.sheetId);
  }

  Activate(): void {
    activateChart(this.book, this.handle);
  }

  Delete(): void {
    this.handle.write();
    const { id, sheetId } = this.handle;
    if (activeChart(this.book)?.id === id) deactivateChart(this.book);
    const extras = this.book.engine.extras.sheets[sheetId];
    if (extras?.charts !== undefined) extras.charts = extras.charts.filter((chart) => chart.id !== id);
    chartsChanged(this.book.engine, sheetId);
    const message = { chartId: id, source: 'Local', worksheetId: sheetId };
    this.book.events.raise(EventType.chartDeleted, [sheetId], message);
  }

  GetDataTable(): ChartDataTable {
    const table = this.GetDataTableOrNullObject();
    if (table === null)
      throw new OfficeError('InvalidOperation', 'Ce type de graphique n’a pas de table de données.');
    return table;
  }

  GetDataTableOrNullObject(): ChartDataTable | null {
    return allowsDataTable(this.handle.read().type) ? new ChartDataTable(this.handle) : null;
  }

  SetData(sourceData: Range, seriesBy?: unknown): void {
    const series = makeSeries(this.book, this.handle.read().type, sourceData, seriesBy);
    const chart = this.handle.write();
    chart.series = series;
    if (bySeries(seriesBy) === 'Rows') chart.plotBy = 'Rows';
    else delete chart.plotBy;
  }

  /** To the corner of the first cell; with a second one, as large as it takes to cover both. */
  SetPosition(startCell: Range | string, endCell?: Range | string | null): void {
    const sheet = requireSheet(this.book, this.handle.sheetId);
    const from = this.cells(startCell);
    const to = endCell === undefined || endCell === null ? null : this.cells(endCell);
    const { width, height } = this.frame;
    const left = startOf(sheet, 'column', from.startColumn);
    const top = startOf(sheet, 'row', from.startRow);
    this.frame =
      to === null
        ? { left, top, width, height }
        : {
            left,
            top,
            width: Math.max(0, startOf(sheet, 'column', to.endColumn + 1) - left),
            height: Math.max(0, startOf(sheet, 'row', to.endRow + 1) - top),
          };
  }

  private cells(place: unknown): Area {
    if (place instanceof RangeMoves) {
      if (place.area.sheetId !== this.handle.sheetId)
        throw invalidArgument('La cellule n’est pas sur la feuille du graphique.');
      return place.area;
    }
    const parsed = typeof place === 'string' ? parseAddress(place) : null;
    if (parsed === null) throw invalidArgument(`« ${String(place)} » n’est pas une adresse.`);
    return { ...parsed.rectangle, sheetId: this.handle.sheetId };
  }

  get frame(): Frame {
    return frameOf(requireSheet(this.book, this.handle.sheetId), this.handle.read().anchor);
  }

  set frame(frame: Frame) {
    const sheet = requireSheet(this.book, this.handle.sheetId);
    const chart = this.handle.write();
    chart.anchor = anchorAt(sheet, frame, chart.anchor.placement);
  }

  _RegisterActivatedEvent(): void {
    this.book.events.register(EventType.chartActivated, this.handle.id);
  }
  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EventType.chartActivated, this.handle.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.book.events.register(EventType.chartDeactivated, this.handle.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.book.events.unregister(EventType.chartDeactivated, this.handle.id);
  }
}

defineMembers(Chart, CHART_MEMBERS);
