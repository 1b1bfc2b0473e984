/** The engine's tables → `xl/tables/tableN.xml`, whose column names are the texts of the header cells. */
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { TableExtras } from '../engine/document';
import { boxAddress, cellAddress, toBox, type Box } from './addresses';
import { toStoredFormula } from './formulas';
import { writeFilterColumn } from './filters';
import type { Notices } from './notices';
import type { EngineTable } from './resources';
import { MAIN_NAMESPACE } from './save-context';
import { escapeXml, tag, XML_DECLARATION } from './xml';

export interface TableToWrite {
  id: number;
  table: EngineTable;
  extras: TableExtras;
  sheet: Partial<IWorksheetData>;
  feuille: string;
}

/** Names of the columns, each once and none empty: Excel repairs a file where two differ only by case. */
export function findColumnNames({ table, sheet, extras }: TableToWrite): string[] {
  const range = toBox(table.range);
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const index = column - range.startColumn;
    const shown = extras.showHeaders === false ? '' : textOf(sheet.cellData?.[range.startRow]?.[column]);
    const base = shown || (table.columns[index]?.displayName ?? '') || `Colonne${String(index + 1)}`;
    let name = base;
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${base}${String(copy)}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

function textOf(cell: ICellData | undefined): string {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '');
  return value === undefined ? '' : String(value);
}

/** Header cells by address, so that they are written as text equal to the column's name. */
export function findHeaders(tables: readonly TableToWrite[], notices: Notices): Map<string, string> {
  const headers = new Map<string, string>();
  for (const item of tables) {
    const range = toBox(item.table.range);
    if (item.extras.showHeaders === false) continue;
    findColumnNames(item).forEach((name, index) => {
      const address = cellAddress(range.startRow, range.startColumn + index);
      const shown = textOf(item.sheet.cellData?.[range.startRow]?.[range.startColumn + index]);
      if (shown !== name) {
        const why = shown === '' ? 'était vide' : `répétait «\u00a0${shown}\u00a0»`;
        notices.add(
          item.feuille,
          `L’en-tête ${address} du tableau «\u00a0${item.table.name}\u00a0» ${why}\u00a0: il est enregistré sous le nom «\u00a0${name}\u00a0», car Excel exige des en-têtes tous différents.`,
        );
      }
      headers.set(address, name);
    });
  }
  return headers;
}

export function writeTable(item: TableToWrite): string {
  const { table, extras, id } = item;
  const range = toBox(table.range);
  const whole: Box = { ...range, endRow: range.endRow + (extras.showTotals ? 1 : 0) };
  const hasHeaders = extras.showHeaders !== false;
  const names = findColumnNames(item);
  const columns = names.map((name, index) => writeColumn(name, index, item));
  const content =
    (hasHeaders ? writeAutoFilter(item, range) : '') +
    tag('tableColumns', { count: columns.length }, columns.join('')) +
    tag('tableStyleInfo', {
      name: extras.style === undefined ? 'TableStyleMedium2' : extras.style || undefined,
      showFirstColumn: extras.highlightFirstColumn ?? false,
      showLastColumn: extras.highlightLastColumn ?? false,
      showRowStripes: extras.showBandedRows ?? true,
      showColumnStripes: extras.showBandedColumns ?? false,
    });
  const attributes = {
    xmlns: MAIN_NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: boxAddress(whole),
    insertRow: isInsertRow(item, range) || undefined,
    headerRowCount: hasHeaders ? undefined : 0,
    totalsRowCount: extras.showTotals ? 1 : undefined,
    totalsRowShown: extras.showTotals ? undefined : false,
  };
  return XML_DECLARATION + tag('table', attributes, content);
}

/** Nothing has been written in the row that waits for the first data. */
function isInsertRow({ extras, sheet }: TableToWrite, range: Box): boolean {
  if (extras.insertRow !== true || range.endRow !== range.startRow + 1) return false;
  const cells = Object.entries(sheet.cellData?.[range.endRow] ?? {});
  return !cells.some(
    ([column, cell]: [string, ICellData | undefined]) =>
      Number(column) >= range.startColumn &&
      Number(column) <= range.endColumn &&
      (cell?.f || textOf(cell) !== ''),
  );
}

function writeColumn(name: string, index: number, { table, extras }: TableToWrite): string {
  const column = table.columns[index];
  const meta = extras.showTotals ? (column?.meta ?? {}) : {};
  const formula = column?.formula ? toStoredFormula(column.formula.replace(/^=/, '')) : '';
  const total = meta.totalsRowFormula ? toStoredFormula(meta.totalsRowFormula.replace(/^=/, '')) : '';
  const content =
    (formula === '' ? '' : tag('calculatedColumnFormula', {}, escapeXml(formula))) +
    (total === '' ? '' : tag('totalsRowFormula', {}, escapeXml(total)));
  const totals = { totalsRowLabel: meta.totalsRowLabel, totalsRowFunction: meta.totalsRowFunction };
  return tag('tableColumn', { id: index + 1, name: name.replace(/\n/g, '_x000a_'), ...totals }, content);
}

/** The arrows of the header; hidden one by one, as Excel does, when they are not wanted but a filter is set. */
function writeAutoFilter({ table, extras }: TableToWrite, range: Box): string {
  if (extras.showFilterButton === false) return '';
  const columns = (table.filters.tableColumnFilterList ?? []).map((filter, colId) =>
    filter?.values
      ? writeFilterColumn({
          colId,
          filters: { filters: filter.values },
          ...(filter.criteria ? { office: filter.criteria } : {}),
        })
      : '',
  );
  return tag('autoFilter', { ref: boxAddress(range) }, columns.join(''));
}
