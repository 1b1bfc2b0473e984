/** Reading a workbook of the atelier back through Office.js, for tests. */
import type { Result } from '../../src/domain/result';

/** The value of a gesture that must have worked; its failure in words otherwise. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export interface ClasseurVu {
  readonly feuilles: readonly { readonly nom: string; readonly visible: boolean }[];
  readonly tables: readonly { readonly nom: string }[];
}

export async function readAll(): Promise<ClasseurVu> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items/name');
    await context.sync();
    return {
      feuilles: worksheets.items.map(({ name, visibility }) => ({
        nom: name,
        visible: visibility === 'Visible',
      })),
      tables: tables.items.map(({ name }) => ({ nom: name })),
    };
  });
}

export interface TableVue {
  readonly adresse: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly Readonly<Record<string, string | number | boolean>>[];
  readonly formules: readonly Readonly<Record<string, string | number | boolean>>[];
}

export async function readTable(nom: string): Promise<TableVue> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(nom).getRange();
    range.load('values,formulas,address');
    await context.sync();
    const [entetes = [], ...lignes] = range.values as (string | number | boolean)[][];
    const formules = (range.formulas as (string | number | boolean)[][]).slice(1);
    const byHeader = (ligne: (string | number | boolean)[]) =>
      Object.fromEntries(entetes.map((entete, i) => [String(entete), ligne[i] ?? '']));
    return {
      adresse: range.address,
      entetes: entetes.map(String),
      lignes: lignes.map(byHeader),
      formules: formules.map(byHeader),
    };
  });
}
