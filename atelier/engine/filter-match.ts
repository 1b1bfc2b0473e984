/** Which rows of a column a filter hides. */
import { ConditionalFormattingService } from '@univerjs/sheets-conditional-formatting';
import type { Area } from './area';
import { createReader } from './cells';
import type { CellValue } from './cells';
import { fileIconSet, iconCount } from './conditional-icons';
import type { Engine } from './engine';
import type { FilterCriteria } from './filter-criteria';
import { isInPeriod, isOnDate, serialToday } from './filter-dates';
import { normalizeColor, readStyle } from './styles';

interface Cell {
  readonly row: number;
  readonly value: CellValue;
  readonly text: string;
}

type Test = (cell: Cell) => boolean;

/** `area` is the column under its header. */
export function hiddenRows(engine: Engine, area: Area, criteria: FilterCriteria): Set<number> {
  const sheet = engine.sheet(area.sheetId);
  const hidden = new Set<number>();
  if (sheet === undefined) return hidden;
  const reader = createReader(engine, sheet);
  const cells: Cell[] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const column = area.startColumn;
    cells.push({ row, value: reader.value(row, column), text: reader.text(row, column) });
  }
  const test = testOf(engine, area, criteria, cells);
  for (const cell of cells) if (!test(cell)) hidden.add(cell.row);
  return hidden;
}

/** The texts of the rows that stay, each once. */
export function shownTexts(engine: Engine, area: Area, criteria: FilterCriteria): string[] {
  const sheet = engine.sheet(area.sheetId);
  if (sheet === undefined) return [];
  const hidden = hiddenRows(engine, area, criteria);
  const reader = createReader(engine, sheet);
  const texts = new Set<string>();
  for (let row = area.startRow; row <= area.endRow; row += 1)
    if (!hidden.has(row)) texts.add(reader.text(row, area.startColumn));
  return [...texts];
}

function testOf(engine: Engine, area: Area, criteria: FilterCriteria, cells: readonly Cell[]): Test {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesTest(criteria.values ?? []);
    case 'Custom':
      return customTest(criteria);
    case 'Dynamic':
      return dynamicTest(criteria.dynamicCriteria ?? '', cells);
    case 'CellColor':
    case 'FontColor':
      return colorTest(engine, area, criteria);
    case 'Icon':
      return iconTest(engine, area, criteria.icon ?? { set: '', index: 0 });
    default:
      return rankTest(criteria, cells);
  }
}

function valuesTest(values: NonNullable<FilterCriteria['values']>): Test {
  const texts = new Set(
    values
      .filter((value) => typeof value === 'string')
      .map((text) => (text === '=' ? '' : text.toLowerCase())),
  );
  const dates = values.filter((value) => typeof value !== 'string');
  return ({ value, text }) =>
    texts.has(text.toLowerCase()) ||
    (typeof value === 'number' && dates.some((date) => isOnDate(value, date)));
}

function customTest({ criterion1 = '', criterion2, operator }: FilterCriteria): Test {
  const first = comparison(criterion1);
  if (criterion2 === undefined || criterion2 === '') return first;
  const second = comparison(criterion2);
  return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** "=*s", ">50", "<>", "abc": equality is of what is shown, without regard to case; order is of numbers, or of texts. */
function comparison(criterion: string): Test {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand.replace(',', '.'));
  const isEqual: Test = ({ value, text }) =>
    operand === ''
      ? text === ''
      : (Number.isFinite(number) && value === number) || wildcard(operand).test(text);
  if (sign === '=') return isEqual;
  if (sign === '<>') return (cell) => !isEqual(cell);
  const collator = new Intl.Collator('fr', { sensitivity: 'accent' });
  return ({ value, text }) => {
    if (text === '') return false;
    if (Number.isFinite(number) !== (typeof value === 'number')) return false;
    const order = typeof value === 'number' ? value - number : collator.compare(text, operand);
    return sign === '>' ? order > 0 : sign === '<' ? order < 0 : sign === '>=' ? order >= 0 : order <= 0;
  };
}

/** "*" is any text, "?" any sign; a tilde before one makes it plain. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (sign, plain: string | undefined) => {
    if (plain !== undefined) return `\\${plain}`;
    return sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

function numbersOf(cells: readonly Cell[]): number[] {
  return cells.map(({ value }) => value).filter((value) => typeof value === 'number');
}

function dynamicTest(criterion: string, cells: readonly Cell[]): Test {
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (criterion === 'AboveAverage') return ({ value }) => typeof value === 'number' && value > average;
  if (criterion === 'BelowAverage') return ({ value }) => typeof value === 'number' && value < average;
  const today = serialToday();
  return ({ value }) => typeof value === 'number' && isInPeriod(value, criterion, today) === true;
}

/** The values of the ranks asked, with those equal to the last. */
function rankTest({ filterOn, criterion1 }: FilterCriteria, cells: readonly Cell[]): Test {
  const isTop = filterOn.startsWith('Top');
  const numbers = numbersOf(cells).sort((a, b) => (isTop ? b - a : a - b));
  const asked = Number(criterion1);
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * asked) / 100))
    : Math.min(numbers.length, asked);
  const last = numbers[count - 1];
  if (last === undefined) return () => false;
  return ({ value }) => typeof value === 'number' && (isTop ? value >= last : value <= last);
}

function colorTest(engine: Engine, area: Area, { filterOn, color = '' }: FilterCriteria): Test {
  const wanted = normalizeColor(color);
  const sheet = engine.sheet(area.sheetId);
  return ({ row }) => {
    if (sheet === undefined) return true;
    const style = readStyle(sheet, row, area.startColumn);
    const own = filterOn === 'CellColor' ? style.bg?.rgb : (style.cl?.rgb ?? '#000000');
    return (own ? normalizeColor(own) : null) === wanted;
  };
}

/** The icon Univer shows, numbered from the best; Office.js counts from the lowest. */
function iconTest(engine: Engine, area: Area, icon: { set: string; index: number }): Test {
  const service = engine.injector.get(ConditionalFormattingService);
  const [iconType, iconId] = [fileIconSet(icon.set), String(iconCount(icon.set) - 1 - icon.index)];
  return ({ row }) => {
    const shown = service.composeStyle(engine.unitId, area.sheetId, row, area.startColumn)?.iconSet;
    return shown?.iconType === iconType && String(shown.iconId) === iconId;
  };
}
