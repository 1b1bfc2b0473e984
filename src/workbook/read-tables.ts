/** Reading tables: everything is asked for before one sync; a table that is not there answers nothing. */
import type { CelluleBrute, TableBrute } from '../sheets';

/** What is filled of a table: one stretched over thousands of blank rows costs no more than its rows. */
export interface Rempli {
  readonly isNullObject: boolean;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CelluleBrute[])[];
  readonly formulas: readonly (readonly CelluleBrute[])[];
}

export interface DemandeTable {
  readonly nom: string;
  readonly table: Excel.Table;
  /** All of it, header and totals included. */
  readonly range: Excel.Range;
  readonly rempli: Excel.Range;
  readonly feuille: Excel.Worksheet;
}

/** With their cells, or their place and size alone: then `loadContenus` asks for the cells. */
export type EtendueLecture = 'tout' | 'places';

/** Queues the reading of these tables; the caller syncs, then collects. */
export function askTables(
  context: Excel.RequestContext,
  noms: readonly string[],
  etendue: EtendueLecture = 'tout',
): DemandeTable[] {
  return noms.map((nom) => {
    const table = context.workbook.tables.getItemOrNullObject(nom);
    const range = table.getRange();
    const rempli = table.getRange().getUsedRangeOrNullObject(true);
    const feuille = table.getRange().worksheet;
    table.load('name,showTotals');
    table.autoFilter.load('isDataFiltered');
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    rempli.load('rowIndex,columnIndex,rowCount,columnCount');
    if (etendue === 'tout') rempli.load('values,formulas');
    feuille.load('name,visibility');
    feuille.protection.load('protected');
    return { nom, table, range, rempli, feuille };
  });
}

export interface TablesLues {
  readonly brutes: readonly TableBrute[];
  /** Names of the sheets of these tables that refuse writing. */
  readonly feuillesProtegees: ReadonlySet<string>;
  readonly feuillesCachees: ReadonlySet<string>;
  /** Tables with rows that a filter hides. */
  readonly tablesFiltrees: ReadonlySet<string>;
}

/** `contenus`: the cells of each table by name, when they were asked for apart. */
export function collectTables(
  demandes: readonly DemandeTable[],
  contenus?: ReadonlyMap<string, Rempli>,
): TablesLues {
  const presentes = demandes.filter(({ table }) => !table.isNullObject);
  const namesOf = (keep: (feuille: Excel.Worksheet) => boolean): Set<string> =>
    new Set(presentes.filter(({ feuille }) => keep(feuille)).map(({ feuille }) => feuille.name));
  return {
    brutes: presentes.map(({ nom, table, range, rempli, feuille }) => {
      const cellules: Rempli = contenus?.get(nom) ?? rempli;
      return {
        nom,
        feuille: feuille.name,
        ligne: range.rowIndex,
        colonne: range.columnIndex,
        valeurs: fillOut(range, cellules, 'values'),
        formules: fillOut(range, cellules, 'formulas'),
        totaux: table.showTotals,
      };
    }),
    feuillesProtegees: namesOf((feuille) => feuille.protection.protected),
    feuillesCachees: namesOf((feuille) => feuille.visibility !== 'Visible'),
    tablesFiltrees: new Set(
      presentes.filter(({ table }) => table.autoFilter.isDataFiltered).map(({ nom }) => nom),
    ),
  };
}

/** The cells of the whole table: what is filled, and blank ones around. */
function fillOut(
  range: Excel.Range,
  rempli: Rempli,
  quoi: 'values' | 'formulas',
): readonly (readonly CelluleBrute[])[] {
  const { rowCount, columnCount } = range;
  const vide: readonly CelluleBrute[] = Array.from({ length: columnCount }, () => '');
  if (rempli.isNullObject) return Array.from({ length: rowCount }, () => vide);
  const cellules = rempli[quoi];
  const haut = rempli.rowIndex - range.rowIndex;
  const gauche = rempli.columnIndex - range.columnIndex;
  return Array.from({ length: rowCount }, (_, i) => {
    const ligne = cellules[i - haut];
    if (ligne === undefined) return vide;
    if (ligne.length === columnCount) return ligne;
    return vide.map((blanche, j) => ligne[j - gauche] ?? blanche);
  });
}
