/** What a gesture of ours wrote, in enough detail to bring back exactly what was there before. Pure data. */
import type { CelluleBrute } from '../sheets';

/** What a cell holds. `valeur` tells a typed text from a number, `formule` is what a person would see in the formula bar. */
export interface Contenu {
  readonly valeur: CelluleBrute;
  readonly formule: CelluleBrute;
  readonly format: string;
}

/** The part of a cell's look that our gestures change, as Excel gives it back. */
export interface Apparence {
  /** Cell by cell: font colour and alignment. */
  readonly cellules: readonly (readonly Excel.SettableCellProperties[])[];
  readonly lignes: readonly Excel.SettableRowProperties[];
}

/** Cells of a table that were overwritten: found again by the key of their row and their header, wherever they went. */
export interface ZoneEcrite {
  readonly table: string;
  /** Headers of its columns when they were written. */
  readonly entetes: readonly string[];
  /** Hidden keys of its rows once written, '' for a row without key. */
  readonly ids: readonly string[];
  /** Rank of its first row in the table, from 0: the last resort for a row without key. */
  readonly premierRang: number;
  readonly avant: readonly (readonly Contenu[])[];
  readonly apres: readonly (readonly CelluleBrute[])[];
  readonly apparence: Apparence | null;
}

/** Rows added to a table: they go away when nobody typed in them. */
export interface LignesAjoutees {
  readonly table: string;
  readonly entetes: readonly string[];
  readonly ids: readonly string[];
  readonly premierRang: number;
  readonly apres: readonly (readonly CelluleBrute[])[];
}

/** Rows taken away from the end of a table: they come back at its end. */
export interface LignesSupprimees {
  readonly table: string;
  readonly entetes: readonly string[];
  readonly avant: readonly (readonly Contenu[])[];
  readonly apparence: Apparence | null;
}

export interface ColonneAjoutee {
  readonly table: string;
  readonly entete: string;
  readonly apres: readonly CelluleBrute[];
}

/** A sheet we added, with all that it held when we left it. */
export interface FeuilleCreee {
  /** Excel's own key of the sheet, that survives renaming. */
  readonly id: string;
  readonly titre: string;
  /** The lone empty sheet it took over, that comes back. */
  readonly remplace: string | null;
  readonly ligne: number;
  readonly colonne: number;
  readonly apres: readonly (readonly CelluleBrute[])[];
}

/** A drop-down put in cells of a table that had none. */
export interface ListeAjoutee {
  readonly table: string;
  readonly entete: string;
  readonly source: string;
}

/** A cell outside tables that was empty, and that we filled. */
export interface CelluleAjoutee {
  readonly feuille: string;
  readonly adresse: string;
  readonly avant: Contenu;
  readonly apres: CelluleBrute;
}

/** One gesture, undone at once. */
export interface Annulation {
  /** What the person did: "Structurer le classeur". */
  readonly titre: string;
  /** When, ISO with the time. */
  readonly date: string;
  readonly zones: readonly ZoneEcrite[];
  readonly lignesAjoutees: readonly LignesAjoutees[];
  readonly lignesSupprimees: readonly LignesSupprimees[];
  readonly colonnes: readonly ColonneAjoutee[];
  readonly feuilles: readonly FeuilleCreee[];
  readonly listes: readonly ListeAjoutee[];
  readonly cellules: readonly CelluleAjoutee[];
}

export function isAnnulationVide(annulation: Annulation): boolean {
  const { zones, lignesAjoutees, lignesSupprimees, colonnes, feuilles, listes, cellules } = annulation;
  return [zones, lignesAjoutees, lignesSupprimees, colonnes, feuilles, listes, cellules].every(
    ({ length }) => length === 0,
  );
}

export function mergeAnnulations(avant: Annulation, apres: Annulation): Annulation {
  return {
    ...avant,
    zones: [...avant.zones, ...apres.zones],
    lignesAjoutees: [...avant.lignesAjoutees, ...apres.lignesAjoutees],
    lignesSupprimees: [...avant.lignesSupprimees, ...apres.lignesSupprimees],
    colonnes: [...avant.colonnes, ...apres.colonnes],
    feuilles: [...avant.feuilles, ...apres.feuilles],
    listes: [...avant.listes, ...apres.listes],
    cellules: [...avant.cellules, ...apres.cellules],
  };
}
