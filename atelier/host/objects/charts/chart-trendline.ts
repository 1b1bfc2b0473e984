/** `Excel.ChartTrendline`, their collection and the label of each. */
import type { Frame } from '../../../engine/charts/anchor';
import { kindOf } from '../../../engine/charts/kinds';
import { layoutChart, textHeight, textWidth } from '../../../engine/charts/layout';
import type { LabelsDocument, SeriesDocument, TrendlineDocument } from '../../../engine/charts/series';
import { fitTrend, trendlineName, trendlineText } from '../../../engine/charts/trend';
import type { Trend } from '../../../engine/charts/trend';
import { seriesName, shownText } from '../../../engine/charts/values';
import { requireSheet } from '../../book';
import { invalidArgument, itemNotFound, OfficeError } from '../../errors';
import { HostCollection } from '../../object';
import { ChartTrendlineFormat, ChartTrendlineLabelFormat } from './formats';
import { seriesFormat, textMembers } from './label-members';
import { defineMembers, membersOf, requireNumber, requireText, requireWord } from './members';
import { ChartPart, inside } from './part';
import type { ChartHandle, Slot } from './part';
import { PlacedLabel } from './placed-label';

const TYPES = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;

export class ChartTrendlineCollection extends HostCollection<ChartTrendline> {
  readonly className = 'ChartTrendlineCollection';

  constructor(
    private readonly handle: ChartHandle,
    private readonly series: Slot<SeriesDocument>,
  ) {
    super(handle.book);
  }

  items(): ChartTrendline[] {
    const lines = this.series.read()?.trendlines ?? [];
    return lines.map((line) => new ChartTrendline(this.handle, this.series, line));
  }

  find(key: string | number): ChartTrendline | null {
    return this.items()[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La série n’a pas de courbe de tendance ${String(key)}.`);
  }

  Add(type: unknown): ChartTrendline {
    const line: TrendlineDocument = { type: requireWord(type ?? 'Linear', TYPES) };
    const { family, grouping, is3D } = kindOf(this.series.read()?.type ?? this.handle.read().type);
    const isPlain = ['column', 'bar', 'line', 'area', 'scatter', 'bubble'].includes(family);
    if (!isPlain || is3D || grouping === 'stacked' || grouping === 'percentStacked')
      throw new OfficeError('InvalidOperation', 'Une série de ce type n’a pas de courbe de tendance.');
    const series = this.series.write();
    series.trendlines = [...(series.trendlines ?? []), line];
    return new ChartTrendline(this.handle, this.series, line);
  }
}

export class ChartTrendline extends ChartPart<TrendlineDocument> {
  readonly className = 'ChartTrendline';

  constructor(
    handle: ChartHandle,
    readonly series: Slot<SeriesDocument>,
    private readonly line: TrendlineDocument,
  ) {
    const require = (): TrendlineDocument => {
      if (series.read()?.trendlines?.includes(line) !== true)
        throw itemNotFound('La courbe de tendance a été supprimée.');
      return line;
    };
    const slot: Slot<TrendlineDocument> = {
      read: require,
      write() {
        series.write();
        return require();
      },
    };
    super(handle, () => [slot]);
  }

  override identity(): Record<string, unknown> {
    return { _Id: this._Id };
  }

  get _Id(): number {
    return this.series.read()?.trendlines?.indexOf(this.line) ?? -1;
  }

  get Format(): ChartTrendlineFormat {
    return new ChartTrendlineFormat(this.handle, this.slots);
  }

  get Label(): ChartTrendlineLabel {
    return new ChartTrendlineLabel(this);
  }

  Delete(): void {
    this.edit();
    const series = this.series.write();
    series.trendlines = (series.trendlines ?? []).filter((line) => line !== this.line);
  }

  get type(): TrendlineDocument['type'] {
    return this.state.type ?? 'Linear';
  }

  trend(): Trend | null {
    const series = this.series.read();
    return series === undefined ? null : fitTrend(this.book.engine, this.handle.read(), series, this.line);
  }

  seriesName(): string {
    const chart = this.handle.read();
    return seriesName(this.book.engine, chart, chart.series.indexOf(this.series.read() as SeriesDocument));
  }
}

const line = membersOf<TrendlineDocument, ChartTrendline>();

/** A number that one type only has. */
function onlyFor(
  type: TrendlineDocument['type'],
  key: 'movingAveragePeriod' | 'polynomialOrder',
  max: number,
) {
  const member = line.amount(key, 2, { min: 2, max, integer: true });
  return {
    ...member,
    set(part: ChartTrendline, value: unknown) {
      if (part.type !== type) throw invalidArgument('Ce type de courbe n’a pas ce réglage.');
      member.set?.(part, value);
    },
  };
}

defineMembers(ChartTrendline, {
  BackwardPeriod: line.amount('backwardPeriod', 0, { min: 0 }),
  ForwardPeriod: line.amount('forwardPeriod', 0, { min: 0 }),
  Intercept: {
    get: (part) => part.state.intercept ?? part.trend()?.coefficients[0] ?? 0,
    set(part, value) {
      const intercept = value === '' ? null : requireNumber(value);
      const state = part.edit();
      if (intercept === null) delete state.intercept;
      else state.intercept = intercept;
    },
  },
  MovingAveragePeriod: onlyFor('MovingAverage', 'movingAveragePeriod', 255),
  Name: {
    get: (part) => trendlineName(part.slots()[0]?.read() ?? { type: part.type }, part.seriesName()),
    set(part, value) {
      const name = value === null ? null : requireText(value);
      const state = part.edit();
      if (name === null) delete state.name;
      else state.name = name;
    },
  },
  PolynomialOrder: onlyFor('Polynomial', 'polynomialOrder', 6),
  ShowEquation: line.flag('showEquation', false),
  ShowRSquared: line.flag('showRSquared', false),
  Type: line.choice('type', TYPES, 'Linear'),
});

export class ChartTrendlineLabel extends PlacedLabel {
  readonly className = 'ChartTrendlineLabel';

  constructor(private readonly line: ChartTrendline) {
    super(line.handle, () => line.slots().map((slot) => inside(slot, 'label')));
  }

  get Format(): ChartTrendlineLabelFormat {
    return new ChartTrendlineLabelFormat(this.handle, this.slots);
  }

  cellFormat(): string {
    return seriesFormat(this.book, this.line.series.read());
  }

  text(): string {
    const { state } = this.line;
    return shownText(
      this.book.engine,
      this.state,
      trendlineText(this.line.trend(), { type: 'Linear', ...state }),
    );
  }

  /** At the end of the curve, unless it was put elsewhere; null when the line shows neither its equation nor its R². */
  frame(): Frame | null {
    const { showEquation, showRSquared } = this.line.state;
    if (showEquation !== true && showRSquared !== true) return null;
    const sheet = requireSheet(this.book, this.handle.sheetId);
    const { inside: plot } = layoutChart(this.book.engine, sheet, this.handle.read());
    const text = this.text();
    const width = textWidth(text, this.state.font?.size ?? 9) + 6;
    const height = textHeight(text, this.state.font?.size ?? 9) + 4;
    return {
      left: this.state.left ?? plot.left + plot.width - width,
      top: this.state.top ?? plot.top + plot.height / 3,
      width,
      height,
    };
  }

  say(what: Pick<LabelsDocument, 'text' | 'formula'>): void {
    const label = this.edit();
    delete label.text;
    delete label.formula;
    Object.assign(label, what, { autoText: false });
  }
}

defineMembers(ChartTrendlineLabel, {
  ...textMembers(),
});
