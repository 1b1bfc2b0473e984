/** `c:catAx`, `c:valAx`, `c:dateAx`, `c:serAx` → the axes of the document. */
import type { AxisDocument, TimeUnit } from '../../engine/charts';
import type { Theme } from '../colours';
import { childOf, type XmlElement } from '../xml';
import { USUAL_GRIDLINE } from './axes-write';
import { readNumberFormat } from './labels-read';
import { keep, readFill, readFlag, readLine, readNumber, readTextLook, readValue } from './shapes-read';
import { readTitle } from './title-read';
import { ALIGNMENTS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS, TIME_UNITS, wordOf } from './words';

/** `other`: the axis it crosses, whose element says where. */
export function readAxis(axis: XmlElement, other: XmlElement | undefined, theme: Theme): AxisDocument {
  const title = childOf(axis, 'title');
  const shape = childOf(axis, 'spPr');
  return {
    ...readTextLook(axis, theme),
    ...keep({
      visible: readFlag(axis, 'delete') === true ? false : undefined,
      title: title === undefined ? undefined : readTitle(title, theme),
      fill: readFill(shape, theme),
      line: readLine(shape, theme),
      majorGridlines: readGridlines(childOf(axis, 'majorGridlines'), theme),
      minorGridlines: readGridlines(childOf(axis, 'minorGridlines'), theme),
    }),
    ...readScale(axis),
    ...readNumberFormat(axis),
    ...readMarks(axis),
    ...readCrossing(other),
    ...(axis.name === 'valAx' ? readValueScale(axis) : readCategoryScale(axis)),
    ...keep({
      isBetweenCategories:
        axis.name !== 'valAx' && readValue(other, 'crossBetween') === 'midCat' ? false : undefined,
    }),
  };
}

function readGridlines(lines: XmlElement | undefined, theme: Theme): AxisDocument['majorGridlines'] {
  if (!lines) return undefined;
  const line = readLine(childOf(lines, 'spPr'), theme);
  const isUsual = JSON.stringify(line) === JSON.stringify(USUAL_GRIDLINE);
  return { visible: true, ...keep({ line: isUsual ? undefined : line }) };
}

function readScale(axis: XmlElement): Partial<AxisDocument> {
  const scaling = childOf(axis, 'scaling');
  const logBase = readNumber(scaling, 'logBase');
  return keep({
    minimum: readNumber(scaling, 'min'),
    maximum: readNumber(scaling, 'max'),
    scaleType: logBase === undefined ? undefined : ('Logarithmic' as const),
    logBase,
    reversePlotOrder: readValue(scaling, 'orientation') === 'maxMin' ? true : undefined,
  });
}

function readMarks(axis: XmlElement): Partial<AxisDocument> {
  const mark = (name: string): AxisDocument['majorTickMark'] => {
    // Absent: "cross", says the format.
    const word = wordOf(TICK_MARKS, readValue(axis, name) ?? 'cross');
    return word === 'None' ? undefined : (word as AxisDocument['majorTickMark']);
  };
  const labels = wordOf(TICK_LABELS, readValue(axis, 'tickLblPos'));
  return keep({
    majorTickMark: mark('majorTickMark'),
    minorTickMark: mark('minorTickMark'),
    tickLabelPosition: labels === 'NextToAxis' ? undefined : (labels as AxisDocument['tickLabelPosition']),
  });
}

function readCrossing(other: XmlElement | undefined): Partial<AxisDocument> {
  const at = readNumber(other, 'crossesAt');
  if (at !== undefined) return { position: 'Custom', positionAt: at };
  const where = readValue(other, 'crosses');
  if (where === 'min') return { position: 'Minimum' };
  return where === 'max' && !isSecond(other) ? { position: 'Maximum' } : {};
}

/** The second axis of values stands at the far end by itself. */
function isSecond(axis: XmlElement | undefined): boolean {
  return axis?.name === 'valAx' && ['r', 't'].includes(readValue(axis, 'axPos') ?? '');
}

function readValueScale(axis: XmlElement): Partial<AxisDocument> {
  const units = childOf(axis, 'dispUnits');
  const custom = readNumber(units, 'custUnit');
  return keep({
    majorUnit: readNumber(axis, 'majorUnit'),
    minorUnit: readNumber(axis, 'minorUnit'),
    displayUnit: custom === undefined ? wordOf(DISPLAY_UNITS, readValue(units, 'builtInUnit')) : 'Custom',
    customDisplayUnit: custom,
    showDisplayUnitLabel: childOf(units, 'dispUnitsLbl') === undefined ? undefined : true,
  });
}

function readCategoryScale(axis: XmlElement): Partial<AxisDocument> {
  const isAutomatic = readFlag(axis, 'auto') ?? true;
  const isDate = axis.name === 'dateAx';
  const offset = readNumber(axis, 'lblOffset');
  const alignment = wordOf(ALIGNMENTS, readValue(axis, 'lblAlgn'));
  const unit = (name: string): TimeUnit | undefined =>
    wordOf(TIME_UNITS, readValue(axis, name)) as TimeUnit | undefined;
  return keep({
    categoryType: isDate
      ? ('DateAxis' as const)
      : isAutomatic || axis.name === 'serAx'
        ? undefined
        : ('TextAxis' as const),
    alignment: alignment === 'Center' ? undefined : (alignment as AxisDocument['alignment']),
    offset: offset === 100 ? undefined : offset,
    tickLabelSpacing: readNumber(axis, 'tickLblSkip'),
    tickMarkSpacing: readNumber(axis, 'tickMarkSkip'),
    multiLevel: readFlag(axis, 'noMultiLvlLbl') === true ? false : undefined,
    majorUnit: isDate ? readNumber(axis, 'majorUnit') : undefined,
    minorUnit: isDate ? readNumber(axis, 'minorUnit') : undefined,
    baseTimeUnit: unit('baseTimeUnit'),
    majorTimeUnitScale: unit('majorTimeUnit'),
    minorTimeUnitScale: unit('minorTimeUnit'),
  });
}
