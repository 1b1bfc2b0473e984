/** Bars, scales and icons → `cfRule`, and beside it the extension (`x14`) that says what Excel 2007 did not know. */
import { fileIconSet } from '../engine/conditional-icons';
import { readColorScale, readDataBar, readIconSet } from '../engine/conditional-office';
import type { Bound, DataBarSpec, IconSetSpec } from '../engine/conditional-office';
import { boxAddress, toBox } from './addresses';
import { toFileColour } from './colours';
import { toStoredFormula } from './formulas';
import type { EngineConditionalFormat, EngineFormatRule } from './resources';
import { escapeXml, tag } from './xml';

export interface RuleXml {
  attributes: Record<string, string | number | boolean | undefined>;
  content: string;
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
/** Sets Excel 2007 did not have. */
const NEW_SETS = ['ThreeStars', 'ThreeTriangles', 'FiveBoxes'];

const FILE_TYPES: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

/** Links a rule to its extension; counted within the sheet. */
function ruleId(index: number): string {
  return `{DA7ABA51-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}

const color = (name: string, value: string): string =>
  value === '' ? '' : tag(name, { rgb: toFileColour(value) ?? 'FF000000' });

function operand(formula: string | undefined): string {
  return toStoredFormula(String(formula ?? '0').replace(/^=/, ''));
}

function writeBound({ type, formula }: Bound, automatic: string, gte?: boolean): string {
  const known = FILE_TYPES[type];
  if (known === undefined || known === 'min' || known === 'max')
    return tag('cfvo', { type: known ?? automatic });
  return tag('cfvo', { type: known, val: operand(formula), gte: gte === false ? false : undefined });
}

export function writeColourScale(rule: EngineFormatRule): RuleXml {
  const { minimum, midpoint, maximum } = readColorScale(rule);
  const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
  const bounds = points.map((point, index) => writeBound(point, index === 0 ? 'min' : 'max'));
  const content = bounds.join('') + points.map((point) => color('color', point.color)).join('');
  return { attributes: { type: 'colorScale' }, content: tag('colorScale', {}, content) };
}

export function writeDataBar(rule: EngineFormatRule, index: number): RuleXml {
  const spec = readDataBar(rule);
  const bar = tag(
    'dataBar',
    { showValue: spec.showDataBarOnly ? false : undefined },
    writeBound(spec.lower, 'min') + writeBound(spec.upper, 'max') + color('color', spec.fillColor),
  );
  const extension = tag('ext', { uri: RULE_EXTENSION, 'xmlns:x14': X14 }, tag('x14:id', {}, ruleId(index)));
  return { attributes: { type: 'dataBar' }, content: bar + tag('extLst', {}, extension) };
}

export function writeIconSet(rule: EngineFormatRule): RuleXml {
  const spec = readIconSet(rule);
  const content = spec.criteria
    .map((criterion) => writeBound(criterion, 'percent', criterion.operator !== 'GreaterThan'))
    .join('');
  return { attributes: { type: 'iconSet' }, content: tag('iconSet', iconAttributes(spec), content) };
}

function iconAttributes(spec: IconSetSpec): Record<string, string | boolean | undefined> {
  return {
    iconSet: fileIconSet(spec.style),
    showValue: spec.showIconOnly ? false : undefined,
    reverse: spec.reverseIconOrder ? true : undefined,
  };
}

/** True for a rule that has no place but in the extension. */
export function isExtended(rule: EngineFormatRule): boolean {
  if (rule.type !== 'iconSet') return false;
  const { style, criteria } = readIconSet(rule);
  return NEW_SETS.includes(style) || criteria.some(({ customIcon }) => customIcon !== null);
}

/** The sheet's extension for its conditional formats; empty when none needs it. */
export function writeConditionalExtension(formats: readonly EngineConditionalFormat[]): string {
  const rules = formats.map(({ rule, ranges }, index) => {
    const written =
      rule.type === 'dataBar'
        ? writeBarExtension(readDataBar(rule), index)
        : isExtended(rule)
          ? writeIconExtension(readIconSet(rule), index)
          : '';
    if (written === '') return '';
    const sqref = tag('xm:sqref', {}, ranges.map((range) => boxAddress(toBox(range))).join(' '));
    return tag('x14:conditionalFormatting', { 'xmlns:xm': XM }, written + sqref);
  });
  const content = rules.join('');
  if (content === '') return '';
  return tag(
    'ext',
    { uri: SHEET_EXTENSION, 'xmlns:x14': X14 },
    tag('x14:conditionalFormattings', {}, content),
  );
}

function extendedBound({ type, formula }: Bound, automatic: string, gte?: boolean): string {
  const known = FILE_TYPES[type] ?? automatic;
  const hasValue = !['min', 'max', 'autoMin', 'autoMax'].includes(known);
  const content = hasValue ? tag('xm:f', {}, escapeXml(operand(formula))) : '';
  return tag('x14:cfvo', { type: known, gte: gte === false ? false : undefined }, content);
}

function writeBarExtension(spec: DataBarSpec, index: number): string {
  const attributes = {
    minLength: 0,
    maxLength: 100,
    showValue: spec.showDataBarOnly ? false : undefined,
    border: spec.borderColor === '' ? undefined : true,
    gradient: spec.gradientFill ? undefined : false,
    direction:
      spec.barDirection === 'Context'
        ? undefined
        : spec.barDirection.charAt(0).toLowerCase() + spec.barDirection.slice(1),
    negativeBarColorSameAsPositive: spec.matchPositiveFillColor ? true : undefined,
    negativeBarBorderColorSameAsPositive: spec.matchPositiveBorderColor ? undefined : false,
    axisPosition:
      spec.axisFormat === 'None' ? 'none' : spec.axisFormat === 'CellMidPoint' ? 'middle' : undefined,
  };
  const content =
    extendedBound(spec.lower, 'autoMin') +
    extendedBound(spec.upper, 'autoMax') +
    color('x14:borderColor', spec.borderColor) +
    (spec.matchPositiveFillColor ? '' : color('x14:negativeFillColor', spec.negativeFillColor)) +
    (spec.matchPositiveBorderColor ? '' : color('x14:negativeBorderColor', spec.negativeBorderColor)) +
    (spec.axisFormat === 'None' ? '' : color('x14:axisColor', spec.axisColor));
  return tag('x14:cfRule', { type: 'dataBar', id: ruleId(index) }, tag('x14:dataBar', attributes, content));
}

function writeIconExtension(spec: IconSetSpec, index: number): string {
  const isCustom = spec.criteria.some(({ customIcon }) => customIcon !== null);
  const bounds = spec.criteria.map((criterion) =>
    extendedBound(criterion, 'percent', criterion.operator !== 'GreaterThan'),
  );
  const icons = spec.criteria.map(({ customIcon }, place) => {
    const { set, index: iconId } = customIcon ?? { set: spec.style, index: place };
    return tag('x14:cfIcon', { iconSet: fileIconSet(set), iconId });
  });
  const attributes = { ...iconAttributes(spec), custom: isCustom ? true : undefined };
  const content = bounds.join('') + (isCustom ? icons.join('') : '');
  const priority = index + 1;
  return tag(
    'x14:cfRule',
    { type: 'iconSet', priority, id: ruleId(index) },
    tag('x14:iconSet', attributes, content),
  );
}
