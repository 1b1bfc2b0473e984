/** Reading tables: everything is asked for before one sync; a table that is not there answers nothing. */
import type { CelluleBrute, TableBrute } from '../sheets';

export interface DemandeTable {
  readonly nom: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly feuille: Excel.Worksheet;
}

/** Queues the reading of these tables; the caller syncs, then collects. */
export function askTables(context: Excel.RequestContext, noms: readonly string[]): DemandeTable[] {
  return noms.map((nom) => {
    const table = context.workbook.tables.getItemOrNullObject(nom);
    const range = table.getRange();
    const feuille = table.getRange().worksheet;
    table.load('name,showTotals');
    range.load('values,formulas,rowIndex,columnIndex');
    feuille.load('name,visibility');
    feuille.protection.load('protected');
    return { nom, table, range, feuille };
  });
}

export interface TablesLues {
  readonly brutes: readonly TableBrute[];
  /** Names of the sheets of these tables that refuse writing. */
  readonly feuillesProtegees: ReadonlySet<string>;
  readonly feuillesCachees: ReadonlySet<string>;
}

export function collectTables(demandes: readonly DemandeTable[]): TablesLues {
  const presentes = demandes.filter(({ table }) => !table.isNullObject);
  const namesOf = (keep: (feuille: Excel.Worksheet) => boolean): Set<string> =>
    new Set(presentes.filter(({ feuille }) => keep(feuille)).map(({ feuille }) => feuille.name));
  return {
    brutes: presentes.map(({ nom, table, range, feuille }) => ({
      nom,
      feuille: feuille.name,
      ligne: range.rowIndex,
      colonne: range.columnIndex,
      valeurs: range.values as CelluleBrute[][],
      formules: range.formulas as CelluleBrute[][],
      totaux: table.showTotals,
    })),
    feuillesProtegees: namesOf((feuille) => feuille.protection.protected),
    feuillesCachees: namesOf((feuille) => feuille.visibility !== 'Visible'),
  };
}
