/** `Excel.CustomConditionalFormat` and its `Excel.ConditionalFormatRule`: a formula of the workbook. */
import { toEnglish, toFrench } from '../../../engine/french/translate';
import { fromR1C1, toR1C1 } from '../../../engine/r1c1';
import { invalidArgument } from '../../errors';
import { HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';
import { ConditionalKind } from './kind';

export class CustomConditionalFormat extends ConditionalKind {
  readonly className = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Formula', 'FormulaLocal', 'FormulaR1C1'];
  }

  get Formula(): string {
    return String(this.owner.highlight.value ?? '');
  }

  set Formula(formula: string) {
    if (typeof formula !== 'string' || !formula.startsWith('='))
      throw invalidArgument('Une règle est une formule : elle commence par « = ».');
    this.owner.change({ subType: 'formula', value: formula, office: { kind: 'Custom' } });
  }

  get FormulaR1C1(): string {
    const { row, column } = this.owner.anchorCell;
    return toR1C1(this.Formula, row, column);
  }

  set FormulaR1C1(formula: string) {
    const { row, column } = this.owner.anchorCell;
    this.Formula = fromR1C1(String(formula), row, column);
  }

  get FormulaLocal(): string {
    return toFrench(this.Formula);
  }

  set FormulaLocal(formula: string) {
    this.Formula = toEnglish(String(formula));
  }
}
