/** `conditionalFormatting` → the engine's rules, first in priority first. */
import { boxAddress, cellAddress, parseBoxes, type Box } from './addresses';
import { readColour, type Theme } from './colours';
import type { EngineStyle } from './engine-style';
import { fromStoredFormula } from './formulas';
import type { Notices } from './notices';
import type { EngineConditionalFormat, EngineFormatRule } from './resources';
import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from './xml';

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
  for (const block of childrenOf(sheet, 'conditionalFormatting')) {
    const ranges = parseBoxes(block.attributes['sqref'] ?? '');
    const first = ranges[0];
    if (!first) continue;
    for (const element of childrenOf(block, 'cfRule')) {
      const rule = readRule(element, first, context);
      if (!rule) {
        noticeUnknown(element, ranges, context);
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

function noticeUnknown(
  element: XmlElement,
  ranges: readonly Box[],
  { feuille, notices }: ConditionalContext,
): void {
  const what = element.attributes['type'] === 'iconSet' ? 'en jeu d’icônes' : 'd’un type inconnu';
  const where = ranges.map(boxAddress).join(', ');
  notices.add(
    feuille,
    `La mise en forme conditionnelle ${what} des cellules ${where} de la feuille «\u00a0${feuille}\u00a0» n’est pas reprise.`,
  );
}

function readRule(element: XmlElement, first: Box, context: ConditionalContext): EngineFormatRule | null {
  const { type = '' } = element.attributes;
  if (type === 'colorScale') return readColourScale(element, context.theme);
  if (type === 'dataBar') return readDataBar(element, context.theme);
  const test = readTest(element, type, first);
  const index = numberOf(element.attributes['dxfId']);
  const style = (index === undefined ? undefined : context.differential[index]) ?? {};
  return test && { ...test, style };
}

function readTest(element: XmlElement, type: string, first: Box): EngineFormatRule | null {
  const { operator = '', text = '', rank, percent, bottom, timePeriod = '' } = element.attributes;
  const formulas = childrenOf(element, 'formula').map((formula) => fromStoredFormula(formula.text));
  const part = (test: Omit<EngineFormatRule, 'type'>): EngineFormatRule => ({
    type: 'highlightCell',
    ...test,
  });
  if (type === 'expression') return part({ subType: 'formula', value: `=${formulas[0] ?? ''}` });
  if (type === 'cellIs')
    return part(readComparison(operator, formulas, cellAddress(first.startRow, first.startColumn)));
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

function readBound({ attributes }: XmlElement): { type: string; value: number | string } {
  const { type = 'num', val = '' } = attributes;
  if (type === 'formula') return { type, value: `=${fromStoredFormula(val)}` };
  return { type, value: numberOf(val) ?? 0 };
}

function readColourScale(element: XmlElement, theme: Theme): EngineFormatRule | null {
  const scale = childOf(element, 'colorScale');
  const colours = childrenOf(scale, 'color').map((colour) => readColour(colour, theme) ?? '#FFFFFF');
  const bounds = childrenOf(scale, 'cfvo').map(readBound);
  if (bounds.length === 0 || bounds.length !== colours.length) return null;
  return {
    type: 'colorScale',
    config: bounds.map((value, index) => ({ index, color: colours[index] ?? '#FFFFFF', value })),
  };
}

function readDataBar(element: XmlElement, theme: Theme): EngineFormatRule | null {
  const bar = childOf(element, 'dataBar');
  const [min, max] = childrenOf(bar, 'cfvo').map(readBound);
  if (!bar || !min || !max) return null;
  const positiveColor = readColour(childOf(bar, 'color'), theme) ?? '#5B8E7D';
  const config = { min, max, isGradient: false, positiveColor, nativeColor: positiveColor };
  return { type: 'dataBar', isShowValue: bar.attributes['showValue'] !== '0', config };
}
