/** `Excel.PresetCriteriaConditionalFormat`: blanks, errors, dates, averages, duplicates. */
import { deviationFormula } from '../../../engine/conditional-comparison';
import type { Highlight } from '../conditional-format';
import { invalidArgument } from '../../errors';
import { ConditionalKind } from './kind';

type Test = Partial<Highlight>;

const text = (operator: string): Test => ({ subType: 'text', operator, value: '' });
const period = (operator: string): Test => ({ subType: 'timePeriod', operator });
const average = (operator: string): Test => ({ subType: 'average', operator });

const PRESETS: Readonly<Record<string, Test>> = {
  Blanks: text('containsBlanks'),
  NonBlanks: text('notContainsBlanks'),
  Errors: text('containsErrors'),
  NonErrors: text('notContainsErrors'),
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: average('greaterThan'),
  BelowAverage: average('lessThan'),
  EqualOrAboveAverage: average('greaterThanOrEqual'),
  EqualOrBelowAverage: average('lessThanOrEqual'),
  UniqueValues: { subType: 'uniqueValues' },
  DuplicateValues: { subType: 'duplicateValues' },
};

export class PresetCriteriaConditionalFormat extends ConditionalKind {
  readonly className = 'PresetCriteriaConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): { criterion: string } {
    const { subType, operator, office } = this.owner.highlight;
    if (office?.criterion !== undefined) return { criterion: office.criterion };
    const found = Object.entries(PRESETS).find(
      ([, test]) => test.subType === subType && test.operator === operator,
    );
    return { criterion: found?.[0] ?? 'Invalid' };
  }

  set Rule({ criterion }: { criterion: string }) {
    const office = { kind: 'PresetCriteria' };
    const formula = deviationFormula(criterion, this.owner.anchor, this.owner.rangeAddress);
    if (formula !== null) {
      this.owner.change({ subType: 'formula', value: formula, office: { ...office, criterion } });
      return;
    }
    const test = PRESETS[criterion];
    if (test === undefined) throw invalidArgument(`«\u00a0${criterion}\u00a0» n’est pas un critère.`);
    this.owner.change({ ...test, office });
  }
}
