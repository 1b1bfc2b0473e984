/** `Excel.ChartPoint` and the points of a series. */
import { pointColour } from '../../../engine/charts/colours';
import type {
  LabelsDocument,
  MarkerDocument,
  PointDocument,
  SeriesDocument,
} from '../../../engine/charts/series';
import { plottedValues } from '../../../engine/charts/values';
import { itemNotFound } from '../../errors';
import { HostCollection } from '../../object';
import { ChartDataLabel } from './chart-data-label';
import { ChartPointFormat } from './formats';
import { hasLabels, showLabels } from './label-members';
import { markerMembers } from './marker-members';
import { defineMembers, requireFlag } from './members';
import { ChartPart, inside } from './part';
import type { ChartHandle, Slot } from './part';

export class ChartPointsCollection extends HostCollection<ChartPoint> {
  readonly className = 'ChartPointsCollection';

  constructor(
    private readonly handle: ChartHandle,
    private readonly series: Slot<SeriesDocument>,
  ) {
    super(handle.book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.values().length;
  }

  override GetCount(): number {
    return this.Count;
  }

  private values(): (number | null)[] {
    const series = this.series.read();
    return series === undefined ? [] : plottedValues(this.book.engine, this.handle.read(), series);
  }

  items(): ChartPoint[] {
    return this.values().map((value, index) => new ChartPoint(this.handle, this.series, index, value));
  }

  find(key: string | number): ChartPoint | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La série n’a pas de point ${String(key)}.`);
  }
}

export class ChartPoint extends ChartPart<PointDocument> {
  readonly className = 'ChartPoint';

  constructor(
    handle: ChartHandle,
    readonly series: Slot<SeriesDocument>,
    readonly index: number,
    readonly value: number | null,
  ) {
    super(handle, () => [
      {
        read: () => series.read()?.points?.[String(index)],
        write() {
          const points = (series.write().points ??= {});
          return (points[String(index)] ??= {});
        },
      },
    ]);
  }

  get DataLabel(): ChartDataLabel {
    return new ChartDataLabel(this.handle, this.series, this.index, this.label);
  }

  get label(): Slot<LabelsDocument> {
    const [slot] = this.slots();
    if (slot === undefined) throw itemNotFound('Le point n’existe plus.');
    return inside(slot, 'label');
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.handle, this.slots, { line: () => ({ style: 'None' }) });
  }

  get colour(): string {
    const chart = this.handle.read();
    const series = this.series.read();
    const rank = series === undefined ? 0 : chart.series.indexOf(series);
    return (
      this.state.fill?.color ??
      series?.fill?.color ??
      pointColour(
        chart,
        rank,
        this.index,
        series === undefined ? 0 : plottedValues(this.book.engine, chart, series).length,
      )
    );
  }
}

defineMembers(ChartPoint, {
  HasDataLabel: {
    get: (part) => hasLabels({ ...part.series.read()?.labels, ...part.label.read() }),
    set: (part, value) => showLabels(part.label, requireFlag(value)),
  },
  ...markerMembers<PointDocument, ChartPoint>((part) => ({
    colour: part.colour,
    inherited: part.series.read()?.marker ?? ({} satisfies MarkerDocument),
    type: part.series.read()?.type ?? part.handle.read().type,
  })),
  Value: { get: (part) => part.value ?? '' },
});
