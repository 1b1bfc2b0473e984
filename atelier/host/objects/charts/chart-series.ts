/** `Excel.ChartSeries`: the series, its parts and its data; what it says is declared in `series-members.ts`. */
import { seriesColour } from '../../../engine/charts/colours';
import { hasXValues, kindOf } from '../../../engine/charts/kinds';
import type { ChartType } from '../../../engine/charts/kinds';
import { typeOf } from '../../../engine/charts/options';
import { writeReference } from '../../../engine/charts/references';
import type { DataDocument, SeriesDocument } from '../../../engine/charts/series';
import { plottedXValues, readData } from '../../../engine/charts/values';
import { invalidArgument } from '../../errors';
import type { Range } from '../range';
import { ChartDataLabels } from './chart-data-labels';
import { ChartErrorBars } from './chart-error-bars';
import { ChartPointsCollection } from './chart-point';
import { ChartTrendlineCollection } from './chart-trendline';
import { ChartSeriesFormat } from './formats';
import { requireWord } from './members';
import { ChartPart } from './part';
import type { ChartHandle, Slot } from './part';
import { requireRange } from './range-argument';
import { ChartBinOptions, ChartBoxwhiskerOptions, ChartMapOptions } from './series-options';
import { listed } from './series-slot';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

export class ChartSeries extends ChartPart<SeriesDocument> {
  readonly className = 'ChartSeries';
  readonly slot: Slot<SeriesDocument>;

  constructor(
    handle: ChartHandle,
    readonly series: SeriesDocument,
  ) {
    const slot = listed(handle, series);
    super(handle, () => [slot]);
    this.slot = slot;
  }

  get BinOptions(): ChartBinOptions {
    return new ChartBinOptions(this.handle, this.slots);
  }
  get BoxwhiskerOptions(): ChartBoxwhiskerOptions {
    return new ChartBoxwhiskerOptions(this.handle, this.slots);
  }
  get MapOptions(): ChartMapOptions {
    return new ChartMapOptions(this.handle, this.slots);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.handle, this.within('labels'));
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.handle, this.slots, {
      line: () => ({
        color: this.colour,
        weight: kindOf(this.type).lines ? 2.25 : 0.75,
        ...(kindOf(this.type).lines ? {} : { style: 'None' as const }),
      }),
    });
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(this.handle, this.slot);
  }
  get Trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection(this.handle, this.slot);
  }
  get XErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.handle, this.slot, 'x');
  }
  get YErrorBars(): ChartErrorBars {
    return new ChartErrorBars(this.handle, this.slot, 'y');
  }

  get type(): ChartType {
    return typeOf(this.handle.read(), this.series);
  }

  get rank(): number {
    return this.handle.read().series.indexOf(this.series);
  }

  get colour(): string {
    return seriesColour(this.handle.read(), this.rank);
  }

  Delete(): void {
    this.edit();
    const chart = this.handle.write();
    chart.series = chart.series.filter((series) => series !== this.series);
  }

  SetValues(sourceData: Range): void {
    this.set('values', sourceData);
  }

  SetXAxisValues(sourceData: Range): void {
    this.set('categories', sourceData);
  }

  SetBubbleSizes(sourceData: Range): void {
    if (kindOf(this.type).family !== 'bubble')
      throw invalidArgument('Seul un graphique à bulles a des tailles de bulles.');
    this.set('bubbleSizes', sourceData);
  }

  private set(key: 'values' | 'categories' | 'bubbleSizes', sourceData: unknown): void {
    const ref = writeReference(this.book.engine, requireRange(this.book, sourceData));
    this.edit()[key] = { ref };
  }

  /** Where the values come from, as the chart keeps it: "=Essai!$B$2:$B$5", or nothing when they are written in it. */
  GetDimensionDataSourceString(dimension: unknown): string {
    const data = this.dimension(this.requireDimension(dimension));
    return data !== undefined && 'ref' in data ? `=${data.ref.replace(/^=/, '')}` : '';
  }

  GetDimensionDataSourceType(dimension: unknown): string {
    const data = this.dimension(this.requireDimension(dimension));
    if (data === undefined) return 'Unknown';
    return 'ref' in data ? 'LocalRange' : 'List';
  }

  GetDimensionValues(dimension: unknown): string[] {
    const wanted = this.requireDimension(dimension);
    const chart = this.handle.read();
    if (wanted === 'XValues') return plottedXValues(this.book.engine, chart, this.series).map(String);
    const reading = { visibleOnly: chart.plotVisibleOnly !== false };
    return readData(this.book.engine, this.dimension(wanted), reading).map((value) => String(value ?? ''));
  }

  private requireDimension(dimension: unknown): string {
    const wanted = requireWord(dimension, DIMENSIONS);
    const isBubble = kindOf(this.type).family === 'bubble';
    if (wanted === 'BubbleSizes' && !isBubble)
      throw invalidArgument('Seul un graphique à bulles a des tailles de bulles.');
    if ((wanted === 'XValues' || wanted === 'YValues') && !hasXValues(this.type))
      throw invalidArgument('Ce type de graphique n’a pas de valeurs X et Y.');
    return wanted;
  }

  private dimension(name: string): DataDocument | undefined {
    const { categories, bubbleSizes, values } = this.series;
    if (name === 'BubbleSizes') return bubbleSizes;
    return name === 'Categories' || name === 'XValues' ? categories : values;
  }
}
