/** `conditionalFormatting` → the engine's rules, first in priority first. */
import { deviationCriterion, deviationFormula } from '../engine/conditional-comparison';
import { boxAddress, cellAddress, parseBoxes, type Box } from './addresses';
import type { Theme } from './colours';
import { readColourScale, readDataBar, readExtensions, readIcons } from './conditional-drawn-read';
import type { EngineStyle } from './engine-style';
import { fromStoredFormula } from './formulas';
import type { Notices } from './notices';
import type { EngineConditionalFormat, EngineFormatRule } from './resources';
import { childOf, childrenOf, descendantsOf, isTrue, numberOf, type XmlElement } from './xml';

export interface ConditionalContext {
  sheetId: string;
  feuille: string;
  differential: readonly EngineStyle[];
  theme: Theme;
  notices: Notices;
}

const TEXT_RULES = [
  'containsText',
  'beginsWith',
  'endsWith',
  'notContainsText',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
];

export function readConditionalFormats(
  sheet: XmlElement,
  context: ConditionalContext,
): EngineConditionalFormat[] {
  const found: { priority: number; format: EngineConditionalFormat }[] = [];
  const extensions = readExtensions(sheet);
  const recent = descendantsOf(childOf(sheet, 'extLst'), 'conditionalFormatting');
  for (const block of [...childrenOf(sheet, 'conditionalFormatting'), ...recent]) {
    const ranges = parseBoxes(block.attributes['sqref'] ?? childOf(block, 'sqref')?.text ?? '');
    if (ranges.length === 0) continue;
    for (const element of childrenOf(block, 'cfRule')) {
      // The second half of a bar already read.
      if (recent.includes(block) && element.attributes['type'] === 'dataBar') continue;
      const rule = readRule(element, ranges, context, extensions);
      if (!rule) {
        noticeUnknown(ranges, context);
        continue;
      }
      const priority = numberOf(element.attributes['priority']) ?? found.length + 1;
      const stopIfTrue = isTrue(element.attributes['stopIfTrue']);
      found.push({ priority, format: { cfId: '', ranges, stopIfTrue, rule } });
    }
  }
  found.sort((one, other) => one.priority - other.priority);
  return found.map(({ format }, index) => ({ ...format, cfId: `${context.sheetId}-f${String(index + 1)}` }));
}

function noticeUnknown(ranges: readonly Box[], { feuille, notices }: ConditionalContext): void {
  const where = ranges.map(boxAddress).join(', ');
  notices.add(
    feuille,
    `La mise en forme conditionnelle d’un type inconnu des cellules ${where} de la feuille «\u00a0${feuille}\u00a0» n’est pas reprise.`,
  );
}

function readRule(
  element: XmlElement,
  ranges: readonly Box[],
  context: ConditionalContext,
  extensions: ReadonlyMap<string, XmlElement>,
): EngineFormatRule | null {
  const { type = '' } = element.attributes;
  if (type === 'colorScale') return readColourScale(element, context.theme);
  if (type === 'dataBar') return readDataBar(element, context.theme, extensions);
  if (type === 'iconSet') return readIcons(element);
  const test = readTest(element, type, ranges);
  const index = numberOf(element.attributes['dxfId']);
  const style = (index === undefined ? undefined : context.differential[index]) ?? {};
  return test && { ...test, style };
}

function readTest(element: XmlElement, type: string, ranges: readonly Box[]): EngineFormatRule | null {
  const [first = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }] = ranges;
  const cell = cellAddress(first.startRow, first.startColumn);
  const { operator = '', text = '', rank, percent, bottom, timePeriod = '' } = element.attributes;
  const formulas = childrenOf(element, 'formula').map((formula) => fromStoredFormula(formula.text));
  const part = (test: Omit<EngineFormatRule, 'type'>): EngineFormatRule => ({
    type: 'highlightCell',
    ...test,
  });
  if (type === 'expression')
    return part({ subType: 'formula', value: `=${formulas[0] ?? ''}`, office: { kind: 'Custom' } });
  if (type === 'cellIs')
    return part({ ...readComparison(operator, formulas, cell), office: { kind: 'CellValue' } });
  if (TEXT_RULES.includes(type)) return part({ subType: 'text', operator: type, value: text });
  if (type === 'duplicateValues' || type === 'uniqueValues') return part({ subType: type });
  if (type === 'timePeriod') return part({ subType: 'timePeriod', operator: timePeriod });
  if (type === 'top10') {
    return part({
      subType: 'rank',
      isBottom: isTrue(bottom),
      isPercent: isTrue(percent),
      value: numberOf(rank) ?? 10,
    });
  }
  if (type !== 'aboveAverage') return null;
  const above = element.attributes['aboveAverage'] !== '0';
  const deviations = numberOf(element.attributes['stdDev']);
  if (deviations !== undefined && deviations > 0) {
    const criterion = deviationCriterion(deviations, above);
    const address = ranges.map((range) => absolute(boxAddress(range))).join(',');
    const value = deviationFormula(criterion, cell, address) ?? '=FALSE';
    return part({ subType: 'formula', value, office: { kind: 'PresetCriteria', criterion } });
  }
  const equal = isTrue(element.attributes['equalAverage']) ? 'OrEqual' : '';
  return part({ subType: 'average', operator: `${above ? 'greaterThan' : 'lessThan'}${equal}` });
}

/** The engine compares with numbers and texts; any other operand becomes a formula of the same meaning. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  cell: string,
): Omit<EngineFormatRule, 'type'> {
  const [one = '', other = ''] = formulas;
  const numbers = formulas.map((formula) => numberOf(formula));
  const text = /^"((?:[^"]|"")*)"$/.exec(one)?.[1]?.replace(/""/g, '"');
  if (operator === 'between' || operator === 'notBetween') {
    const [low, high] = numbers;
    if (low !== undefined && high !== undefined) return { subType: 'number', operator, value: [low, high] };
    const inside = `AND(${cell}>=${one},${cell}<=${other})`;
    return { subType: 'formula', value: operator === 'between' ? `=${inside}` : `=NOT(${inside})` };
  }
  if (numbers[0] !== undefined) return { subType: 'number', operator, value: numbers[0] };
  if (text !== undefined && (operator === 'equal' || operator === 'notEqual'))
    return { subType: 'text', operator, value: text };
  const sign =
    {
      equal: '=',
      notEqual: '<>',
      greaterThan: '>',
      greaterThanOrEqual: '>=',
      lessThan: '<',
      lessThanOrEqual: '<=',
    }[operator] ?? '=';
  return { subType: 'formula', value: `=${cell}${sign}${one}` };
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
