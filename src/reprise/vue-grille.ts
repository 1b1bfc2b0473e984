/** A grid seen by row and column, with its merged cells: what reading a table asks of it. */
import type { CelluleSource, Fusion, Grille } from './define';

export interface Vue {
  readonly nom: string;
  /** Rows that hold something, in order. */
  readonly lignes: readonly number[];
  readonly premiereColonne: number;
  readonly derniereColonne: number;
  at(ligne: number, colonne: number): CelluleSource | null;
  /** Cells of a row between two columns, in order. */
  cellulesDe(ligne: number, debut: number, fin: number): readonly CelluleSource[];
  fusionAt(ligne: number, colonne: number): Fusion | null;
}

export function buildVue(grille: Grille): Vue {
  const parLigne = new Map<number, Map<number, CelluleSource>>();
  for (const cellule of grille.cellules) {
    if (cellule.texte.trim() === '') continue;
    const rangee = parLigne.get(cellule.ligne) ?? new Map<number, CelluleSource>();
    rangee.set(cellule.colonne, cellule);
    parLigne.set(cellule.ligne, rangee);
  }
  const lignes = [...parLigne.keys()].sort((a, b) => a - b);
  const colonnes = [...new Set([...parLigne.values()].flatMap((rangee) => [...rangee.keys()]))];
  const fusions = indexFusions(grille.fusions);
  return {
    nom: grille.nom,
    lignes,
    premiereColonne: Math.min(...colonnes),
    derniereColonne: Math.max(...colonnes),
    at: (ligne, colonne) => parLigne.get(ligne)?.get(colonne) ?? null,
    cellulesDe: (ligne, debut, fin) =>
      [...(parLigne.get(ligne)?.values() ?? [])]
        .filter(({ colonne }) => colonne >= debut && colonne <= fin)
        .sort((a, b) => a.colonne - b.colonne),
    fusionAt: (ligne, colonne) => fusions.get(`${ligne},${colonne}`) ?? null,
  };
}

/** A whole merged column is read on its first thousand rows: no header nor heading is longer. */
const HAUTEUR_MAX = 1000;

function indexFusions(fusions: readonly Fusion[]): ReadonlyMap<string, Fusion> {
  const index = new Map<string, Fusion>();
  for (const fusion of fusions) {
    for (let i = 0; i < Math.min(fusion.hauteur, HAUTEUR_MAX); i += 1) {
      for (let j = 0; j < Math.min(fusion.largeur, HAUTEUR_MAX); j += 1) {
        index.set(`${fusion.ligne + i},${fusion.colonne + j}`, fusion);
      }
    }
  }
  return index;
}
