/** `Excel.ColorScaleConditionalFormat`: two or three colours along the values. */
import { colorScaleRule, readColorScale } from '../../../engine/conditional-office';
import type { ColorPoint, ColorScaleSpec } from '../../../engine/conditional-office';
import { invalidArgument } from '../../errors';
import { HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';
import { requireColor } from '../style-part';
import { requireBound } from './data-bar';

const MIDDLE = ['Number', 'Percent', 'Formula', 'Percentile'];

type Criteria = Partial<Record<'minimum' | 'midpoint' | 'maximum', Partial<ColorPoint> | null>>;

export class ColorScaleConditionalFormat extends HostObject {
  readonly className = 'ColorScaleConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Criteria', 'ThreeColorScale'];
  }

  private get spec(): ColorScaleSpec {
    return readColorScale(this.owner.rule);
  }

  get ThreeColorScale(): boolean {
    return this.spec.midpoint !== undefined;
  }

  get Criteria(): object {
    const { minimum, midpoint, maximum } = this.spec;
    const shown = (point: ColorPoint): object => ({ ...point, formula: point.formula ?? null });
    return {
      minimum: shown(minimum),
      ...(midpoint ? { midpoint: shown(midpoint) } : {}),
      maximum: shown(maximum),
    };
  }

  set Criteria(criteria: Criteria) {
    const { spec } = this;
    const minimum = this.point(criteria.minimum, spec.minimum, ['LowestValue', ...MIDDLE], 'le minimum');
    const maximum = this.point(criteria.maximum, spec.maximum, ['HighestValue', ...MIDDLE], 'le maximum');
    if (criteria.midpoint === undefined || criteria.midpoint === null) {
      this.owner.setRule(colorScaleRule({ minimum, maximum }));
      return;
    }
    const present = spec.midpoint ?? { type: 'Percentile', color: '#FFEB84' };
    const midpoint = this.point(criteria.midpoint, present, MIDDLE, 'le milieu');
    this.owner.setRule(colorScaleRule({ minimum, midpoint, maximum }));
  }

  private point(
    given: Partial<ColorPoint> | null | undefined,
    present: ColorPoint,
    types: readonly string[],
    what: string,
  ): ColorPoint {
    if (given === undefined || given === null) throw invalidArgument(`Il manque ${what} de l’échelle.`);
    const { formula } = given;
    const color = given.color ? requireColor(given.color) : present.color;
    const bound = {
      type: String(given.type),
      ...(formula === undefined || formula === null ? {} : { formula }),
    };
    return { ...requireBound(bound, types, what), color };
  }
}
