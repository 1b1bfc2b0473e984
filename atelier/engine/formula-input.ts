/** A formula as it is typed, made the formula the engine keeps: whole structured references, tables by their exact name. */
import type { Engine } from './engine';
import { expandThisRow, mapStructuredReferences, renameColumns } from './structured-references';
import { findTable, tableAt } from './tables';

export function normalizeFormula(
  engine: Engine,
  formula: string,
  sheetId: string,
  row: number,
  column: number,
): string {
  if (!formula.includes('[')) return formula;
  const holder = tableAt(engine, sheetId, row, column);
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

/** Brackets, # and apostrophes of a column's name are escaped by an apostrophe. */
function escapeColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}
