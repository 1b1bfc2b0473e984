/** Formulas follow the columns and the tables they speak of when these change names. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { IFormulaDataItem } from '@univerjs/engine-formula';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { createReader } from './cells';
import type { Engine } from './engine';
import { escapeColumn } from './formula-input';
import { listNames, writeName } from './names';
import { mapStructuredReferences, renameColumns } from './structured-references';
import type { StructuredReference } from './structured-references';
import { writeCellData } from './write-cells';

/** `renamed` goes from the former names, in small letters, to the new ones. */
export function followColumns(engine: Engine, table: string, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  follow(engine, table, (reference) => {
    const name = (column: string): string => escapeColumn(renamed.get(column.toLowerCase()) ?? column);
    return `${reference.table}[${renameColumns(reference.inside, name)}]`;
  });
}

/** What spoke of a deleted column of the table, and of no other, speaks of nothing: `#REF!`. */
export function breakColumn(engine: Engine, table: string, deleted: string): void {
  follow(engine, table, ({ table: name, inside }) => {
    const columns: string[] = [];
    renameColumns(inside, (column) => {
      columns.push(column.toLowerCase());
      return column;
    });
    return columns.length === 1 && columns[0] === deleted.toLowerCase() ? '#REF!' : `${name}[${inside}]`;
  });
}

/** The names of the workbook; the engine itself renames a table in the cells. */
export function followTable(engine: Engine, former: string, name: string): void {
  followInNames(engine, former, ({ inside }) => `${name}[${inside}]`);
}

type Rewrite = (reference: StructuredReference) => string;

function follow(engine: Engine, table: string, rewrite: Rewrite): void {
  const formulas = engine.injector.get(FormulaDataModel).getFormulaData()[engine.unitId] ?? {};
  for (const [sheetId, lines] of Object.entries(formulas)) {
    const sheet = engine.sheet(sheetId);
    if (sheet === undefined) continue;
    const reader = createReader(engine, sheet);
    const cells: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [line, places] of Object.entries(lines ?? {}))
      for (const [place, data] of Object.entries(places ?? {})) {
        if (!speaksOf((data as IFormulaDataItem | null)?.f ?? '', table)) continue;
        const [row, column] = [Number(line), Number(place)];
        const before = String(reader.formula(row, column));
        const after = rewritten(before, table, rewrite);
        if (after !== before) (cells[row] ??= {})[column] = { f: after, si: null };
      }
    if (Object.keys(cells).length > 0) writeCellData(engine, sheetId, cells);
  }
  followInNames(engine, table, rewrite);
}

function followInNames(engine: Engine, table: string, rewrite: Rewrite): void {
  for (const item of listNames(engine)) {
    if (!speaksOf(item.formula, table)) continue;
    const formula = rewritten(item.formula, table, rewrite);
    if (formula !== item.formula) writeName(engine, { ...item, formula });
  }
}

function speaksOf(formula: string, table: string): boolean {
  return formula.toLowerCase().includes(`${table.toLowerCase()}[`);
}

function rewritten(formula: string, table: string, rewrite: Rewrite): string {
  return mapStructuredReferences(formula, (reference) =>
    reference.table.toLowerCase() === table.toLowerCase()
      ? rewrite(reference)
      : `${reference.table}[${reference.inside}]`,
  );
}
