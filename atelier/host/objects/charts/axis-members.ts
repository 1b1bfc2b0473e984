/** The members of `Excel.ChartAxis` that are values. */
import type { AxisDocument } from '../../../engine/charts';
import { kindOf } from '../../../engine/charts/kinds';
import type { Scale } from '../../../engine/charts/scale';
import { invalidArgument } from '../../errors';
import { ChartAxis } from './chart-axis';
import {
  defineMembers,
  membersOf,
  requireFlag,
  requireNumber,
  requireOrientation,
  requireText,
  requireWord,
} from './members';
import type { Member } from './members';

type AxisMember = Member<AxisDocument, ChartAxis>;

const axis = membersOf<AxisDocument, ChartAxis>();
const TICKS = ['None', 'Cross', 'Inside', 'Outside'];
const TIMES = ['Days', 'Months', 'Years'];
const UNITS: Readonly<Record<string, number>> = {
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

/** A number of the scale: an empty string gives it back to Excel. */
function scaled(key: keyof Scale): AxisMember {
  return {
    get: (part) => part.scale()?.[key] ?? null,
    set(part, value) {
      const number = value === '' ? null : requireNumber(value);
      if (part.scale() === null) throw invalidArgument('Un axe de catégories n’a pas d’échelle de nombres.');
      if (number !== null && key.endsWith('Unit') && number <= 0)
        throw invalidArgument('L’écart entre deux graduations est un nombre positif.');
      const state = part.edit();
      if (number === null) Reflect.deleteProperty(state, key);
      else state[key] = number;
    },
  };
}

function measured(edge: 'left' | 'top' | 'width' | 'height'): AxisMember {
  return { get: (part) => part.frame()?.[edge] ?? null };
}

/** Unless it was chosen, between the categories for what has a thickness. */
function crossesBetween(part: ChartAxis): boolean {
  return !['area', 'scatter', 'bubble', 'surface'].includes(kindOf(part.handle.read().type).family);
}

defineMembers(ChartAxis, {
  Alignment: axis.choice('alignment', ['Center', 'Left', 'Right'], 'Center'),
  AxisGroup: { get: (part) => part.group },
  BaseTimeUnit: axis.choice('baseTimeUnit', TIMES, 'Days'),
  CategoryType: axis.choice('categoryType', ['Automatic', 'TextAxis', 'DateAxis'], 'Automatic'),
  CustomDisplayUnit: {
    get: ({ state }) =>
      state.displayUnit === 'Custom' ? (state.customDisplayUnit ?? 1) : (UNITS[state.displayUnit ?? ''] ?? 1),
  },
  DisplayUnit: {
    get: ({ state }) => state.displayUnit ?? 'None',
    set(part, value) {
      const unit = requireWord(value, ['None', ...Object.keys(UNITS)]);
      const state = part.edit();
      delete state.customDisplayUnit;
      state.displayUnit = unit;
      state.showDisplayUnitLabel = unit !== 'None';
    },
  },
  Height: measured('height'),
  IsBetweenCategories: axis.flag('isBetweenCategories', crossesBetween),
  Left: measured('left'),
  LinkNumberFormat: {
    get: ({ state }) => state.linkNumberFormat ?? state.numberFormat === undefined,
    set(part, value) {
      const isLinked = requireFlag(value);
      const format = part.state.numberFormat ?? part.cellFormat();
      const state = part.edit();
      state.linkNumberFormat = isLinked;
      if (isLinked) delete state.numberFormat;
      else state.numberFormat = format;
    },
  },
  LogBase: axis.amount('logBase', 10, { min: 2, max: 1000 }),
  MajorTickMark: axis.choice('majorTickMark', TICKS, 'None'),
  MajorTimeUnitScale: axis.choice('majorTimeUnitScale', TIMES, 'Days'),
  MajorUnit: scaled('majorUnit'),
  Maximum: scaled('maximum'),
  Minimum: scaled('minimum'),
  MinorTickMark: axis.choice('minorTickMark', TICKS, 'None'),
  MinorTimeUnitScale: axis.choice('minorTimeUnitScale', TIMES, 'Days'),
  MinorUnit: scaled('minorUnit'),
  MultiLevel: axis.flag('multiLevel', (part) => part.kind === 'Category'),
  NumberFormat: {
    get: (part) => part.state.numberFormat ?? part.cellFormat(),
    set(part, value) {
      const format = requireText(value);
      const state = part.edit();
      state.numberFormat = format;
      state.linkNumberFormat = false;
    },
  },
  Offset: axis.amount('offset', 100, { min: 0, max: 1000, integer: true }),
  Position: {
    get: ({ state }) => state.position ?? 'Automatic',
    set(part, value) {
      const position = requireWord(value, ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const);
      const state = part.edit();
      if (position === 'Custom') state.positionAt ??= 0;
      else delete state.positionAt;
      state.position = position;
    },
  },
  PositionAt: { get: (part) => part.state.positionAt ?? crossing(part) },
  ReversePlotOrder: axis.flag('reversePlotOrder', false),
  ScaleType: {
    get: ({ state }) => state.scaleType ?? 'Linear',
    set(part, value) {
      const type = requireWord(value, ['Linear', 'Logarithmic'] as const);
      if (part.scale() === null) throw invalidArgument('Un axe de catégories n’a pas d’échelle de nombres.');
      part.edit().scaleType = type;
    },
  },
  ShowDisplayUnitLabel: axis.flag('showDisplayUnitLabel', false),
  TextOrientation: {
    get: ({ state }) => state.textOrientation ?? 0,
    set(part, value) {
      const angle = requireOrientation(value);
      part.edit().textOrientation = angle;
    },
  },
  TickLabelPosition: axis.choice('tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None'], 'NextToAxis'),
  TickLabelSpacing: {
    get: ({ state }) => state.tickLabelSpacing ?? 1,
    set(part, value) {
      const spacing = value === '' ? null : requireNumber(value, { min: 1, max: 31_999, integer: true });
      const state = part.edit();
      if (spacing === null) delete state.tickLabelSpacing;
      else state.tickLabelSpacing = spacing;
    },
  },
  TickMarkSpacing: axis.amount('tickMarkSpacing', 1, { min: 1, max: 31_999, integer: true }),
  Top: measured('top'),
  Type: { get: (part) => part.kind },
  Visible: axis.flag('visible', (part) => part.group === 'Primary' || part.kind === 'Value'),
  Width: measured('width'),
});

/** Where the other axis crosses this one by itself: at zero when the scale holds it, else at its nearest end. */
function crossing(part: ChartAxis): number {
  const scale = part.scale();
  const { position = 'Automatic' } = part.state;
  if (scale === null) return position === 'Maximum' ? part.handle.read().series.length : 1;
  if (position === 'Maximum') return scale.maximum;
  if (position === 'Minimum') return scale.minimum;
  return Math.min(Math.max(0, scale.minimum), scale.maximum);
}
