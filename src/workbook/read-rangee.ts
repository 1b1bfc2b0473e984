/** The row of a CTG table that the active cell stands in, with its header: in one batch. */
import type { Result } from '../domain/result';
import type { CelluleBrute, TableBrute } from '../sheets';
import { runExcel } from './run-excel';

/** The row of the one of these tables that holds the active cell; null elsewhere. */
export async function readRangeeActive(noms: readonly string[]): Promise<Result<TableBrute | null>> {
  return runExcel(async (context) => {
    const cellule = context.workbook.getActiveCell();
    cellule.load('rowIndex,columnIndex');
    const page = context.workbook.getActiveCell().worksheet;
    page.load('name');
    const rangee = cellule.getEntireRow().getUsedRangeOrNullObject(true);
    rangee.load('values,formulas,columnIndex');
    const demandes = noms.map((nom) => askRangee(context, nom));
    await context.sync();
    return demandes.flatMap((demande) => collectRangee(demande, page.name, cellule, rangee))[0] ?? null;
  });
}

/** What is to be known of a table to tell whether a cell is in it. */
export interface DemandeRangee {
  readonly nom: string;
  readonly entetes: Excel.Range;
  readonly corps: Excel.Range;
  readonly page: Excel.Worksheet;
}

export function askRangee(context: Excel.RequestContext, nom: string): DemandeRangee {
  const table = context.workbook.tables.getItemOrNullObject(nom);
  const entetes = table.getHeaderRowRange();
  entetes.load('values');
  const corps = table.getDataBodyRange();
  corps.load('rowIndex,columnIndex,rowCount,columnCount');
  const page = table.getDataBodyRange().worksheet;
  page.load('name');
  return { nom, entetes, corps, page };
}

/** The row as a table of one line, that the readers of tables understand; none where the cell is beside the table. */
export function collectRangee(
  { nom, entetes, corps, page }: DemandeRangee,
  feuille: string,
  { rowIndex, columnIndex }: Excel.Range,
  rangee: Excel.Range,
): TableBrute[] {
  if (corps.isNullObject || rangee.isNullObject || page.name !== feuille) return [];
  const [bas, droite] = [corps.rowIndex + corps.rowCount, corps.columnIndex + corps.columnCount];
  const isDedans =
    rowIndex >= corps.rowIndex && rowIndex < bas && columnIndex >= corps.columnIndex && columnIndex < droite;
  if (!isDedans) return [];
  const titres = (entetes.values as CelluleBrute[][])[0] ?? [];
  const decalage = corps.columnIndex - rangee.columnIndex;
  const lineOf = (cellules: unknown): CelluleBrute[] =>
    titres.map((_, rang) => (cellules as CelluleBrute[][])[0]?.[decalage + rang] ?? '');
  return [
    {
      nom,
      feuille,
      ligne: rowIndex - 1,
      colonne: corps.columnIndex,
      valeurs: [titres, lineOf(rangee.values)],
      formules: [titres, lineOf(rangee.formulas)],
      totaux: false,
    },
  ];
}
