/** A table as a spreadsheet gives it, and where its parts stand once its headers are understood. */

export type CelluleBrute = string | number | boolean;

export interface TableBrute {
  readonly nom: string;
  readonly feuille: string;
  /** Row and column of the header's first cell, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  /** Header first. */
  readonly valeurs: readonly (readonly CelluleBrute[])[];
  readonly formules: readonly (readonly CelluleBrute[])[];
  /** True when the last row is the table's totals. */
  readonly totaux: boolean;
  /** Merged areas that touch the table: "B7:B9". Excel refuses them, other programs write them. */
  readonly fusions?: readonly string[];
  /** The two rows under the table, as wide as it; none at the bottom of the sheet. */
  readonly dessous?: readonly (readonly CelluleBrute[])[];
}

export interface EmplacementTable {
  readonly table: string;
  readonly feuille: string;
  /** Excel's number of the header row. */
  readonly ligneEntete: number;
  /** First column of the table, from 0. */
  readonly premiereColonne: number;
  readonly entetes: readonly string[];
  /** Data rows, empty ones included, totals left out. */
  readonly nombreLignes: number;
  /** Column key → its index in the table, from 0. */
  readonly colonnes: ReadonlyMap<string, number>;
  /** Hidden id → Excel's row number. */
  readonly lignes: ReadonlyMap<string, number>;
  /** Excel's number of the last row that holds something; the header's when none does. */
  readonly derniereLigneRemplie: number;
}

/** An id the reader gave to a row that had none, or shared another's. */
export interface IdAttribue {
  readonly table: string;
  readonly ligne: number;
  readonly id: string;
}
