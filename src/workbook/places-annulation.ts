/** Where the rows and columns of a table are now, whatever was sorted, moved or renamed since. Pure. */
import { findTable, matchEntetes, toAdresse } from '../sheets';
import type { CelluleBrute, TableBrute } from '../sheets';

export interface Places {
  readonly brute: TableBrute;
  readonly nombreLignes: number;
  /** The index of each of these headers now; undefined for one that is gone. */
  colonnesOf(entetes: readonly string[]): readonly (number | undefined)[];
  /** The columns that are not among these. */
  otherColonnes(colonnes: readonly (number | undefined)[]): readonly number[];
  /** The row of this key; without it, the row that still holds these cells where it was; null otherwise. */
  rangOf(
    id: string,
    rangAlors: number,
    colonnes: readonly (number | undefined)[],
    cellules: readonly CelluleBrute[],
  ): number | null;
  /** Formula of a cell, the rank of its row from 0. */
  at(rang: number, colonne: number | undefined): CelluleBrute;
  colonne(colonne: number): readonly CelluleBrute[];
  /** Row of the sheet, from 0. */
  ligneOf(rang: number): number;
  adresse(rang: number, colonne: number): string;
}

export function findPlaces(brute: TableBrute): Places {
  const entetes = (brute.valeurs[0] ?? []).map(String);
  const colonnes = findTable(brute.nom)?.colonnes ?? [];
  const actuelles = matchEntetes(colonnes, entetes).colonnes;
  const corps = brute.formules.slice(1, brute.totaux ? -1 : undefined);
  const rangId = actuelles.get('id');
  const parId = new Map(
    rangId === undefined ? [] : corps.map((ligne, rang) => [String(ligne[rangId] ?? ''), rang]),
  );
  const at: Places['at'] = (rang, colonne) => (colonne === undefined ? '' : (corps[rang]?.[colonne] ?? ''));
  return {
    brute,
    nombreLignes: corps.length,
    colonnesOf(alors) {
      const cles = new Map([...matchEntetes(colonnes, alors).colonnes].map(([cle, rang]) => [rang, cle]));
      return alors.map((entete, rang) => {
        const exacte = entetes.indexOf(entete);
        const cle = cles.get(rang);
        return exacte >= 0 ? exacte : cle === undefined ? undefined : actuelles.get(cle);
      });
    },
    otherColonnes: (connues) => entetes.map((_, rang) => rang).filter((rang) => !connues.includes(rang)),
    rangOf(id, rangAlors, voulues, cellules) {
      const trouve = id === '' ? undefined : parId.get(id);
      if (trouve !== undefined) return trouve;
      const meme = cellules.every(
        (cellule, j) => voulues[j] === undefined || at(rangAlors, voulues[j]) === cellule,
      );
      return rangAlors < corps.length && meme ? rangAlors : null;
    },
    at,
    colonne: (colonne) => corps.map((ligne) => ligne[colonne] ?? ''),
    ligneOf: (rang) => brute.ligne + 1 + rang,
    adresse: (rang, colonne) => toAdresse(brute.ligne + 1 + rang, brute.colonne + colonne),
  };
}
