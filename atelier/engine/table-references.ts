/** A table made a plain range: the formulas that named it get the addresses it had. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { ICellData } from '@univerjs/core';
import { formatRectangle, quoteSheetName } from './area';
import type { Rectangle } from './area';
import type { Engine } from './engine';
import { mapStructuredReferences } from './structured-references';
import type { TableInfo } from './tables';

/** Gives every formula of the workbook that cites the table the same cells, by their addresses. */
export function replaceTableReferences(engine: Engine, table: TableInfo, hasTotals: boolean): void {
  const sheetName = engine.sheet(table.sheetId)?.getName() ?? '';
  for (const sheet of engine.workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    const prefix = sheetId === table.sheetId ? '' : `${quoteSheetName(sheetName)}!`;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const formula = cell?.f;
      if (typeof formula !== 'string' || !formula.toLowerCase().includes(table.name.toLowerCase())) return;
      const f = plainFormula(formula, table, hasTotals, row, prefix);
      if (f !== formula) (cellValue[row] ??= {})[column] = { f };
    });
    if (Object.keys(cellValue).length > 0)
      engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId: sheetId, cellValue });
  }
}

function plainFormula(
  formula: string,
  table: TableInfo,
  hasTotals: boolean,
  row: number,
  prefix: string,
): string {
  const lower = table.name.toLowerCase();
  const cited = mapStructuredReferences(formula, ({ table: name, inside }) => {
    if (name.toLowerCase() !== lower) return `${name}[${inside}]`;
    const area = areaOf(inside, table, hasTotals, row);
    return area === null ? '#REF!' : prefix + formatRectangle(area, true);
  });
  const body = prefix + formatRectangle({ ...table.range, startRow: table.range.startRow + 1 }, true);
  const alone = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${escape(table.name)}(?![\\p{L}\\p{N}_.[(!])`, 'giu');
  return cited
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? part.replace(alone, body) : part))
    .join('');
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function areaOf(inside: string, table: TableInfo, hasTotals: boolean, row: number): Rectangle | null {
  const parts = inside.trim().startsWith('[')
    ? [...inside.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((found) => found[1] ?? '')
    : [inside.trim()];
  const { startRow, endRow } = table.range;
  const totals = endRow + (hasTotals ? 1 : 0);
  let rows: readonly [number, number] | null = null;
  const places: number[] = [];
  for (const part of parts.filter((text) => text !== '')) {
    const keyword = part.toLowerCase();
    if (!keyword.startsWith('#')) {
      const name = part.replace(/'(['[\]#@])/g, '$1').toLowerCase();
      const place = table.columns.findIndex((column) => column.name.toLowerCase() === name);
      if (place < 0) return null;
      places.push(place);
      continue;
    }
    const next = KEYWORDS[keyword]?.({ startRow, endRow, totals, row });
    if (next === undefined) return null;
    rows = rows === null ? next : [Math.min(rows[0], next[0]), Math.max(rows[1], next[1])];
  }
  const [top, bottom] = rows ?? [startRow + 1, endRow];
  const left = places.length === 0 ? 0 : Math.min(...places);
  const right = places.length === 0 ? table.columns.length - 1 : Math.max(...places);
  const { startColumn } = table.range;
  return { startRow: top, endRow: bottom, startColumn: startColumn + left, endColumn: startColumn + right };
}

interface Rows {
  startRow: number;
  endRow: number;
  totals: number;
  row: number;
}

const KEYWORDS: Readonly<Record<string, (rows: Rows) => readonly [number, number]>> = {
  '#all': ({ startRow, totals }) => [startRow, totals],
  '#data': ({ startRow, endRow }) => [startRow + 1, endRow],
  '#headers': ({ startRow }) => [startRow, startRow],
  '#totals': ({ totals }) => [totals, totals],
  '#this row': ({ row }) => [row, row],
};
