/** What a reader of public figures is: it recognises its tables by their header, never by their name. */
import type { Maille, Marque } from '../domain/listes';
import type { Famille } from '../indicators/define';
import type { IndexTerritoires } from '../territories/index-territoires';
import type { Entetes } from './colonne';
import type { Ligne } from './flux/ligne';
import type { Provenance } from './recettes/familles';

/** What a file is, as a whole. */
export interface DescriptionSource {
  readonly source: string;
  readonly libelle: string;
  readonly millesimes: readonly string[];
  readonly mailles: readonly Maille[];
}

/** What a file holds, before any row is chosen. */
export interface ContenuSource extends DescriptionSource {
  /** Every territory of the file, by the code the index knows when it was given. */
  readonly codes: ReadonlySet<string>;
  /** Rows of data. */
  readonly lignes: number;
}

/** The beginning of a table: its header, and the first rows under it. */
export interface Apercu {
  readonly nom: string;
  readonly entetes: Entetes;
  readonly lignes: readonly Ligne[];
  /** Said by the person, or else found in the name of the file; null when neither says. */
  readonly millesime: MillesimeDonne | null;
  readonly index?: IndexTerritoires;
}

export interface MillesimeDonne {
  readonly annee: string;
  readonly vientDu: 'choix' | 'nom';
}

/** One territory's figures on one row. */
export interface Releve {
  readonly code: string;
  /** Absent: the code tells its level. */
  readonly maille?: Maille;
  readonly nom?: string;
  /** Null: the names of the variables hold the year. */
  readonly millesime: string | null;
  /** "2024-12" when the source gives the month: the last one of a year is kept. */
  readonly periode?: string;
  /** The cell of a variable, as written; undefined when this row says nothing of it. */
  readonly texte: (cle: string) => string | undefined;
  /** What an empty cell of this row is, when it differs from the plan's. */
  readonly vide?: Marque;
}

/** How a recognised table is read. */
export interface Plan {
  readonly id: string;
  readonly familles: readonly Famille[];
  /** Years on two digits in the names of columns; [] when rows, or the file, say the year. */
  readonly annees: readonly string[];
  readonly hasCle: (cle: string) => boolean;
  /** @param cles the variables of interest: a row that holds none of them may give nothing. */
  readonly lire: (ligne: Ligne, cles: ReadonlySet<string>) => readonly Releve[];
  /** What an empty cell is in this source. */
  readonly vide: Marque;
  /** Rows of one territory and year: one only ("une"), the largest of technical doubles ("plus-grande"), pieces to join ("morceaux") or to add up ("somme"). */
  readonly lignes: 'une' | 'plus-grande' | 'morceaux' | 'somme';
  /** « Insee, Filosofi 2021 »: the levels are added by the reader. */
  readonly nommer: (millesimes: readonly string[]) => string;
  /** A series of its own, whatever the recipe says. */
  readonly provenance?: Provenance;
  /** Name of the national row: few sources cover all of France. */
  readonly nomFrance?: string;
  readonly avertissements: readonly string[];
  /** What the rows themselves taught, once all are read. */
  readonly tell?: (territoires: ReadonlySet<string>) => readonly string[];
  /** Told when the national row is kept. */
  readonly avertissementFrance?: string;
  /** « colonne X » → the raw variables of the file: for those people ask for by name. */
  readonly variables: () => readonly VariableBrute[];
}

export interface VariableBrute {
  /** "PACT", "INDFOY_PPA": without its year. */
  readonly nom: string;
  readonly famille: Famille;
  /** "PACT{aa}", "indfoy_ppa": as a recipe names it. */
  readonly variable: string;
  readonly unite: string;
}

/** Why a table that is clearly of this source cannot be read. */
export interface Refus {
  readonly refus: { readonly code: string; readonly message: string; readonly aide: string };
}

export interface LecteurSource {
  readonly id: string;
  /** « Insee, Filosofi (colonnes CODGEO, MED21, TP6021…) »: what to say is accepted. */
  readonly accepte: string;
  /** Null: not one of its tables. */
  readonly ouvrir: (apercu: Apercu) => Plan | Refus | null;
}
