/** Filters of a column in Office.js's words ↔ the elements of `filterColumn`. */
import type { FilterCriteria, FilterDatetime } from '../engine/filter-criteria';
import { fileIconSet, officeIconSet } from '../engine/conditional-icons';
import { childOf, childrenOf, isTrue, numberOf, tag, type XmlElement } from './xml';

/** Signs of criteria → words of files; no sign is equality. */
const OPERATORS: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "AllDatesInPeriodMarch" → "M3", "LastWeek" → "lastWeek". */
function filePeriod(criterion: string): string {
  const name = criterion.replace('Februray', 'February').replace(/^AllDatesInPeriod/, '');
  if (name !== criterion && name.startsWith('Quarter')) return `Q${name.slice(7)}`;
  if (MONTHS.includes(name)) return `M${MONTHS.indexOf(name) + 1}`;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function officePeriod(type: string): string {
  const month = /^M(\d+)$/.exec(type)?.[1];
  if (month !== undefined)
    return `AllDatesInPeriod${(MONTHS[Number(month) - 1] ?? '').replace('February', 'Februray')}`;
  const quarter = /^Q(\d)$/.exec(type)?.[1];
  if (quarter !== undefined) return `AllDatesInPeriodQuarter${quarter}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

/** Null for a criterion that is none of Office.js's, or that leans on a style of the file (a colour). */
export function readCriteria(column: XmlElement): FilterCriteria | null {
  const top = childOf(column, 'top10')?.attributes;
  if (top) {
    const filterOn = `${top['top'] === '0' ? 'Bottom' : 'Top'}${isTrue(top['percent']) ? 'Percent' : 'Items'}`;
    return { filterOn, criterion1: top['val'] ?? '10' };
  }
  const type = childOf(column, 'dynamicFilter')?.attributes['type'];
  if (type !== undefined) return { filterOn: 'Dynamic', dynamicCriteria: officePeriod(type) };
  const icon = childOf(column, 'iconFilter')?.attributes;
  const set = officeIconSet(icon?.['iconSet'] ?? '');
  if (icon && set !== undefined)
    return { filterOn: 'Icon', icon: { set, index: numberOf(icon['iconId']) ?? 0 } };
  const custom = childOf(column, 'customFilters');
  if (custom) return readCustom(custom);
  const filters = childOf(column, 'filters');
  return filters ? readValues(filters) : null;
}

function readCustom(custom: XmlElement): FilterCriteria | null {
  const [criterion1, criterion2] = childrenOf(custom, 'customFilter').map(({ attributes }) => {
    const sign = Object.keys(OPERATORS).find((key) => OPERATORS[key] === attributes['operator']) ?? '=';
    return sign + (attributes['val'] ?? '').trim();
  });
  if (criterion1 === undefined) return null;
  if (criterion2 === undefined) return { filterOn: 'Custom', criterion1 };
  return {
    filterOn: 'Custom',
    criterion1,
    criterion2,
    operator: isTrue(custom.attributes['and']) ? 'And' : 'Or',
  };
}

function readValues(filters: XmlElement): FilterCriteria {
  const texts = childrenOf(filters, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  const dates = childrenOf(filters, 'dateGroupItem').map(readDate);
  const blanks = isTrue(filters.attributes['blank']) ? [''] : [];
  return { filterOn: 'Values', values: [...texts, ...blanks, ...dates] };
}

function readDate({ attributes }: XmlElement): FilterDatetime {
  const part = (name: string, least: string): string => (attributes[name] ?? least).padStart(2, '0');
  const day = `${attributes['year'] ?? '1900'}-${part('month', '1')}-${part('day', '1')}`;
  const hour = `${part('hour', '0')}:${part('minute', '0')}:${part('second', '0')}`;
  const grouping = attributes['dateTimeGrouping'] ?? 'day';
  const isTimed = ['hour', 'minute', 'second'].includes(grouping);
  return {
    date: isTimed ? `${day}T${hour}` : day,
    specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
  };
}

/** The content of a `filterColumn`; null for a filter by colour, which a file says through a style. */
export function writeCriteria(criteria: FilterCriteria): string | null {
  const { filterOn, criterion1 = '', criterion2, operator, dynamicCriteria = '', icon } = criteria;
  switch (filterOn) {
    case 'Values':
      return writeValues(criteria.values ?? []);
    case 'Custom': {
      const given = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
      const and = criterion2 !== undefined && operator !== 'Or' ? true : undefined;
      return tag('customFilters', { and }, given.map(writeCustom).join(''));
    }
    case 'Dynamic':
      return tag('dynamicFilter', { type: filePeriod(dynamicCriteria) });
    case 'Icon':
      return tag('iconFilter', { iconSet: fileIconSet(icon?.set ?? ''), iconId: icon?.index ?? 0 });
    case 'CellColor':
    case 'FontColor':
      return null;
    default:
      return tag('top10', {
        top: filterOn.startsWith('Bottom') ? false : undefined,
        percent: filterOn.endsWith('Percent') ? true : undefined,
        val: Number(criterion1),
      });
  }
}

function writeCustom(criterion: string): string {
  const [, sign = '', val = ''] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  return tag('customFilter', { operator: OPERATORS[sign], val: val === '' ? ' ' : val });
}

function writeValues(values: readonly (string | FilterDatetime)[]): string {
  const texts = values.filter((value) => typeof value === 'string');
  const dates = values.filter((value) => typeof value !== 'string');
  const blank = texts.some((text) => text === '' || text === '=') ? true : undefined;
  const content =
    texts
      .filter((text) => text !== '' && text !== '=')
      .map((val) => tag('filter', { val }))
      .join('') + dates.map(writeDate).join('');
  return tag('filters', { blank }, content);
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

function writeDate({ date, specificity }: FilterDatetime): string {
  const grouping = specificity.toLowerCase();
  const numbers = (date.match(/\d+/g) ?? []).map(Number);
  const parts = PARTS.slice(0, PARTS.indexOf(grouping) + 1).map((name, index) => [name, numbers[index] ?? 0]);
  return tag('dateGroupItem', {
    ...(Object.fromEntries(parts) as Record<string, number>),
    dateTimeGrouping: grouping,
  });
}
