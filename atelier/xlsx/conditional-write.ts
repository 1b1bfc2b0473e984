/** The engine's conditional formats → `conditionalFormatting`, first in priority first. */
import { boxAddress, cellAddress, toBox } from './addresses';
import { parseComparison, readDeviation } from '../engine/conditional-comparison';
import { isExtended, writeColourScale, writeDataBar, writeIconSet } from './conditional-drawn';
import type { RuleXml } from './conditional-drawn';
import { toStoredFormula } from './formulas';
import type { Notices } from './notices';
import type { EngineConditionalFormat, EngineFormatRule } from './resources';
import type { StyleWriter } from './styles-write';
import { escapeXml, tag } from './xml';

export function writeConditionalFormats(
  formats: readonly EngineConditionalFormat[],
  feuille: string,
  styles: StyleWriter,
  notices: Notices,
): string {
  return formats
    .map(({ ranges, rule, stopIfTrue }, index) => {
      if (isExtended(rule)) return '';
      const boxes = ranges.map(toBox);
      const sqref = boxes.map(boxAddress).join(' ');
      const first = boxes[0];
      const written = first && writeRule(rule, cellAddress(first.startRow, first.startColumn), index);
      if (!written) {
        notices.add(
          feuille,
          `La mise en forme conditionnelle des cellules ${sqref} de la feuille «\u00a0${feuille}\u00a0» n’a pas pu être enregistrée.`,
        );
        return '';
      }
      const dxfId = rule.type === 'highlightCell' ? styles.differentialOf(rule.style ?? {}) : undefined;
      const attributes = {
        ...written.attributes,
        dxfId,
        priority: index + 1,
        stopIfTrue: stopIfTrue || undefined,
      };
      return tag('conditionalFormatting', { sqref }, tag('cfRule', attributes, written.content));
    })
    .join('');
}

const formula = (text: string): string =>
  tag('formula', {}, escapeXml(toStoredFormula(text.replace(/^=/, ''))));
const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function writeRule(rule: EngineFormatRule, cell: string, index: number): RuleXml | null {
  if (rule.type === 'colorScale') return writeColourScale(rule);
  if (rule.type === 'dataBar') return writeDataBar(rule, index);
  if (rule.type === 'iconSet') return writeIconSet(rule);
  if (rule.type !== 'highlightCell') return null;
  const { subType, operator = '', value } = rule;
  if (subType === 'formula') return writeFormulaRule(rule, String(value), cell);
  if (subType === 'number') return writeNumber(operator, value);
  if (subType === 'text') return writeTextRule(operator, typeof value === 'string' ? value : '', cell);
  if (subType === 'duplicateValues' || subType === 'uniqueValues')
    return { attributes: { type: subType }, content: '' };
  if (subType === 'timePeriod') {
    return {
      attributes: { type: 'timePeriod', timePeriod: operator },
      content: formula(writePeriod(operator, cell)),
    };
  }
  if (subType === 'rank') {
    const percent = rule.isPercent ? true : undefined;
    const bottom = rule.isBottom ? true : undefined;
    return { attributes: { type: 'top10', percent, bottom, rank: Number(value ?? 10) }, content: '' };
  }
  return subType === 'average' ? writeAverage(operator) : null;
}

/** Excel's own words for what the engine only knows as a formula. */
function writeFormulaRule({ office }: EngineFormatRule, text: string, cell: string): RuleXml {
  const deviation = readDeviation(office?.criterion ?? '');
  if (deviation !== null) {
    const aboveAverage = deviation.isAbove ? undefined : false;
    return { attributes: { type: 'aboveAverage', aboveAverage, stdDev: deviation.count }, content: '' };
  }
  const comparison = office?.kind === 'CellValue' ? parseComparison(text, cell) : null;
  if (comparison === null) return { attributes: { type: 'expression' }, content: formula(text) };
  const operator = comparison.operator.replace(/To$/, '');
  return {
    attributes: { type: 'cellIs', operator: operator.charAt(0).toLowerCase() + operator.slice(1) },
    content: comparison.formulas.map(formula).join(''),
  };
}

function writeNumber(operator: string, value: unknown): RuleXml | null {
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0 || !values.every((item) => typeof item === 'number')) return null;
  return {
    attributes: { type: 'cellIs', operator },
    content: values.map((item) => formula(String(item))).join(''),
  };
}

function writeTextRule(operator: string, text: string, cell: string): RuleXml | null {
  if (operator === 'equal' || operator === 'notEqual') {
    return { attributes: { type: 'cellIs', operator }, content: formula(quote(text)) };
  }
  const length = String(text.length);
  const tests: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quote(text)},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quote(text)},${cell}))`,
    beginsWith: `LEFT(${cell},${length})=${quote(text)}`,
    endsWith: `RIGHT(${cell},${length})=${quote(text)}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  const test = tests[operator];
  if (test === undefined) return null;
  const hasText = /text|with/i.test(operator);
  const attributes = {
    type: operator,
    operator: hasText ? (operator === 'notContainsText' ? 'notContains' : operator) : undefined,
    text: hasText ? text : undefined,
  };
  return { attributes, content: formula(test) };
}

function writeAverage(operator: string): RuleXml {
  const below = operator.startsWith('less') ? false : undefined;
  const equal = operator.endsWith('Equal') ? true : undefined;
  return { attributes: { type: 'aboveAverage', aboveAverage: below, equalAverage: equal }, content: '' };
}

/** The formula Excel itself writes beside a period. */
function writePeriod(period: string, cell: string): string {
  const month = (shift: string): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const day = `ROUNDDOWN(${cell},0)`;
  const periods: Readonly<Record<string, string>> = {
    today: `FLOOR(${cell},1)=TODAY()`,
    yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    thisMonth: month('0'),
    lastMonth: month('-1'),
    nextMonth: month('1'),
    thisWeek: `AND(TODAY()-${day}<=WEEKDAY(TODAY())-1,${day}-TODAY()<=7-WEEKDAY(TODAY()))`,
    lastWeek: `AND(TODAY()-${day}>=WEEKDAY(TODAY()),TODAY()-${day}<WEEKDAY(TODAY())+7)`,
    nextWeek: `AND(${day}-TODAY()>7-WEEKDAY(TODAY()),${day}-TODAY()<15-WEEKDAY(TODAY()))`,
  };
  return periods[period] ?? 'FALSE';
}
