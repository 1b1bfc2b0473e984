/** What the workbook already holds, table by table, as the taking in needs it: codes, titles, headers. */
import type { CelluleBrute, EmplacementTable, TableBrute } from '../sheets';

export interface Existants {
  /** Rows of each table, words by column key. */
  readonly lignes: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
  /** CTG tables present. */
  readonly tables: ReadonlySet<string>;
}

export function readExistants(
  brutes: readonly TableBrute[],
  emplacements: ReadonlyMap<string, EmplacementTable>,
): Existants {
  const lignes = new Map(
    brutes.flatMap((brute) => {
      const lieu = emplacements.get(brute.nom);
      return lieu === undefined ? [] : [[brute.nom, toLignes(brute, lieu)] as const];
    }),
  );
  return { lignes, tables: new Set(brutes.map(({ nom }) => nom)) };
}

function toLignes(
  brute: TableBrute,
  { colonnes }: EmplacementTable,
): readonly Readonly<Record<string, string>>[] {
  const corps = brute.valeurs.slice(1, brute.totaux ? -1 : undefined);
  return corps
    .map((ligne) => Object.fromEntries([...colonnes].map(([cle, rang]) => [cle, toTexte(ligne[rang])])))
    .filter((ligne) => Object.entries(ligne).some(([cle, texte]) => cle !== 'id' && texte !== ''));
}

function toTexte(cellule: CelluleBrute | undefined): string {
  return cellule === undefined ? '' : String(cellule).trim();
}
