/** `Excel.TextConditionalFormat`. */
import { invalidArgument } from '../../errors';
import { ConditionalKind } from './kind';

interface TextRule {
  operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
  text: string;
}

const OPERATORS: Readonly<Record<TextRule['operator'], string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

export class TextConditionalFormat extends ConditionalKind {
  readonly className = 'TextConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): TextRule {
    const { operator, value } = this.owner.highlight;
    const name = (Object.keys(OPERATORS) as TextRule['operator'][]).find(
      (key) => OPERATORS[key] === operator,
    );
    return { operator: name ?? 'Contains', text: String(value ?? '') };
  }

  set Rule(rule: TextRule) {
    const operator = OPERATORS[rule.operator];
    if (operator === undefined)
      throw invalidArgument(`«\u00a0${String(rule.operator)}\u00a0» n’est pas un opérateur.`);
    if (typeof rule.text !== 'string' || rule.text === '')
      throw invalidArgument('Il manque le texte cherché.');
    this.owner.change({ subType: 'text', operator, value: rule.text });
  }
}
