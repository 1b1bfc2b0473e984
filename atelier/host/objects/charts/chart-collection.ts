/** `Excel.ChartCollection`: the charts of a sheet. */
import { generateRandomId } from '@univerjs/core';
import type { ChartDocument } from '../../../engine/charts';
import { anchorAt } from '../../../engine/charts/anchor';
import { hasAxes, kindOf } from '../../../engine/charts/kinds';
import type { ChartType } from '../../../engine/charts/kinds';
import { chartsChanged } from '../../../engine/charts/watch';
import { requireSheet } from '../../book';
import type { Book } from '../../book';
import { itemNotFound } from '../../errors';
import { EventType } from '../../events';
import { HostCollection } from '../../object';
import type { Range } from '../range';
import { Chart } from './chart';
import { bySeries, makeSeries } from './chart-source';
import { ChartHandle, requireDrawable } from './part';

/** Where Excel puts a new chart, in points: amid what a window shows. */
const FRAME = { left: 270, top: 117, width: 360, height: 216 };

export class ChartCollection extends HostCollection<Chart> {
  readonly className = 'ChartCollection';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.charts().length;
  }

  private charts(): readonly ChartDocument[] {
    requireSheet(this.book, this.sheetId);
    return this.book.engine.extras.sheets[this.sheetId]?.charts ?? [];
  }

  items(): Chart[] {
    return this.charts().map(({ id }) => new Chart(new ChartHandle(this.book, id)));
  }

  /** By name without regard to case, the first of those who share it; Office.js asks by id too. */
  find(key: string | number): Chart | null {
    const lower = String(key).toLowerCase();
    const charts = this.charts();
    const found =
      charts.find(({ name }) => name.toLowerCase() === lower) ?? charts.find(({ id }) => id === key);
    return found === undefined ? null : new Chart(new ChartHandle(this.book, found.id));
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le graphique « ${String(key)} » n’existe pas.`);
  }

  Add(type: unknown, sourceData: Range, seriesBy?: unknown): Chart {
    const series = makeSeries(this.book, type, sourceData, seriesBy);
    const sheet = requireSheet(this.book, this.sheetId);
    requireDrawable(this.book, this.sheetId);
    const extras = (this.book.engine.extras.sheets[this.sheetId] ??= {});
    const charts = (extras.charts ??= []);
    const id = `{${generateRandomId(12).toUpperCase()}}`;
    charts.push({
      id,
      name: freeName(charts),
      type: type as ChartType,
      anchor: anchorAt(sheet, FRAME),
      series,
      ...(bySeries(seriesBy) === 'Rows' ? { plotBy: 'Rows' as const } : {}),
      ...firstLook(type as ChartType, series.length),
    });
    chartsChanged(this.book.engine, this.sheetId);
    const message = { chartId: id, source: 'Local', worksheetId: this.sheetId };
    this.book.events.raise(EventType.chartAdded, [this.sheetId], message);
    return new Chart(new ChartHandle(this.book, id));
  }

  private on(type: number): void {
    this.book.events.register(type, this.sheetId);
  }

  private off(type: number): void {
    this.book.events.unregister(type, this.sheetId);
  }

  _RegisterActivatedEvent(): void {
    this.on(EventType.chartActivated);
  }
  _UnregisterActivatedEvent(): void {
    this.off(EventType.chartActivated);
  }
  _RegisterAddedEvent(): void {
    this.on(EventType.chartAdded);
  }
  _UnregisterAddedEvent(): void {
    this.off(EventType.chartAdded);
  }
  _RegisterDeactivatedEvent(): void {
    this.on(EventType.chartDeactivated);
  }
  _UnregisterDeactivatedEvent(): void {
    this.off(EventType.chartDeactivated);
  }
  _RegisterDeletedEvent(): void {
    this.on(EventType.chartDeleted);
  }
  _UnregisterDeletedEvent(): void {
    this.off(EventType.chartDeleted);
  }
}

function freeName(charts: readonly ChartDocument[]): string {
  for (let number = charts.length + 1; ; number += 1) {
    const name = `Graphique ${String(number)}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

/** A title, the legend of several series or of slices, and the lines of the values. */
function firstLook(type: ChartType, count: number): Partial<ChartDocument> {
  const isRound = ['pie', 'doughnut'].includes(kindOf(type).family);
  return {
    title: { visible: true },
    legend: { visible: isRound || count > 1, position: 'Bottom' },
    ...(hasAxes(type) ? { axes: { category: {}, value: { majorGridlines: { visible: true } } } } : {}),
  };
}
