/** `Excel.ChartAxis`: the axis itself and its parts; what it says is declared in `axis-members.ts`. */
import type { AxesDocument, AxisDocument } from '../../../engine/charts';
import type { Frame } from '../../../engine/charts/anchor';
import { QUIET_LINE } from '../../../engine/charts/colours';
import { layoutChart } from '../../../engine/charts/layout';
import { referenceAreas, writeReference } from '../../../engine/charts/references';
import { axisScale } from '../../../engine/charts/scale';
import type { Scale } from '../../../engine/charts/scale';
import { readNumberFormat } from '../../../engine/styles';
import { requireSheet } from '../../book';
import { invalidArgument } from '../../errors';
import type { Range } from '../range';
import { ChartAxisTitle } from './chart-axis-title';
import { ChartGridlines } from './chart-gridlines';
import { ChartAxisFormat } from './formats';
import { requireNumber } from './members';
import { ChartPart, chartSlot, inside } from './part';
import type { ChartHandle } from './part';
import { requireRange } from './range-argument';

export type AxisKind = 'Category' | 'Value' | 'Series';
export type AxisGroup = 'Primary' | 'Secondary';

export class ChartAxis extends ChartPart<AxisDocument> {
  readonly className = 'ChartAxis';
  readonly key: keyof AxesDocument;

  constructor(
    handle: ChartHandle,
    readonly kind: AxisKind,
    readonly group: AxisGroup,
  ) {
    const key = keyOf(kind, group);
    super(handle, () => [inside(inside(chartSlot(handle), 'axes'), key)]);
    this.key = key;
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.handle, this.slots, { line: () => ({ color: QUIET_LINE }) });
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.handle, this.within('majorGridlines'));
  }

  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.handle, this.within('minorGridlines'));
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.handle, this.within('title'));
  }

  /** The categories of every series are those cells. */
  SetCategoryNames(sourceData: Range): void {
    const ref = writeReference(this.book.engine, requireRange(this.book, sourceData));
    if (this.kind !== 'Category')
      throw invalidArgument('Seul l’axe des catégories a des noms de catégories.');
    for (const series of this.handle.write().series) series.categories = { ref };
  }

  SetCustomDisplayUnit(value: unknown): void {
    const unit = requireNumber(value);
    if (unit <= 0) throw invalidArgument('L’unité d’affichage est un nombre positif.');
    const axis = this.edit();
    axis.displayUnit = 'Custom';
    axis.customDisplayUnit = unit;
    axis.showDisplayUnitLabel = true;
  }

  SetPositionAt(value: unknown): void {
    const at = requireNumber(value);
    const axis = this.edit();
    axis.position = 'Custom';
    axis.positionAt = at;
  }

  /** The older name of `setPositionAt`. */
  SetCrossesAt(value: unknown): void {
    this.SetPositionAt(value);
  }

  /** Null for an axis of categories or of series. */
  scale(): Scale | null {
    if (this.key === 'series') return null;
    return axisScale(this.book.engine, this.handle.read(), this.key);
  }

  /** Null when the axis is not shown. */
  frame(): Frame | null {
    if (this.kind === 'Series' || this.group === 'Secondary' || this.state.visible === false) return null;
    const sheet = requireSheet(this.book, this.handle.sheetId);
    const layout = layoutChart(this.book.engine, sheet, this.handle.read());
    return this.kind === 'Category' ? layout.categoryAxis : layout.valueAxis;
  }

  /** The format of the first cell the axis shows. */
  cellFormat(): string {
    const { engine } = this.book;
    const [first] = this.handle.read().series;
    const data = this.kind === 'Category' ? first?.categories : first?.values;
    const [area] = data !== undefined && 'ref' in data ? (referenceAreas(engine, data.ref) ?? []) : [];
    const sheet = area === undefined ? undefined : engine.sheet(area.sheetId);
    return area === undefined || sheet === undefined
      ? 'General'
      : readNumberFormat(sheet, area.startRow, area.startColumn);
  }
}

function keyOf(kind: AxisKind, group: AxisGroup): keyof AxesDocument {
  if (kind === 'Series') return 'series';
  if (kind === 'Category') return group === 'Primary' ? 'category' : 'secondaryCategory';
  return group === 'Primary' ? 'value' : 'secondaryValue';
}
