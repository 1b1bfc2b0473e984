/** `Excel.DataBarConditionalFormat`, with its positive and negative sides. */
import { dataBarRule, readDataBar } from '../../../engine/conditional-office';
import type { Bound, DataBarSpec } from '../../../engine/conditional-office';
import { invalidArgument } from '../../errors';
import { HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';
import { requireColor } from '../style-part';

const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'];
const AXES = ['Automatic', 'None', 'CellMidPoint'];
const DIRECTIONS = ['Context', 'LeftToRight', 'RightToLeft'];

abstract class BarPart extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  protected get spec(): DataBarSpec {
    return readDataBar(this.owner.rule);
  }

  protected write(changes: Partial<DataBarSpec>): void {
    this.owner.setRule(dataBarRule({ ...this.spec, ...changes }));
  }
}

/** A bound needs a formula when it is not found in the values themselves. */
export function requireBound<T extends Bound>(bound: T, types: readonly string[], what: string): T {
  if (typeof bound !== 'object' || bound === null || !types.includes(bound.type))
    throw invalidArgument(`« ${String(bound?.type)} » n’est pas un type pour ${what}.`);
  const isFound = ['Automatic', 'LowestValue', 'HighestValue'].includes(bound.type);
  const { formula, ...rest } = bound;
  const isEmpty = formula === undefined || formula === null || String(formula) === '';
  if (!isFound && isEmpty) throw invalidArgument(`Il manque la formule de ${what}.`);
  return (isFound ? rest : { ...rest, formula: String(formula) }) as T;
}

export class DataBarConditionalFormat extends BarPart {
  readonly className = 'DataBarConditionalFormat';

  override scalars(): readonly string[] {
    return ['AxisColor', 'AxisFormat', 'BarDirection', 'LowerBoundRule', 'ShowDataBarOnly', 'UpperBoundRule'];
  }

  get PositiveFormat(): ConditionalDataBarPositiveFormat {
    return new ConditionalDataBarPositiveFormat(this.owner);
  }

  get NegativeFormat(): ConditionalDataBarNegativeFormat {
    return new ConditionalDataBarNegativeFormat(this.owner);
  }

  /** Empty when the bar has no axis. */
  get AxisColor(): string {
    return this.spec.axisFormat === 'None' ? '' : this.spec.axisColor;
  }
  set AxisColor(axisColor: string) {
    this.write({ axisColor: requireColor(axisColor) });
  }

  get AxisFormat(): string {
    return this.spec.axisFormat;
  }
  set AxisFormat(axisFormat: string) {
    if (!AXES.includes(axisFormat)) throw invalidArgument(`« ${axisFormat} » n’est pas un axe.`);
    this.write({ axisFormat });
  }

  get BarDirection(): string {
    return this.spec.barDirection;
  }
  set BarDirection(barDirection: string) {
    if (!DIRECTIONS.includes(barDirection)) throw invalidArgument(`« ${barDirection} » n’est pas un sens.`);
    this.write({ barDirection });
  }

  get LowerBoundRule(): Bound {
    return this.spec.lower;
  }
  set LowerBoundRule(rule: Bound) {
    const types = BOUNDS.filter((type) => type !== 'HighestValue');
    this.write({ lower: requireBound(rule, types, 'la borne basse') });
  }

  get UpperBoundRule(): Bound {
    return this.spec.upper;
  }
  set UpperBoundRule(rule: Bound) {
    const types = BOUNDS.filter((type) => type !== 'LowestValue');
    this.write({ upper: requireBound(rule, types, 'la borne haute') });
  }

  get ShowDataBarOnly(): boolean {
    return this.spec.showDataBarOnly;
  }
  set ShowDataBarOnly(showDataBarOnly: boolean) {
    this.write({ showDataBarOnly });
  }
}

export class ConditionalDataBarPositiveFormat extends BarPart {
  readonly className = 'ConditionalDataBarPositiveFormat';

  override scalars(): readonly string[] {
    return ['BorderColor', 'FillColor', 'GradientFill'];
  }

  get FillColor(): string {
    return this.spec.fillColor;
  }
  set FillColor(color: string) {
    this.write({ fillColor: requireColor(color) });
  }

  /** Empty when the bar has no border. */
  get BorderColor(): string {
    return this.spec.borderColor;
  }
  set BorderColor(color: string) {
    this.write({ borderColor: color === '' ? '' : requireColor(color) });
  }

  get GradientFill(): boolean {
    return this.spec.gradientFill;
  }
  set GradientFill(gradientFill: boolean) {
    this.write({ gradientFill });
  }
}

export class ConditionalDataBarNegativeFormat extends BarPart {
  readonly className = 'ConditionalDataBarNegativeFormat';

  override scalars(): readonly string[] {
    return ['BorderColor', 'FillColor', 'MatchPositiveBorderColor', 'MatchPositiveFillColor'];
  }

  get FillColor(): string {
    const { matchPositiveFillColor, fillColor, negativeFillColor } = this.spec;
    return matchPositiveFillColor ? fillColor : negativeFillColor;
  }
  set FillColor(color: string) {
    this.write({ negativeFillColor: requireColor(color), matchPositiveFillColor: false });
  }

  get BorderColor(): string {
    const { matchPositiveBorderColor, borderColor, negativeBorderColor } = this.spec;
    return matchPositiveBorderColor ? borderColor : negativeBorderColor;
  }
  set BorderColor(color: string) {
    const negativeBorderColor = color === '' ? '' : requireColor(color);
    this.write({ negativeBorderColor, matchPositiveBorderColor: false });
  }

  get MatchPositiveFillColor(): boolean {
    return this.spec.matchPositiveFillColor;
  }
  set MatchPositiveFillColor(matchPositiveFillColor: boolean) {
    this.write({ matchPositiveFillColor });
  }

  get MatchPositiveBorderColor(): boolean {
    return this.spec.matchPositiveBorderColor;
  }
  set MatchPositiveBorderColor(matchPositiveBorderColor: boolean) {
    this.write({ matchPositiveBorderColor });
  }
}
