/** Writes scattered cells of a table in as few ranges as possible, and new rows after the last filled one. */
import type { CelluleAEcrire, EmplacementTable } from '../sheets';
import { findTable, toCellule, toPlage } from '../sheets';
import type { CelluleBrute, DefinitionTable } from '../sheets';
import type { Ecriture } from './run-excel';
import { writeCorps, writeRendu } from './write-table';

export interface CelluleDeTable {
  /** Excel's row number. */
  readonly ligne: number;
  readonly cle: string;
  readonly cellule: CelluleAEcrire;
}

interface Zone {
  readonly ligne: number;
  readonly rang: number;
  readonly cellules: CelluleAEcrire[];
}

/** Cells of one column that follow each other go in one range; a column that is gone is left out. */
export function writeCellules(
  { context, enregistreur }: Ecriture,
  lieu: EmplacementTable,
  cellules: readonly CelluleDeTable[],
): void {
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  for (const { ligne, rang, cellules: suite } of toZones(lieu, cellules)) {
    enregistreur.recordCellules(lieu, { ligne, rang, hauteur: suite.length, largeur: 1 });
    const plage = page.getRange(toPlage(ligne - 1, lieu.premiereColonne + rang, suite.length, 1));
    plage.numberFormat = suite.map(({ format }) => [format]);
    plage.values = suite.map(({ valeur }) => [valeur]);
  }
}

function toZones({ colonnes }: EmplacementTable, cellules: readonly CelluleDeTable[]): Zone[] {
  const placees = cellules
    .flatMap(({ ligne, cle, cellule }) => {
      const rang = colonnes.get(cle);
      return rang === undefined ? [] : [{ ligne, rang, cellule }];
    })
    .sort((a, b) => a.rang - b.rang || a.ligne - b.ligne);
  const zones: Zone[] = [];
  for (const { ligne, rang, cellule } of placees) {
    const derniere = zones.at(-1);
    if (derniere?.rang === rang && derniere.ligne + derniere.cellules.length === ligne) {
      derniere.cellules.push(cellule);
    } else zones.push({ ligne, rang, cellules: [cellule] });
  }
  return zones;
}

/**
 * Appends rows after the last one that holds something: in the empty rows kept ready, then in rows added at the
 * end of the table. Columns people added stay as they are.
 */
export function appendLignes(
  ecriture: Ecriture,
  definition: DefinitionTable,
  lieu: EmplacementTable,
  lignes: readonly Readonly<Record<string, CelluleBrute>>[],
): void {
  if (lignes.length === 0) return;
  const ajouts = placeAjouts(definition, lieu, lignes);
  ajouts.makeRoom(ecriture);
  writeCellules(ecriture, lieu, ajouts.slice(0, lignes.length));
}

export interface AjoutsPlaces {
  /** Adds the rows that the empty ones kept ready do not give; before any is written. */
  makeRoom(ecriture: Ecriture): void;
  /** The cells of the rows from `debut` to `fin` (excluded). */
  slice(debut: number, fin: number): readonly CelluleDeTable[];
}

/** The same rows, to be written some at a time. */
export function placeAjouts(
  definition: DefinitionTable,
  lieu: EmplacementTable,
  lignes: readonly Readonly<Record<string, CelluleBrute>>[],
): AjoutsPlaces {
  const premiere = lieu.derniereLigneRemplie + 1;
  const libres = lieu.ligneEntete + lieu.nombreLignes - lieu.derniereLigneRemplie;
  return {
    makeRoom: (ecriture) => addLignesVides(ecriture, lieu, lignes.length - libres),
    slice: (debut, fin) =>
      lignes.slice(debut, fin).flatMap((ligne, rang) =>
        definition.colonnes.flatMap((colonne) =>
          ligne[colonne.cle] === undefined
            ? []
            : [
                {
                  ligne: premiere + debut + rang,
                  cle: colonne.cle,
                  cellule: toCellule(definition, colonne, ligne),
                },
              ],
        ),
      ),
  };
}

/** Rows at the end of the table, with the look of the others; Excel moves down what stands under it. */
export function addLignesVides(
  { context, enregistreur }: Ecriture,
  lieu: EmplacementTable,
  combien: number,
): void {
  if (combien <= 0) return;
  const table = context.workbook.tables.getItem(lieu.table);
  const vides = Array.from({ length: combien }, () => lieu.entetes.map(() => ''));
  table.rows.add(undefined, vides);
  enregistreur.recordLignesAjoutees(lieu, combien);
  const premiere = lieu.ligneEntete + lieu.nombreLignes;
  const ajoutees = toPlage(premiere, lieu.premiereColonne, combien, lieu.entetes.length);
  const page = context.workbook.worksheets.getItem(lieu.feuille);
  writeCorps(page.getRange(ajoutees));
  for (const colonne of findTable(lieu.table)?.colonnes ?? []) {
    const rang = lieu.colonnes.get(colonne.cle);
    if (rang !== undefined && colonne.niveau !== 'cle')
      writeRendu(page.getRange(toPlage(premiere, lieu.premiereColonne + rang, combien, 1)), colonne);
  }
  copyFormules(page, lieu, combien);
}

/** Excel gives a new row the formulas of its computed columns only when the program writes nothing in it. */
function copyFormules(page: Excel.Worksheet, lieu: EmplacementTable, combien: number): void {
  if (lieu.nombreLignes === 0) return;
  const premiere = lieu.ligneEntete + lieu.nombreLignes;
  for (const { cle, formule } of findTable(lieu.table)?.colonnes ?? []) {
    const rang = lieu.colonnes.get(cle);
    if (formule === undefined || rang === undefined) continue;
    const colonne = lieu.premiereColonne + rang;
    const modele = page.getRange(toPlage(premiere - 1, colonne, 1, 1));
    page.getRange(toPlage(premiere, colonne, combien, 1)).copyFrom(modele);
  }
}
