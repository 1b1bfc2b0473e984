/** Sets of icons: their names in Office.js, in files and in Univer, and the rule Univer draws from one. */
import { engineBound, officeBound } from './conditional-bounds';
import type { AnyRule } from './conditional-office';

export interface IconCriterion {
  type: string;
  formula: string;
  operator: string;
  customIcon: { set: string; index: number } | null;
}

export interface IconSetSpec {
  style: string;
  reverseIconOrder: boolean;
  showIconOnly: boolean;
  /** From the lowest values to the highest; the first has no test. */
  criteria: IconCriterion[];
}

const NUMBERS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

/** Office.js's names; files and Univer write the figure first: "3Arrows". */
export const ICON_SETS: readonly string[] = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
];

/** "ThreeArrows" → "3Arrows". */
export function fileIconSet(style: string): string {
  return style.replace(/^(Three|Four|Five)/, (word) => NUMBERS[word] ?? word);
}

export function officeIconSet(name: string): string | undefined {
  return ICON_SETS.find((style) => fileIconSet(style) === name);
}

export function iconCount(style: string): number {
  return Number(fileIconSet(style).charAt(0));
}

/** Equal parts in percent, as Excel sets them: 0, 33, 67 for three icons. */
export function defaultIconSet(style: string): IconSetSpec {
  const count = iconCount(style);
  const criteria = Array.from({ length: count }, (_, index) => ({
    type: 'Percent',
    formula: `=${Math.round((index * 100) / count)}`,
    operator: 'GreaterThanOrEqual',
    customIcon: null,
  }));
  return { style, reverseIconOrder: false, showIconOnly: false, criteria };
}

/** Univer tests from the highest values down, and numbers icons from the best: the other way round. */
export function iconRule(spec: IconSetSpec): AnyRule {
  const count = spec.criteria.length;
  const config = spec.criteria.map((criterion, index) => {
    const place = spec.reverseIconOrder ? count - 1 - index : index;
    const { set, index: icon } = criterion.customIcon ?? { set: spec.style, index: place };
    return {
      operator: criterion.operator === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
      value: engineBound(criterion, 'min') as { type: string; value?: number | string },
      iconType: fileIconSet(set),
      iconId: String(iconCount(set) - 1 - icon),
    };
  });
  const lowest = config[0];
  if (lowest !== undefined) {
    lowest.operator = 'lessThanOrEqual';
    lowest.value = { type: 'num', value: Number.MAX_SAFE_INTEGER };
  }
  return { type: 'iconSet', isShowValue: !spec.showIconOnly, config: config.reverse() };
}

interface EngineIcon {
  operator: string;
  value: { type: string; value?: number | string };
  iconType: string;
  iconId: string;
}

export function readIconRule(rule: AnyRule): IconSetSpec {
  const icons = [...(rule.config as EngineIcon[])].reverse();
  const style = officeIconSet(icons[0]?.iconType ?? '') ?? 'ThreeTrafficLights1';
  const count = icons.length;
  const isOwn = icons.every(
    ({ iconType, iconId }, index) => iconType === icons[0]?.iconType && iconId === String(count - 1 - index),
  );
  return {
    style,
    reverseIconOrder: false,
    showIconOnly: rule.isShowValue === false,
    criteria: icons.map(({ operator, value, iconType, iconId }, index) => {
      const set = officeIconSet(iconType) ?? style;
      const { type, formula = '0' } = officeBound(index === 0 ? { type: 'percent', value: 0 } : value);
      return {
        type,
        formula: formula.startsWith('=') ? formula : `=${formula}`,
        operator: operator === 'greaterThan' ? 'GreaterThan' : 'GreaterThanOrEqual',
        customIcon: isOwn ? null : { set, index: iconCount(set) - 1 - Number(iconId) },
      };
    }),
  };
}
