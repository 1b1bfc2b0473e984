/** The row of a CTG table that the active cell stands in, with its header: in one batch. */
import type { Result } from '../domain/result';
import type { CelluleBrute, TableBrute } from '../sheets';
import { runExcel } from './run-excel';

/** Header of the hidden column of keys. */
const CLE = 'id';

export interface RangeeActive {
  /** The row of the one of these tables that the active cell stands on, also beside it: a row chosen by its number begins there. */
  readonly rangee: TableBrute | null;
  /** Id of the sheet in front. */
  readonly feuille: string;
  /** Ids of the sheets of those tables that are there, by table. */
  readonly feuilles: ReadonlyMap<string, string>;
}

export async function readRangeeActive(noms: readonly string[]): Promise<Result<RangeeActive>> {
  return runExcel(async (context) => {
    const cellule = context.workbook.getActiveCell();
    cellule.load('rowIndex,columnIndex');
    const page = context.workbook.getActiveCell().worksheet;
    page.load('id,name');
    const rangee = cellule.getEntireRow().getUsedRangeOrNullObject(true);
    rangee.load('values,formulas,columnIndex');
    const demandes = noms.map((nom) => ({ ...askRangee(context, nom), cles: askCles(context, nom) }));
    await context.sync();
    const presentes = demandes.filter(({ corps }) => !corps.isNullObject);
    return {
      rangee:
        presentes.flatMap((demande) =>
          isSurLignes(demande, page.name, cellule)
            ? dropCleCopiee(toRangees(demande, cellule.rowIndex, rangee), demande.cles, cellule.rowIndex)
            : [],
        )[0] ?? null,
      feuille: page.id,
      feuilles: new Map(presentes.map((demande) => [demande.nom, demande.page.id])),
    };
  });
}

function askCles(context: Excel.RequestContext, nom: string): Excel.Range {
  const colonne = context.workbook.tables.getItemOrNullObject(nom).columns.getItemOrNullObject(CLE);
  const cles = colonne.getDataBodyRange().getUsedRangeOrNullObject(true);
  cles.load('values,rowIndex');
  return cles;
}

/** A row copied in the sheet has the key of the one it comes from: a key belongs to the first row that has it. */
function dropCleCopiee(rangees: TableBrute[], cles: Excel.Range, rowIndex: number): TableBrute[] {
  if (cles.isNullObject) return rangees;
  const colonne = (cles.values as CelluleBrute[][]).map(([cle = '']) => String(cle).trim());
  const place = rowIndex - cles.rowIndex;
  const premiere = colonne.indexOf(colonne[place] ?? '');
  if (premiere < 0 || premiere >= place) return rangees;
  return rangees.map((rangee) => ({ ...rangee, valeurs: rangee.valeurs.map(blankCle) }));
}

function blankCle(
  cellules: readonly CelluleBrute[],
  rang: number,
  [entetes = []]: readonly (readonly CelluleBrute[])[],
): readonly CelluleBrute[] {
  if (rang === 0) return cellules;
  return cellules.map((cellule, i) => (entetes[i] === CLE ? '' : cellule));
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
  page.load('id,name');
  return { nom, entetes, corps, page };
}

/** The row of the table that holds the cell; none where the cell is beside the table. */
export function collectRangee(
  demande: DemandeRangee,
  feuille: string,
  cellule: Excel.Range,
  rangee: Excel.Range,
): TableBrute[] {
  const { corps } = demande;
  if (corps.isNullObject || !isSurLignes(demande, feuille, cellule)) return [];
  const { columnIndex } = cellule;
  const isDedans = columnIndex >= corps.columnIndex && columnIndex < corps.columnIndex + corps.columnCount;
  return isDedans ? toRangees(demande, cellule.rowIndex, rangee) : [];
}

function isSurLignes({ corps, page }: DemandeRangee, feuille: string, { rowIndex }: Excel.Range): boolean {
  return page.name === feuille && rowIndex >= corps.rowIndex && rowIndex < corps.rowIndex + corps.rowCount;
}

/** The row as a table of one line, that the readers of tables understand; none when it is empty. */
function toRangees(
  { nom, entetes, corps, page }: DemandeRangee,
  rowIndex: number,
  rangee: Excel.Range,
): TableBrute[] {
  if (rangee.isNullObject) return [];
  const titres = (entetes.values as CelluleBrute[][])[0] ?? [];
  const decalage = corps.columnIndex - rangee.columnIndex;
  const lineOf = (cellules: unknown): CelluleBrute[] =>
    titres.map((_, rang) => (cellules as CelluleBrute[][])[0]?.[decalage + rang] ?? '');
  return [
    {
      nom,
      feuille: page.name,
      ligne: rowIndex - 1,
      colonne: corps.columnIndex,
      valeurs: [titres, lineOf(rangee.values)],
      formules: [titres, lineOf(rangee.formulas)],
      totaux: false,
    },
  ];
}
