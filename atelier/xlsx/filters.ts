/** Automatic filters: criteria by column, read from and written to `<autoFilter>`. */
import { boxAddress, parseBox, toBox } from './addresses';
import type { FilterCriteria } from '../engine/filter-criteria';
import type { EngineFilter, EngineFilterColumn } from './resources';
import { readCriteria, writeCriteria } from './filter-criteria';
import { childOf, childrenOf, isTrue, numberOf, tag, type XmlElement } from './xml';

/** Criteria the engine knows (values, comparisons); a column filtered otherwise comes with neither. */
export function readColumnFilters(filter: XmlElement): EngineFilterColumn[] {
  return childrenOf(filter, 'filterColumn')
    .filter(({ children }) => children.length > 0)
    .map((column) => {
      const colId = numberOf(column.attributes['colId']) ?? 0;
      const values = childOf(column, 'filters');
      const custom = childOf(column, 'customFilters');
      return {
        colId,
        ...(values ? { filters: readValues(values) } : {}),
        ...(custom ? { customFilters: readCustom(custom) } : {}),
        ...officeOf(column),
      };
    });
}

/** Said beside what the engine knows when it says more: dates, ranks, periods, icons, wildcards. */
function officeOf(column: XmlElement): { office?: FilterCriteria } {
  const isPlain = childOf(column, 'filters')?.children.every(({ name }) => name === 'filter') ?? false;
  const office = isPlain ? null : readCriteria(column);
  return office === null ? {} : { office };
}

function readValues(values: XmlElement): { filters: string[]; blank?: boolean } {
  const filters = childrenOf(values, 'filter').map(({ attributes }) => attributes['val'] ?? '');
  return isTrue(values.attributes['blank']) ? { filters, blank: true } : { filters };
}

function readCustom(custom: XmlElement): NonNullable<EngineFilterColumn['customFilters']> {
  const customFilters = childrenOf(custom, 'customFilter').map(({ attributes }) => {
    const { val = '', operator } = attributes;
    return operator === undefined ? { val } : { val, operator };
  });
  return isTrue(custom.attributes['and']) ? { and: 1, customFilters } : { customFilters };
}

/** The filter of a sheet; `hiddenRows` are the rows hidden in the file. Column numbers are the sheet's in the engine. */
export function readSheetFilter(sheet: XmlElement, hiddenRows: readonly number[]): EngineFilter | null {
  const filter = childOf(sheet, 'autoFilter');
  const ref = parseBox(filter?.attributes['ref'] ?? '');
  if (!filter || !ref) return null;
  const filterColumns = readColumnFilters(filter)
    .filter(({ filters, customFilters, office }) => filters ?? customFilters ?? office)
    .map((column) => ({ ...withValues(column), colId: column.colId + ref.startColumn }));
  const cachedFilteredOut = hiddenRows.filter((row) => row > ref.startRow && row <= ref.endRow);
  return { ref, filterColumns, cachedFilteredOut: filterColumns.length > 0 ? cachedFilteredOut : [] };
}

/** The engine keeps no column without a list of values or comparisons. */
function withValues(column: EngineFilterColumn): EngineFilterColumn {
  return (column.filters ?? column.customFilters) ? column : { ...column, filters: { filters: [] } };
}

export function writeSheetFilter(filter: EngineFilter | undefined): string {
  if (!filter) return '';
  const ref = toBox(filter.ref);
  const columns = (filter.filterColumns ?? []).map((column) =>
    writeFilterColumn({ ...column, colId: column.colId - ref.startColumn }),
  );
  return tag('autoFilter', { ref: boxAddress(ref) }, columns.join(''));
}

export function writeFilterColumn({ colId, filters, customFilters, office }: EngineFilterColumn): string {
  const written = office === undefined ? null : writeCriteria(office);
  if (written !== null) return tag('filterColumn', { colId }, written);
  const values = (filters?.filters ?? []).map((val) => tag('filter', { val })).join('');
  const custom = (customFilters?.customFilters ?? [])
    .map(({ val, operator }) => tag('customFilter', { operator, val }))
    .join('');
  const content =
    (filters ? tag('filters', { blank: filters.blank ? true : undefined }, values) : '') +
    (customFilters ? tag('customFilters', { and: customFilters.and ? true : undefined }, custom) : '');
  return content === '' ? '' : tag('filterColumn', { colId }, content);
}
