/** What the labels of a series, of a point and of a trendline have in common. */
import { kindOf } from '../../../engine/charts/kinds';
import type { ChartType } from '../../../engine/charts/kinds';
import { referenceAreas } from '../../../engine/charts/references';
import type { LabelsDocument, SeriesDocument } from '../../../engine/charts/series';
import { readNumberFormat } from '../../../engine/styles';
import type { Book } from '../../book';
import { invalidArgument } from '../../errors';
import { membersOf, requireFlag, requireText, requireWord } from './members';
import type { Member } from './members';
import type { ChartPart, Slot } from './part';
import { HORIZONTAL, VERTICAL } from './words';

/** What they show is said of each; `visible` is for all of it. */
export const SHOWN = {
  ShowBubbleSize: 'showBubbleSize',
  ShowCategoryName: 'showCategoryName',
  ShowLegendKey: 'showLegendKey',
  ShowPercentage: 'showPercentage',
  ShowSeriesName: 'showSeriesName',
  ShowValue: 'showValue',
} as const;

export type LabelPart = ChartPart<LabelsDocument> & { cellFormat(): string };
type LabelMember = Member<LabelsDocument, LabelPart>;

const label = membersOf<LabelsDocument, LabelPart>();

export function textMembers(): Record<string, LabelMember> {
  return {
    AutoText: {
      get: ({ state }) => state.autoText ?? (state.text === undefined && state.formula === undefined),
      set(part, value) {
        const isAuto = requireFlag(value);
        for (const slot of part.slots()) {
          const state = slot.write();
          state.autoText = isAuto;
          if (!isAuto) continue;
          delete state.text;
          delete state.formula;
        }
      },
    },
    HorizontalAlignment: label.choice('horizontalAlignment', HORIZONTAL, 'Center'),
    LinkNumberFormat: {
      get: ({ state }) => state.linkNumberFormat ?? state.numberFormat === undefined,
      set(part, value) {
        const isLinked = requireFlag(value);
        const format = part.state.numberFormat ?? part.cellFormat();
        for (const slot of part.slots()) {
          const state = slot.write();
          state.linkNumberFormat = isLinked;
          if (isLinked) delete state.numberFormat;
          else state.numberFormat = format;
        }
      },
    },
    NumberFormat: {
      get: (part) => part.state.numberFormat ?? part.cellFormat(),
      set(part, value) {
        const format = requireText(value);
        for (const slot of part.slots()) {
          const state = slot.write();
          state.numberFormat = format;
          state.linkNumberFormat = false;
        }
      },
    },
    TextOrientation: label.orientation('textOrientation'),
    VerticalAlignment: label.choice('verticalAlignment', VERTICAL, 'Center'),
  };
}

const POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

/** Where the labels of a type may be, Excel's own place first; nothing: the type has no such choice. */
export function labelPositions(type: ChartType): readonly string[] {
  const { family, grouping, is3D } = kindOf(type);
  if (is3D && family !== 'pie') return [];
  switch (family) {
    case 'column':
    case 'bar':
      return grouping === 'clustered'
        ? ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase']
        : ['Center', 'InsideEnd', 'InsideBase'];
    case 'pie':
      return ['BestFit', 'Center', 'InsideEnd', 'OutsideEnd'];
    case 'line':
    case 'scatter':
    case 'bubble':
      return ['Right', 'Left', 'Center', 'Top', 'Bottom'];
    case 'radar':
      return ['OutsideEnd'];
    default:
      return [];
  }
}

/** `series` says what the labels belong to: their type chooses the places they may take. */
export function dataMembers(typeOf: (part: LabelPart) => ChartType): Record<string, LabelMember> {
  const members: Record<string, LabelMember> = {
    Position: {
      get: (part) => part.state.position ?? labelPositions(typeOf(part))[0] ?? 'Invalid',
      set(part, value) {
        const position = requireWord(value, POSITIONS);
        const allowed: readonly string[] = [...labelPositions(typeOf(part)), 'Callout', 'None'];
        if (!allowed.includes(position))
          throw invalidArgument(`La position « ${position} » n’existe pas pour ce type de graphique.`);
        for (const slot of part.slots()) slot.write().position = position;
      },
    },
    Separator: label.text('separator', ', '),
  };
  for (const [name, key] of Object.entries(SHOWN)) {
    members[name] = {
      get: (part) => common(part.slots().map((slot) => isShown(slot.read(), key))),
      set(part, value) {
        const isOn = requireFlag(value);
        for (const slot of part.slots()) show(slot, key, isOn);
      },
    };
  }
  return members;
}

function common(values: readonly boolean[]): boolean | null {
  const [first = false] = values;
  return values.every((value) => value === first) ? first : null;
}

type Shown = (typeof SHOWN)[keyof typeof SHOWN];

/** Labels that say nothing else show the value. */
export function isShown(labels: LabelsDocument | undefined, key: Shown): boolean {
  return labels?.visible === true && (labels[key] ?? key === 'showValue');
}

export function hasLabels(labels: LabelsDocument | undefined): boolean {
  return Object.values(SHOWN).some((key) => key !== 'showLegendKey' && isShown(labels, key));
}

/** Showing one thing shows the labels; with nothing left to show, there are none. */
function show(slot: Slot<LabelsDocument>, key: Shown, isOn: boolean): void {
  const labels = slot.write();
  if (isOn && labels.visible !== true) {
    labels.visible = true;
    labels.showValue = false;
  }
  labels[key] = isOn;
  labels.visible = hasLabels(labels);
}

export function showLabels(slot: Slot<LabelsDocument>, isOn: boolean): void {
  const labels = slot.write();
  labels.visible = isOn;
  if (isOn && !hasLabels(labels)) labels.showValue = true;
}

/** The number format of the first cell of the series. */
export function seriesFormat(book: Book, series: SeriesDocument | undefined): string {
  const data = series?.values;
  const [area] = data !== undefined && 'ref' in data ? (referenceAreas(book.engine, data.ref) ?? []) : [];
  const sheet = area === undefined ? undefined : book.engine.sheet(area.sheetId);
  return area === undefined || sheet === undefined
    ? 'General'
    : readNumberFormat(sheet, area.startRow, area.startColumn);
}
