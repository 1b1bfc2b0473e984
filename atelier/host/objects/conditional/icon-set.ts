/** `Excel.IconSetConditionalFormat`. */
import { iconSetRule, readIconSet } from '../../../engine/conditional-office';
import { defaultIconSet, iconCount, ICON_SETS } from '../../../engine/conditional-icons';
import type { IconCriterion, IconSetSpec } from '../../../engine/conditional-icons';
import { invalidArgument, OfficeError } from '../../errors';
import { HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';

const TYPES = ['Number', 'Percent', 'Formula', 'Percentile'];
const OPERATORS = ['GreaterThan', 'GreaterThanOrEqual'];

export class IconSetConditionalFormat extends HostObject {
  readonly className = 'IconSetConditionalFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Criteria', 'ReverseIconOrder', 'ShowIconOnly', 'Style'];
  }

  private get spec(): IconSetSpec {
    return readIconSet(this.owner.rule);
  }

  private write(changes: Partial<IconSetSpec>): void {
    this.owner.setRule(iconSetRule({ ...this.spec, ...changes }));
  }

  get Style(): string {
    return this.spec.style;
  }

  /** Another number of icons brings its own criteria. */
  set Style(style: string) {
    if (!ICON_SETS.includes(style)) throw invalidArgument(`« ${style} » n’est pas un jeu d’icônes.`);
    const { spec } = this;
    const criteria =
      iconCount(style) === spec.criteria.length ? spec.criteria : defaultIconSet(style).criteria;
    this.write({ style, criteria: criteria.map((criterion) => ({ ...criterion, customIcon: null })) });
  }

  get Criteria(): IconCriterion[] {
    return this.spec.criteria;
  }

  /** Of the first criterion only the custom icon is read. */
  set Criteria(criteria: readonly Partial<IconCriterion>[]) {
    const present = this.spec.criteria;
    if (!Array.isArray(criteria) || criteria.length !== present.length)
      throw invalidArgument(`Le jeu « ${this.spec.style} » a ${present.length} critères.`);
    this.write({
      criteria: present.map((criterion, index) => {
        const given = (criteria as readonly Partial<IconCriterion>[])[index] ?? {};
        const customIcon = readIcon(given.customIcon);
        return index === 0 ? { ...criterion, customIcon } : { ...readCriterion(given, index), customIcon };
      }),
    });
  }

  get ReverseIconOrder(): boolean {
    return this.spec.reverseIconOrder;
  }

  set ReverseIconOrder(reverseIconOrder: boolean) {
    if (this.spec.criteria.some(({ customIcon }) => customIcon !== null))
      throw new OfficeError(
        'InvalidOperation',
        'L’ordre des icônes ne s’inverse pas quand certaines sont personnalisées.',
      );
    this.write({ reverseIconOrder });
  }

  get ShowIconOnly(): boolean {
    return this.spec.showIconOnly;
  }

  set ShowIconOnly(showIconOnly: boolean) {
    this.write({ showIconOnly });
  }
}

function readCriterion(given: Partial<IconCriterion>, index: number): Omit<IconCriterion, 'customIcon'> {
  const { type = '', operator = '', formula } = given;
  const what = `Le critère ${index + 1}`;
  if (!TYPES.includes(type)) throw invalidArgument(`${what} n’a pas de type connu («\u00a0${type}\u00a0»).`);
  if (!OPERATORS.includes(operator))
    throw invalidArgument(`${what} n’a pas d’opérateur connu («\u00a0${operator}\u00a0»).`);
  if (formula === undefined || formula === null || String(formula) === '')
    throw invalidArgument(`${what} n’a pas de formule.`);
  const text = String(formula);
  return { type, operator, formula: text.startsWith('=') ? text : `=${text}` };
}

function readIcon(icon: IconCriterion['customIcon'] | undefined): IconCriterion['customIcon'] {
  if (icon === undefined || icon === null) return null;
  const { set, index } = icon;
  if (!ICON_SETS.includes(set) || index < 0 || index >= iconCount(set))
    throw invalidArgument(`L’icône ${String(index)} du jeu «\u00a0${String(set)}\u00a0» n’existe pas.`);
  return { set, index };
}
