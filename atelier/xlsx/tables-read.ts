/** `xl/tables/tableN.xml` → the engine's table and what it does not model. */
import type { TableExtras } from '../engine/document';
import { boxAddress, parseBox, type Box } from './addresses';
import { fromStoredFormula } from './formulas';
import { readColumnFilters } from './filters';
import type { Notices } from './notices';
import type { ColumnFilter, EngineColumn, EngineTable } from './resources';
import { childOf, childrenOf, isTrue, unescapeCellText, type XmlElement } from './xml';

export interface ReadTable {
  table: EngineTable;
  extras: TableExtras;
}

/** The look the engine gives every table, which knows none of Excel's. */
export const ENGINE_TABLE_STYLE = 'table-default-0';

export function readTable(xml: XmlElement, id: string, feuille: string, notices: Notices): ReadTable | null {
  const { attributes } = xml;
  const whole = parseBox(attributes['ref'] ?? '');
  const name = attributes['displayName'] ?? attributes['name'] ?? '';
  if (!whole || name === '') return null;
  const showHeaders = attributes['headerRowCount'] !== '0';
  const showTotals = Number(attributes['totalsRowCount'] ?? 0) > 0;
  const range: Box = { ...whole, endRow: Math.max(whole.startRow, whole.endRow - (showTotals ? 1 : 0)) };
  const info = childOf(xml, 'tableStyleInfo')?.attributes;
  const filter = childOf(xml, 'autoFilter');
  return {
    table: {
      id,
      name,
      range,
      options: { showHeader: showHeaders, showFooter: false, tableStyleId: ENGINE_TABLE_STYLE },
      filters: {
        tableColumnFilterList: filter ? readTableFilters(filter, name, range, feuille, notices) : [],
      },
      columns: childrenOf(childOf(xml, 'tableColumns'), 'tableColumn').map((column, index) =>
        readColumn(column, `${id}-c${String(index + 1)}`),
      ),
    },
    extras: {
      style: info?.['name'] ?? '',
      showBandedRows: isTrue(info?.['showRowStripes']),
      showBandedColumns: isTrue(info?.['showColumnStripes']),
      ...(isTrue(info?.['showFirstColumn']) ? { highlightFirstColumn: true } : {}),
      ...(isTrue(info?.['showLastColumn']) ? { highlightLastColumn: true } : {}),
      showFilterButton: filter !== undefined && !hasHiddenButtons(filter),
      ...(isTrue(attributes['insertRow']) ? { insertRow: true } : {}),
      showHeaders,
      showTotals,
    },
  };
}

function readColumn(column: XmlElement, id: string): EngineColumn {
  const formula = childOf(column, 'calculatedColumnFormula')?.text ?? '';
  const total = childOf(column, 'totalsRowFormula')?.text ?? '';
  const { name = '', totalsRowLabel, totalsRowFunction } = column.attributes;
  return {
    id,
    displayName: unescapeCellText(name),
    dataType: 'string',
    formula: formula === '' ? '' : `=${fromStoredFormula(formula)}`,
    meta: {
      ...(totalsRowLabel === undefined ? {} : { totalsRowLabel }),
      ...(totalsRowFunction === undefined ? {} : { totalsRowFunction }),
      ...(total === '' ? {} : { totalsRowFormula: `=${fromStoredFormula(total)}` }),
    },
    style: {},
  };
}

function hasHiddenButtons(filter: XmlElement): boolean {
  const columns = childrenOf(filter, 'filterColumn');
  return columns.length > 0 && columns.every(({ attributes }) => isTrue(attributes['hiddenButton']));
}

/** Filters by colour are said and dropped. */
function readTableFilters(
  filter: XmlElement,
  name: string,
  range: Box,
  feuille: string,
  notices: Notices,
): (ColumnFilter | null)[] {
  const list: (ColumnFilter | null)[] = [];
  for (const { colId, filters, office } of readColumnFilters(filter)) {
    while (list.length <= colId) list.push(null);
    if (office) list[colId] = { filterType: 'manual', values: [], criteria: office };
    else if (filters && !filters.blank) list[colId] = { filterType: 'manual', values: filters.filters ?? [] };
    else {
      notices.add(
        feuille,
        `Un critère de filtre du tableau «\u00a0${name}\u00a0» (${boxAddress(range)}) n’est pas repris\u00a0: toutes ses lignes sont affichées.`,
      );
    }
  }
  return list;
}
