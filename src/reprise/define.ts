/** Taking in the tables people already have: what a source is, what was found in it, and what would be written. */
import type { CelluleBrute } from '../sheets';

/** Where the tables come from: a sheet of this workbook, a file of the disk (.xlsx, .csv), or what was pasted. */
export type SourceReprise =
  | { readonly type: 'feuille'; readonly nom: string }
  | {
      readonly type: 'fichier';
      readonly nom: string;
      readonly octets: Uint8Array;
      /** Only this sheet of the file; all of them by default. */
      readonly feuille?: string;
    }
  | { readonly type: 'collage'; readonly texte: string; readonly html?: string };

/** One cell of a source that holds something; rows and columns from 0, as the source counts them. */
export interface CelluleSource {
  readonly ligne: number;
  readonly colonne: number;
  readonly valeur: CelluleBrute;
  /** What the cell shows: its words are what is kept. */
  readonly texte: string;
  /** True for a number shown as a date. */
  readonly date?: boolean;
  readonly gras?: boolean;
  /** Steps of indentation, when the source knows them. */
  readonly retrait?: number;
  /** True when a merged cell above says it for this row too. */
  readonly repetee?: boolean;
}

export interface Fusion {
  readonly ligne: number;
  readonly colonne: number;
  readonly hauteur: number;
  readonly largeur: number;
}

/** A sheet of a source: only its cells that hold something. */
export interface Grille {
  readonly nom: string;
  readonly cellules: readonly CelluleSource[];
  readonly fusions: readonly Fusion[];
}

/** Why a row, or a cell outside every table, is not taken in. Its words are kept here. */
export type MotifEcart =
  | 'titre'
  | 'total'
  | 'note'
  | 'entete-repete'
  | 'doublon'
  | 'hors-table'
  | 'table-ignoree'
  | 'colonne-ignoree';

export interface LigneEcartee {
  readonly feuille: string;
  /** Excel's row number in the source. */
  readonly ligne: number;
  readonly motif: MotifEcart;
  readonly texte: string;
}

/** 'tableau': a header row, then rows. 'fiches': labels beside their values, one record after another. */
export type FormeTable = 'tableau' | 'fiches';

export interface ColonneTrouvee {
  /** As written, the rows of a header on two rows joined: "Financement / CAF". */
  readonly entete: string;
  /** "D", or '' for a column deduced from heading rows. */
  readonly lettre: string;
  readonly cellules: readonly (CelluleSource | null)[];
  /** What the layout itself says of a column without header of its own. */
  readonly deduite?: 'axe' | 'objectif' | 'action' | 'code' | 'rubrique' | 'instance';
}

export interface TableTrouvee {
  readonly feuille: string;
  /** "B4:H20" in the source. */
  readonly adresse: string;
  /** The words above the table. */
  readonly titre: string;
  readonly forme: FormeTable;
  readonly colonnes: readonly ColonneTrouvee[];
  /** Excel's row number of each row. */
  readonly lignes: readonly number[];
  readonly ecartees: readonly LigneEcartee[];
  /** What the layout made doubtful: an amount merged over rows, months ticked with gaps. */
  readonly problemes?: readonly ProblemeReprise[];
}

/** Where a column goes. `cle` 'periode' splits "2024-2026" into début and fin. */
export interface Cible {
  readonly table: string;
  readonly cle: string;
  /** What the header itself says of each row made: "Financement / CAF" → { financeur: 'CAF' }. */
  readonly fixe?: Readonly<Record<string, CelluleBrute>>;
}

/** 'champ': goes to `cible`; 'supplementaire': comes along as a column of its own; 'ignoree': left out, told. */
export type SortColonne = 'champ' | 'supplementaire' | 'ignoree';

export interface ColonneProposee {
  readonly entete: string;
  readonly lettre: string;
  readonly sort: SortColonne;
  readonly cible: Cible | null;
  /** « Pilote » of the sheet « Actions »: how the pane says the target. */
  readonly libelleCible: string;
  /** 0 to 1. */
  readonly confiance: number;
  /** French, ready to show: « en-tête reconnu », « 9 dates sur 10 ». */
  readonly raisons: readonly string[];
  readonly autres: readonly { readonly cible: Cible; readonly libelle: string; readonly confiance: number }[];
  /** The first values, as written. */
  readonly exemples: readonly string[];
}

export interface PropositionTable {
  /** "Feuille!B4:H20": names the table in a correction. */
  readonly id: string;
  readonly feuille: string;
  readonly adresse: string;
  readonly titre: string;
  readonly forme: FormeTable;
  readonly nombreLignes: number;
  /** CTG table proposed; null when none fits or when the person leaves this table out. */
  readonly cible: string | null;
  /** Tab name of the target. */
  readonly feuilleCible: string;
  readonly confiance: number;
  readonly raisons: readonly string[];
  readonly autres: readonly {
    readonly table: string;
    readonly libelle: string;
    readonly confiance: number;
  }[];
  readonly colonnes: readonly ColonneProposee[];
  /** Names these headers for the memory. */
  readonly empreinte: string;
  /** True when the mapping comes from an earlier time. */
  readonly dejaUtilisee: boolean;
}

/** What the person changes, by table id (or sheet name when it holds one table) and header (or letter). */
export interface CorrectionTable {
  /** A CTG table, or null to leave this one out. */
  readonly cible?: string | null;
  /** "intitule", "tFin.prevu", "tFin.prevu financeur=CAF annee=2025"; "+" extra column; "-" left out. */
  readonly colonnes?: Readonly<Record<string, string>>;
}

export interface Correction {
  readonly tables?: Readonly<Record<string, CorrectionTable>>;
  /** 'ecarter' (default): what is already in the plan is told and not added. */
  readonly doublons?: 'ecarter' | 'ajouter';
}

/** One row to add. */
export interface LigneReprise {
  readonly valeurs: Readonly<Record<string, CelluleBrute>>;
  /** Header of the extra column → its words. */
  readonly supplements: Readonly<Record<string, CelluleBrute>>;
  readonly feuille: string;
  readonly ligne: number;
}

export interface AjoutTable {
  readonly table: string;
  readonly feuille: string;
  /** True when the sheet is not in the workbook yet: it will be created. */
  readonly aCreer: boolean;
  readonly lignes: readonly LigneReprise[];
  /** Headers of the columns that come along, at the right of the table. */
  readonly colonnesSupplementaires: readonly string[];
}

/** A cell or row to look at, in a sentence: what, where, why, then what to do. */
export interface ProblemeReprise {
  readonly code: string;
  readonly gravite: 'avertissement' | 'info';
  readonly feuille: string;
  readonly ligne: number;
  /** "D7" in the source; '' for a whole row. */
  readonly cellule: string;
  readonly entete: string;
  readonly message: string;
  readonly aide: string;
}

/** Words taken for a value of a list: « Terminé » → « Réalisée », and the rows where they stand. */
export interface RemarqueReprise {
  readonly table: string;
  readonly cle: string;
  readonly entete: string;
  readonly ecrit: string;
  readonly lu: string;
  readonly lignes: readonly number[];
}

/** All that would happen, before anything is written. */
export interface ApercuReprise {
  readonly source: string;
  readonly tables: readonly PropositionTable[];
  readonly ajouts: readonly AjoutTable[];
  readonly problemes: readonly ProblemeReprise[];
  readonly remarques: readonly RemarqueReprise[];
  readonly ecartees: readonly LigneEcartee[];
}

/** One mapping kept in the workbook: CTG table, and header key → target as in a correction. */
export interface Correspondance {
  readonly cible: string;
  readonly colonnes: Readonly<Record<string, string>>;
}

/** By header fingerprint. */
export type MemoireReprise = Readonly<Record<string, Correspondance>>;

export interface RapportReprise {
  readonly ajoutees: readonly {
    readonly table: string;
    readonly feuille: string;
    readonly lignes: number;
    readonly colonnesAjoutees: readonly string[];
  }[];
  readonly feuillesCreees: readonly string[];
  readonly problemes: number;
  readonly ecartees: number;
}
