/** The bilan of a year as cells of tBilan: its rows are known by year and axis; a cell that holds anything stays. Pure. */
import { parseNombre } from '../domain/nombre-lu';
import { toComparable } from '../domain/texte-comparable';
import type { LigneBilan } from '../evaluation';
import { findTable, toCellule } from '../sheets';
import type { CelluleBrute, EmplacementTable, LigneExemple, TableBrute } from '../sheets';
import type { CelluleDeTable } from './write-cellules';

const TABLE = 'tBilan';
const CALCULEES = ['realise_prevu', 'financements'] as const;

export interface PlanBilan {
  /** Empty cells of rows already there. */
  readonly cellules: readonly CelluleDeTable[];
  /** New rows, by column key, the hidden one left out. */
  readonly ajouts: readonly LigneExemple[];
  /** Cells that held something already: none is changed. */
  readonly conservees: number;
}

/** `table` null: nothing of it is in the workbook yet. */
export function planBilan(
  lignes: readonly LigneBilan[],
  annee: number,
  table: { readonly brute: TableBrute; readonly lieu: EmplacementTable } | null,
): PlanBilan {
  const cellules: CelluleDeTable[] = [];
  const ajouts: LigneExemple[] = [];
  let conservees = 0;
  for (const ligne of lignes) {
    const rang = table === null ? null : findRang(ligne, annee, table.brute, table.lieu);
    if (rang === null || table === null) {
      ajouts.push({ annee, ...toFilled(ligne) });
      continue;
    }
    for (const cle of CALCULEES) {
      const colonne = table.lieu.colonnes.get(cle);
      if (colonne === undefined || ligne[cle] === '') continue;
      if (table.brute.formules[rang]?.[colonne] === '') {
        cellules.push({ ligne: table.lieu.ligneEntete + rang, cle, cellule: toTexte(cle, ligne[cle]) });
      } else conservees += 1;
    }
  }
  return { cellules, ajouts, conservees };
}

/** Rank of the row of that year and axis among the rows read, the header being 0. */
function findRang(
  { axe }: LigneBilan,
  annee: number,
  { valeurs, totaux }: TableBrute,
  { colonnes }: EmplacementTable,
): number | null {
  const at = (cellules: readonly CelluleBrute[], cle: string): string =>
    String(cellules[colonnes.get(cle) ?? -1] ?? '').trim();
  const rang = valeurs
    .slice(1, totaux ? -1 : undefined)
    .findIndex(
      (cellules) =>
        parseNombre(at(cellules, 'annee')).valeur === annee &&
        toComparable(at(cellules, 'axe')) === toComparable(axe),
    );
  return rang === -1 ? null : rang + 1;
}

/** Without the cells that would hold nothing. */
function toFilled(ligne: LigneBilan): LigneExemple {
  return Object.fromEntries(Object.entries<string>({ ...ligne }).filter(([, valeur]) => valeur !== ''));
}

function toTexte(cle: string, valeur: string): CelluleDeTable['cellule'] {
  const definition = findTable(TABLE);
  const colonne = definition?.colonnes.find((une) => String(une.cle) === cle);
  if (definition === undefined || colonne === undefined) throw new Error(`${TABLE} has no column ${cle}`);
  return toCellule(definition, colonne, { [cle]: valeur });
}
