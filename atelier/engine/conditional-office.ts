/** Conditional formats drawn in cells (bars, scales, icons): what Excel keeps of them, and the rule Univer draws from it. */
import { engineBound, officeBound } from './conditional-bounds';
import type { Bound, EngineBound } from './conditional-bounds';
import type { IconCriterion, IconSetSpec } from './conditional-icons';
import { iconRule, readIconRule } from './conditional-icons';
import type { ConditionalRule } from './conditional';

export interface DataBarSpec {
  lower: Bound;
  upper: Bound;
  showDataBarOnly: boolean;
  axisFormat: string;
  axisColor: string;
  barDirection: string;
  fillColor: string;
  borderColor: string;
  gradientFill: boolean;
  negativeFillColor: string;
  negativeBorderColor: string;
  matchPositiveFillColor: boolean;
  matchPositiveBorderColor: boolean;
}

export interface ColorPoint extends Bound {
  color: string;
}

export interface ColorScaleSpec {
  minimum: ColorPoint;
  midpoint?: ColorPoint;
  maximum: ColorPoint;
}

/** Kept inside the engine's rule, so that it follows it: copied, undone, saved with it. */
export interface OfficeSpec {
  kind?: string;
  dataBar?: DataBarSpec;
  colorScale?: ColorScaleSpec;
  iconSet?: IconSetSpec;
  /** `PresetCriteria` rules the engine has no words for. */
  criterion?: string;
}

/** A rule of the engine, by what is used of it here and in the `.xlsx` layer. */
export interface AnyRule {
  type: string;
  isShowValue?: boolean;
  config?: unknown;
  style?: unknown;
  office?: OfficeSpec;
}

export type { Bound, IconCriterion, IconSetSpec };

/** What `add(DataBar)` makes: the bar Excel makes by default. */
export const DEFAULT_DATA_BAR: DataBarSpec = {
  lower: { type: 'Automatic' },
  upper: { type: 'Automatic' },
  showDataBarOnly: false,
  axisFormat: 'Automatic',
  axisColor: '#000000',
  barDirection: 'Context',
  fillColor: '#638EC6',
  borderColor: '',
  gradientFill: true,
  negativeFillColor: '#FF0000',
  negativeBorderColor: '',
  matchPositiveFillColor: false,
  matchPositiveBorderColor: true,
};

export const DEFAULT_COLOR_SCALE: ColorScaleSpec = {
  minimum: { type: 'LowestValue', color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
  maximum: { type: 'HighestValue', color: '#63BE7B' },
};

export function dataBarRule(spec: DataBarSpec): AnyRule {
  return {
    type: 'dataBar',
    isShowValue: !spec.showDataBarOnly,
    config: {
      min: engineBound(spec.lower, 'min'),
      max: engineBound(spec.upper, 'max'),
      isGradient: spec.gradientFill,
      positiveColor: spec.fillColor,
      nativeColor: spec.matchPositiveFillColor ? spec.fillColor : spec.negativeFillColor,
    },
    office: { kind: 'DataBar', dataBar: spec },
  };
}

export function readDataBar(rule: AnyRule): DataBarSpec {
  if (rule.office?.dataBar) return rule.office.dataBar;
  const config = rule.config as {
    min: EngineBound;
    max: EngineBound;
    isGradient: boolean;
    positiveColor: string;
    nativeColor: string;
  };
  return {
    ...DEFAULT_DATA_BAR,
    lower: officeBound(config.min),
    upper: officeBound(config.max),
    showDataBarOnly: rule.isShowValue === false,
    fillColor: config.positiveColor,
    gradientFill: config.isGradient,
    negativeFillColor: config.nativeColor,
    matchPositiveFillColor: config.nativeColor === config.positiveColor,
  };
}

export function colorScaleRule(spec: ColorScaleSpec): AnyRule {
  const points = [spec.minimum, ...(spec.midpoint ? [spec.midpoint] : []), spec.maximum];
  return {
    type: 'colorScale',
    config: points.map((point, index) => ({
      index,
      color: point.color,
      value: engineBound(point, index === 0 ? 'min' : 'max'),
    })),
    office: { kind: 'ColorScale', colorScale: spec },
  };
}

export function readColorScale(rule: AnyRule): ColorScaleSpec {
  if (rule.office?.colorScale) return rule.office.colorScale;
  const config = rule.config as { color: string; value: EngineBound }[];
  const points = config.map(({ color, value }) => ({ ...officeBound(value), color }));
  const [minimum = DEFAULT_COLOR_SCALE.minimum] = points;
  const maximum = points.at(-1) ?? DEFAULT_COLOR_SCALE.maximum;
  const midpoint = points.length > 2 ? points[1] : undefined;
  return midpoint === undefined ? { minimum, maximum } : { minimum, midpoint, maximum };
}

export function iconSetRule(spec: IconSetSpec): AnyRule {
  return { ...iconRule(spec), office: { kind: 'IconSet', iconSet: spec } };
}

export function readIconSet(rule: AnyRule): IconSetSpec {
  return rule.office?.iconSet ?? readIconRule(rule);
}

export function toEngineRule(rule: AnyRule): ConditionalRule['rule'] {
  return rule as unknown as ConditionalRule['rule'];
}
