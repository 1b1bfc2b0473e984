/** The axes of a chart → `c:catAx`, `c:valAx`, `c:dateAx` and `c:serAx`. */
import type { IWorkbookData } from '@univerjs/core';
import type { AxesDocument, AxisDocument, GridlinesDocument } from '../../engine/charts';
import { hasSeriesAxis, type ChartType, kindOf } from '../../engine/charts/kinds';
import { tag } from '../xml';
import { writeShape, writeTextLook, writeValue } from './shapes-write';
import { writeTitle } from './title-write';
import { writeNumberFormat } from './labels-write';
import { ALIGNMENTS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS, TIME_UNITS } from './words';

export interface AxisIds {
  readonly category: number;
  readonly value: number;
  readonly series: number;
}

export const PRIMARY: AxisIds = { category: 500_000_001, value: 500_000_002, series: 500_000_003 };
export const SECONDARY: AxisIds = { category: 500_000_011, value: 500_000_012, series: 500_000_013 };

/** What an axis is in the file: its element, its number and the one it crosses, its side. */
interface Place {
  readonly element: string;
  readonly id: number;
  readonly crossed: number;
  readonly side: string;
  readonly isAbsent: boolean;
  /** The other axis, which says where this one crosses it. */
  readonly other: AxisDocument | undefined;
  readonly crossing: string;
}

/** The axes of the series of one group: `type` is that of the first of them. */
export function writeAxes(
  type: ChartType,
  axes: AxesDocument,
  isSecondary: boolean,
  snapshot: IWorkbookData,
): string {
  const { family } = kindOf(type);
  const isAcross = family === 'bar';
  const hasX = family === 'scatter' || family === 'bubble';
  const ids = isSecondary ? SECONDARY : PRIMARY;
  const category = isSecondary ? axes.secondaryCategory : axes.category;
  const value = isSecondary ? axes.secondaryValue : axes.value;
  const isDate = category?.categoryType === 'DateAxis';
  const first: Place = {
    element: hasX ? 'c:valAx' : isDate ? 'c:dateAx' : 'c:catAx',
    id: ids.category,
    crossed: ids.value,
    side: isAcross ? (isSecondary ? 'r' : 'l') : isSecondary ? 't' : 'b',
    // Excel draws the second axis of categories only when asked.
    isAbsent: isSecondary && category?.visible !== true,
    other: value,
    crossing: 'autoZero',
  };
  const second: Place = {
    element: 'c:valAx',
    id: ids.value,
    crossed: ids.category,
    side: isAcross ? (isSecondary ? 't' : 'b') : isSecondary ? 'r' : 'l',
    isAbsent: false,
    other: category,
    crossing: isSecondary ? 'max' : 'autoZero',
  };
  const depth = hasSeriesAxis(type)
    ? writeAxis(
        axes.series ?? {},
        { ...first, element: 'c:serAx', id: ids.series, isAbsent: false },
        snapshot,
      )
    : '';
  return (
    writeAxis(category ?? {}, first, snapshot, hasX ? value : undefined) +
    writeAxis(value ?? {}, second, snapshot, category ?? {}) +
    depth
  );
}

/** `across`: of an axis of values, the axis of categories that says how they stand beside it. */
function writeAxis(axis: AxisDocument, place: Place, snapshot: IWorkbookData, across?: AxisDocument): string {
  const title = axis.title?.visible === true ? writeTitle(axis.title, '', snapshot) : '';
  const common =
    writeValue('c:axId', place.id) +
    writeScaling(axis) +
    writeValue('c:delete', axis.visible === false || place.isAbsent) +
    writeValue('c:axPos', place.side) +
    writeGridlines('c:majorGridlines', axis.majorGridlines) +
    writeGridlines('c:minorGridlines', axis.minorGridlines) +
    title +
    (writeNumberFormat(axis.numberFormat, axis.linkNumberFormat) ||
      tag('c:numFmt', { formatCode: 'General', sourceLinked: true })) +
    writeValue('c:majorTickMark', TICK_MARKS[axis.majorTickMark ?? 'None']) +
    writeValue('c:minorTickMark', TICK_MARKS[axis.minorTickMark ?? 'None']) +
    writeValue('c:tickLblPos', TICK_LABELS[axis.tickLabelPosition ?? 'NextToAxis']) +
    writeShape(axis.fill, axis.line) +
    writeTextLook(axis.font, axis.textOrientation) +
    writeValue('c:crossAx', place.crossed) +
    writeCrossing(place);
  if (place.element === 'c:valAx') return tag('c:valAx', {}, common + writeValueScale(axis, across));
  if (place.element === 'c:serAx')
    return tag(
      'c:serAx',
      {},
      common +
        writeValue('c:tickLblSkip', axis.tickLabelSpacing) +
        writeValue('c:tickMarkSkip', axis.tickMarkSpacing),
    );
  return tag(place.element, {}, common + writeCategoryScale(axis, place.element === 'c:dateAx'));
}

function writeScaling({ scaleType, logBase, reversePlotOrder, maximum, minimum }: AxisDocument): string {
  return tag(
    'c:scaling',
    {},
    writeValue('c:logBase', scaleType === 'Logarithmic' ? (logBase ?? 10) : undefined) +
      writeValue('c:orientation', reversePlotOrder === true ? 'maxMin' : 'minMax') +
      writeValue('c:max', maximum) +
      writeValue('c:min', minimum),
  );
}

/** What Excel gives to gridlines of new charts; older readers draw automatic ones in black. */
export const USUAL_GRIDLINE = { color: '#D9D9D9', weight: 0.75 };

function writeGridlines(name: string, lines: GridlinesDocument | undefined): string {
  return lines?.visible === true ? tag(name, {}, writeShape(undefined, lines.line ?? USUAL_GRIDLINE)) : '';
}

function writeCrossing({ other, crossing }: Place): string {
  if (other?.position === 'Custom' && other.positionAt !== undefined)
    return writeValue('c:crossesAt', other.positionAt);
  const words: Readonly<Record<string, string>> = { Maximum: 'max', Minimum: 'min' };
  return writeValue('c:crosses', words[other?.position ?? ''] ?? crossing);
}

function writeValueScale(axis: AxisDocument, across: AxisDocument | undefined): string {
  const unit = axis.displayUnit === undefined ? undefined : DISPLAY_UNITS[axis.displayUnit];
  const amount =
    axis.displayUnit === 'Custom'
      ? writeValue('c:custUnit', axis.customDisplayUnit)
      : writeValue('c:builtInUnit', unit);
  const label = axis.showDisplayUnitLabel === true ? tag('c:dispUnitsLbl') : '';
  return (
    writeValue('c:crossBetween', across?.isBetweenCategories === false ? 'midCat' : 'between') +
    writeValue('c:majorUnit', axis.majorUnit) +
    writeValue('c:minorUnit', axis.minorUnit) +
    (amount === '' ? '' : tag('c:dispUnits', {}, amount + label))
  );
}

function writeCategoryScale(axis: AxisDocument, isDate: boolean): string {
  const offset = writeValue('c:lblOffset', axis.offset ?? 100);
  const auto = writeValue('c:auto', axis.categoryType === undefined || axis.categoryType === 'Automatic');
  if (isDate)
    return (
      auto +
      offset +
      writeValue('c:baseTimeUnit', TIME_UNITS[axis.baseTimeUnit ?? '']) +
      writeValue('c:majorUnit', axis.majorUnit) +
      writeValue('c:majorTimeUnit', TIME_UNITS[axis.majorTimeUnitScale ?? '']) +
      writeValue('c:minorUnit', axis.minorUnit) +
      writeValue('c:minorTimeUnit', TIME_UNITS[axis.minorTimeUnitScale ?? ''])
    );
  return (
    auto +
    writeValue('c:lblAlgn', ALIGNMENTS[axis.alignment ?? 'Center']) +
    offset +
    writeValue('c:tickLblSkip', axis.tickLabelSpacing) +
    writeValue('c:tickMarkSkip', axis.tickMarkSpacing) +
    writeValue('c:noMultiLvlLbl', axis.multiLevel === false)
  );
}
