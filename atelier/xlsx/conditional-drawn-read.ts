/** `colorScale`, `dataBar` and `iconSet` rules → the engine's, with what their extension (`x14`) adds. */
import { defaultIconSet, iconCount, officeIconSet } from '../engine/conditional-icons';
import { colorScaleRule, dataBarRule, DEFAULT_DATA_BAR, iconSetRule } from '../engine/conditional-office';
import type { AnyRule, Bound, ColorPoint } from '../engine/conditional-office';
import { readColour, type Theme } from './colours';
import { fromStoredFormula } from './formulas';
import type { EngineFormatRule } from './resources';
import { childOf, childrenOf, descendantsOf, isTrue, numberOf, type XmlElement } from './xml';

const OFFICE_TYPES: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

/** The rules of the sheet's extension, by the id that links them, and those that stand alone. */
export function readExtensions(sheet: XmlElement): Map<string, XmlElement> {
  const list = descendantsOf(childOf(sheet, 'extLst'), 'conditionalFormatting');
  const rules = list.flatMap((block) => childrenOf(block, 'cfRule'));
  return new Map(rules.map((rule) => [rule.attributes['id'] ?? '', rule]));
}

/** `val` in the old form, an `f` in the new one. */
function readBound(element: XmlElement): Bound {
  const { type = 'num', val } = element.attributes;
  const office = OFFICE_TYPES[type] ?? 'Number';
  if (['LowestValue', 'HighestValue', 'Automatic'].includes(office)) return { type: office };
  const text = childOf(element, 'f')?.text ?? val ?? '0';
  return { type: office, formula: numberOf(text) === undefined ? `=${fromStoredFormula(text)}` : text };
}

function toFileRule(rule: AnyRule): EngineFormatRule {
  return rule as unknown as EngineFormatRule;
}

export function readColourScale(element: XmlElement, theme: Theme): EngineFormatRule | null {
  const scale = childOf(element, 'colorScale');
  const colours = childrenOf(scale, 'color').map((colour) => readColour(colour, theme) ?? '#FFFFFF');
  const points = childrenOf(scale, 'cfvo').map(
    (bound, index): ColorPoint => ({ ...readBound(bound), color: colours[index] ?? '#FFFFFF' }),
  );
  const [minimum, middle] = points;
  const maximum = points.at(-1);
  if (!minimum || !maximum || points.length < 2 || points.length !== colours.length) return null;
  const isThree = points.length > 2 && middle !== undefined;
  return toFileRule(colorScaleRule(isThree ? { minimum, midpoint: middle, maximum } : { minimum, maximum }));
}

export function readDataBar(
  element: XmlElement,
  theme: Theme,
  extensions: ReadonlyMap<string, XmlElement>,
): EngineFormatRule | null {
  const bar = childOf(element, 'dataBar');
  const [lower, upper] = childrenOf(bar, 'cfvo').map(readBound);
  if (!bar || !lower || !upper) return null;
  const fillColor = readColour(childOf(bar, 'color'), theme) ?? DEFAULT_DATA_BAR.fillColor;
  const spec = { lower, upper, fillColor, showDataBarOnly: bar.attributes['showValue'] === '0' };
  const id = descendantsOf(childOf(element, 'extLst'), 'id')[0]?.text ?? '';
  const recent = childOf(extensions.get(id), 'dataBar');
  if (!recent) return toFileRule(dataBarRule({ ...DEFAULT_DATA_BAR, ...spec }));
  const colour = (name: string): string => readColour(childOf(recent, name), theme) ?? '';
  const [low = lower, high = upper] = childrenOf(recent, 'cfvo').map(readBound);
  const { direction, axisPosition, gradient, negativeBarColorSameAsPositive: sameFill } = recent.attributes;
  return toFileRule(
    dataBarRule({
      ...spec,
      lower: low,
      upper: high,
      axisFormat: axisPosition === 'none' ? 'None' : axisPosition === 'middle' ? 'CellMidPoint' : 'Automatic',
      axisColor: colour('axisColor') || '#000000',
      barDirection:
        direction === 'leftToRight' ? 'LeftToRight' : direction === 'rightToLeft' ? 'RightToLeft' : 'Context',
      borderColor: isTrue(recent.attributes['border']) ? colour('borderColor') : '',
      gradientFill: gradient !== '0' && gradient !== 'false',
      negativeFillColor: colour('negativeFillColor') || '#FF0000',
      negativeBorderColor: colour('negativeBorderColor'),
      matchPositiveFillColor: isTrue(sameFill),
      matchPositiveBorderColor: recent.attributes['negativeBarBorderColorSameAsPositive'] !== '0',
    }),
  );
}

/** The same in its old and new forms. */
export function readIcons(element: XmlElement): EngineFormatRule | null {
  const icons = childOf(element, 'iconSet');
  const style = officeIconSet(icons?.attributes['iconSet'] ?? '3TrafficLights1');
  const bounds = childrenOf(icons, 'cfvo');
  if (!icons || style === undefined || bounds.length !== iconCount(style)) return null;
  const custom = isTrue(icons.attributes['custom']) ? childrenOf(icons, 'cfIcon') : [];
  return toFileRule(
    iconSetRule({
      ...defaultIconSet(style),
      reverseIconOrder: isTrue(icons.attributes['reverse']),
      showIconOnly: icons.attributes['showValue'] === '0',
      criteria: bounds.map((bound, index) => {
        const { type, formula = '0' } = readBound(bound);
        const icon = custom[index]?.attributes;
        const set = officeIconSet(icon?.['iconSet'] ?? '');
        const place = numberOf(icon?.['iconId']) ?? 0;
        return {
          type,
          formula: formula.startsWith('=') ? formula : `=${formula}`,
          operator: bound.attributes['gte'] === '0' ? 'GreaterThan' : 'GreaterThanOrEqual',
          customIcon: set === undefined || (set === style && place === index) ? null : { set, index: place },
        };
      }),
    }),
  );
}
