/** A formula as it is typed, made the formula the engine keeps: whole structured references, tables by their exact name. */
import type { Engine } from './engine';
import { expandThisRow, mapStructuredReferences, renameColumns } from './structured-references';
import { findTable, readExtras, tableAt } from './tables';
import type { TableInfo } from './tables';

export function normalizeFormula(
  engine: Engine,
  formula: string,
  sheetId: string,
  row: number,
  column: number,
): string {
  if (!formula.includes('[')) return formula;
  const holder = tableAt(engine, sheetId, row, column) ?? tableOfTotals(engine, sheetId, row, column);
  const expanded = mapStructuredReferences(formula, (reference) =>
    expandThisRow(reference, holder?.name ?? null),
  );
  return mapStructuredReferences(expanded, ({ table, inside }) => {
    const known = table === '' ? null : findTable(engine, table);
    if (known === null) return `${table}[${inside}]`;
    const exact = (name: string): string =>
      escapeColumn(
        known.columns.find((item) => item.name.toLowerCase() === name.toLowerCase())?.name ?? name,
      );
    return `${known.name}[${renameColumns(inside, exact)}]`;
  });
}

/** Its totals row, under its range, is within the table too. */
function tableOfTotals(engine: Engine, sheetId: string, row: number, column: number): TableInfo | null {
  const above = tableAt(engine, sheetId, row - 1, column);
  return above !== null && readExtras(engine, above.id).showTotals ? above : null;
}

/** Brackets, # and apostrophes of a column's name are escaped by an apostrophe. */
export function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
