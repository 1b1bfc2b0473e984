/** `Excel.ChartSeriesCollection`. */
import type { SeriesDocument } from '../../../engine/charts/series';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostCollection } from '../../object';
import { ChartSeries } from './chart-series';
import './series-members';
import { requireNumber, requireText } from './members';
import type { ChartHandle } from './part';

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly handle: ChartHandle) {
    super(handle.book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.handle.read().series.length;
  }

  items(): ChartSeries[] {
    return this.handle.read().series.map((series) => new ChartSeries(this.handle, series));
  }

  find(key: string | number): ChartSeries | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le graphique n’a pas de série ${String(key)}.`);
  }

  /** Nothing of it is drawn until it has values. */
  Add(name?: unknown, index?: unknown): ChartSeries {
    const text = name === undefined || name === null ? null : requireText(name);
    if (text !== null && text.length > 255)
      throw invalidArgument('Le nom d’une série a 255 caractères au plus.');
    const place =
      index === undefined || index === null
        ? this.Count
        : requireNumber(index, { min: 0, max: this.Count, integer: true });
    const series: SeriesDocument = text === null ? {} : { name: { text } };
    const chart = this.handle.write();
    chart.series = [...chart.series.slice(0, place), series, ...chart.series.slice(place)];
    return new ChartSeries(this.handle, series);
  }
}
