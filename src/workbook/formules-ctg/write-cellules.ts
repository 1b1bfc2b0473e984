/** Writes into cells anywhere in the workbook, in one batch that can be undone: rows of our tables are followed by their key. */
import type { Result } from '../../domain/result';
import { findTable, matchEntetes, toPlage } from '../../sheets';
import type { CelluleBrute, EmplacementTable } from '../../sheets';
import { writeExcel } from '../run-excel';
import type { Ecriture, Geste } from '../run-excel';
import { corpsOf, findTableAt, valeursOf } from './instantane';
import type { Instantane, TablePlacee } from './instantane';

/** Row and column from 0. */
export interface EcritureCellule {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  /** Formulas, or values ready to be written; several for what one formula filled. */
  readonly contenus: readonly (readonly CelluleBrute[])[];
  /** Null: unchanged. */
  readonly format: string | null;
}

export async function writeCellulesCtg(
  geste: Geste,
  cellules: readonly EcritureCellule[],
  instantane: Instantane,
): Promise<Result<null>> {
  return writeExcel(geste, (ecriture) => {
    ecriture.context.application.suspendScreenUpdatingUntilNextSync();
    for (const suite of toSuites(cellules)) writeSuite(ecriture, suite, instantane);
  });
}

/** Single cells of one column that follow each other are written at once. */
function toSuites(cellules: readonly EcritureCellule[]): EcritureCellule[][] {
  const suites: EcritureCellule[][] = [];
  const ouvertes = new Map<string, EcritureCellule[]>();
  for (const cellule of cellules) {
    const cle = `${cellule.feuille}\u0000${cellule.colonne}`;
    const suite = isSeule(cellule) ? ouvertes.get(cle) : undefined;
    if (suite !== undefined && suite.at(-1)?.ligne === cellule.ligne - 1) {
      suite.push(cellule);
      continue;
    }
    const nouvelle = [cellule];
    suites.push(nouvelle);
    if (isSeule(cellule)) ouvertes.set(cle, nouvelle);
  }
  return suites;
}

function isSeule({ contenus }: EcritureCellule): boolean {
  return contenus.length === 1 && contenus[0]?.length === 1;
}

function writeSuite(
  { context, enregistreur }: Ecriture,
  suite: readonly EcritureCellule[],
  instantane: Instantane,
): void {
  const [premiere] = suite;
  if (premiere === undefined) return;
  const contenus = suite.flatMap((cellule) => cellule.contenus);
  const { feuille, ligne, colonne } = premiere;
  const hauteur = contenus.length;
  const largeur = contenus[0]?.length ?? 1;
  const table = findTableAt(instantane.tables, premiere);
  if (table === undefined || suite.some((cellule) => findTableAt(instantane.tables, cellule) !== table))
    enregistreur.recordPlage({ feuille, ligne, colonne, hauteur, largeur, propagee: !isSeule(premiere) });
  else
    enregistreur.recordCellules(toEmplacement(table, instantane), {
      ligne: ligne + 1,
      rang: colonne - table.colonne,
      hauteur,
      largeur,
    });
  const plage = context.workbook.worksheets
    .getItem(feuille)
    .getRange(toPlage(ligne, colonne, hauteur, largeur));
  if (suite.some(({ format }) => format !== null)) plage.numberFormat = toFormats(suite);
  plage.formulas = contenus.map((rangee) => [...rangee]);
}

/** Null leaves a cell's format as it is. */
function toFormats(suite: readonly EcritureCellule[]): (string | null)[][] {
  return suite.flatMap(({ contenus, format }) => contenus.map((rangee) => rangee.map(() => format)));
}

/** What the recorder needs to find the rows again. */
function toEmplacement(table: TablePlacee, instantane: Instantane): EmplacementTable {
  const entetes = (valeursOf(instantane, { ...table, hauteur: 1 })[0] ?? []).map(String);
  return {
    table: table.nom,
    feuille: table.feuille,
    ligneEntete: table.ligne + 1,
    premiereColonne: table.colonne,
    entetes,
    nombreLignes: corpsOf(table),
    colonnes: matchEntetes(findTable(table.nom)?.colonnes ?? [], entetes).colonnes,
    lignes: new Map(),
    derniereLigneRemplie: table.ligne + table.hauteur,
  };
}
