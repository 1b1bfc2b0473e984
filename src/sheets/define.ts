/** What a CTG sheet is: its tables, their columns, their help and their look, as data. */
import type * as z from 'zod';
import { applyTypographie } from '../domain/typographie';
import type { Enregistrement } from '../domain/valeurs';

/** How a cell is read and shown. 'cle' is the hidden id; 'identifiant' a code people read; 'taux' a fraction shown in %. */
export type TypeColonne =
  | 'cle'
  | 'identifiant'
  | 'texte'
  | 'texte-long'
  | 'codes'
  | 'liste'
  | 'date'
  | 'nombre'
  | 'montant'
  | 'taux'
  | 'annee';

/** 'prioritaire' ●: to fill first; 'facultatif' ○; 'calcule' ƒ: written by the add-in or a native formula; 'cle': hidden. */
export type Niveau = 'prioritaire' | 'facultatif' | 'calcule' | 'cle';

export interface Colonne<C extends string = string> {
  /** The field of the domain this column holds. */
  readonly cle: C;
  readonly entete: string;
  /** Two lines shown when the header is selected: what to write, with an example. */
  readonly aide: string;
  readonly type: TypeColonne;
  readonly niveau: Niveau;
  /** Name of a list of `Listes` (see `listes.ts`) offered as a drop-down. */
  readonly liste?: string;
  /** False: a value outside the list is accepted (local wording). */
  readonly listeStricte?: boolean;
  /** Another CTG column whose values are offered as a drop-down, never imposed (the codes of the axes). */
  readonly listeDe?: { readonly table: string; readonly cle: string };
  /** The key of the precision column of a date. */
  readonly precision?: C;
  /** Without this column the table cannot be read (DATA-02). */
  readonly requise?: boolean;
  /** Other headers accepted when reading, beside case, accents, spaces and plural. */
  readonly alias?: readonly string[];
  /** In characters, as Excel counts widths. */
  readonly largeur: number;
  /** Excel number format (English codes) of the body. */
  readonly format?: string;
  /** The key of the column that holds the unit: a number is shown as its unit asks. */
  readonly unite?: string;
  /**
   * Native formula of each new row, English names, structured references (see `resolveFormule`). A column that has one
   * may be no field of the domain: it is for people to read.
   */
  readonly formule?: string;
  /** First column of a group: its name stands beside the sign, above the header. */
  readonly groupe?: string;
  /** Beside its type: figures, or the words that stand for them, at the right; in bold; bars drawn with characters. */
  readonly rendu?: 'figure' | 'figure-forte' | 'barres';
  /** False for the columns at the right end that another sheet prints (the fiche): this sheet's pages stop before them. */
  readonly impression?: false;
  /** Written by the add-in about the row: it is no content of the row. */
  readonly service?: true;
}

export interface DefinitionTable<T extends Enregistrement = Enregistrement> {
  /** ListObject name: "tActions". */
  readonly nom: string;
  readonly libelle: string;
  /** The domain's schema, each key but `ref` has one column. Null for a table that no rule reads (Listes). */
  readonly schema: z.ZodType<T> | null;
  readonly colonnes: readonly Colonne<Extract<keyof T, string> | 'id'>[];
  /** Top left cell of the header: "A4". */
  readonly ancre: string;
  /** Rows written when the table is created (rubriques of Convention, lists); cells by column key. */
  readonly lignesInitiales?: readonly Readonly<Record<string, string | number>>[];
  /** Row id → name of the list offered in column `colonneListes` of that row (a key/value table). */
  readonly listesParLigne?: Readonly<Record<string, string>>;
  readonly colonneListes?: string;
  /** Fields of the schema that are understood from another column, and so have none of their own: field → column. */
  readonly derives?: Readonly<Record<string, string>>;
  /** False for a table that stands beside another: its filter would hide the rows of its neighbour. */
  readonly filtre?: boolean;
  /** Empty rows kept ready under the header. */
  readonly lignesVides: number;
}

export type Famille = 'accueil' | 'convention' | 'diagnostic' | 'plan' | 'evaluation' | 'service';

export type StyleCellule =
  | 'titre'
  | 'but'
  | 'libelle'
  | 'valeur'
  | 'note'
  /** Words that may take two lines. */
  | 'texte'
  /** Header of a block of a printed sheet. */
  | 'bandeau'
  | 'entete'
  /** A value in a ruled box, wrapped. */
  | 'case'
  /** Bars drawn with characters, in a ruled box. */
  | 'barres'
  /** Something to choose or to type. */
  | 'saisie'
  /** What comes next, in large. */
  | 'etape';

/** A cell outside tables: title lines, counts with native formulas. */
export interface CelluleLibre {
  readonly adresse: string;
  /** A formula may name CTG tables: it is written with the workbook's own headers, or not at all (see `resolveFormule`). */
  readonly valeur: string | number;
  /** Written when a table or a column that the formula names is not in the workbook; nothing by default. */
  readonly sinon?: string;
  readonly style?: StyleCellule;
  readonly format?: string;
  readonly alignement?: 'gauche' | 'centre' | 'droite';
  /** Cells joined to this one, on its right and below: "C6:H6". */
  readonly fusion?: string;
  /** The CTG column whose values are offered as a drop-down. */
  readonly listeDe?: { readonly table: string; readonly cle: string };
}

/** A native chart of horizontal bars, drawn from cells of its own sheet: no figure is in the chart itself. */
export interface DefinitionGraphique {
  /** Its name in the workbook, told to screen readers. */
  readonly nom: string;
  /** The cell its title follows, source and year included. */
  readonly titre: string;
  /** One column of words, figures included: what has no figure has its word there, and no bar. */
  readonly categories: string;
  /** One column, as high. */
  readonly valeurs: string;
  /** The cells it covers. */
  readonly place: string;
  /** Where the scale ends, from 0; by default where the longest bar does. */
  readonly maximum?: number;
  /** The first bar in the colour of the titles, the others in grey. */
  readonly premiereEnAvant?: boolean;
}

export interface Impression {
  readonly orientation: 'paysage' | 'portrait';
  /** What prints: "B1:H60". Everything by default. */
  readonly zone?: string;
}

export interface DefinitionFeuille {
  readonly id: string;
  /** Tab name, ≤ 31 characters. */
  readonly titre: string;
  /** One line under the title: what the sheet is for. */
  readonly but: string;
  readonly famille: Famille;
  /** Core sheets are always created; the others come when needed. */
  readonly noyau: boolean;
  readonly tables: readonly DefinitionTable[];
  readonly cellules?: readonly CelluleLibre[];
  readonly graphiques?: readonly DefinitionGraphique[];
  /** Of the columns that no table sets, by letter, in characters; 0 hides the column. */
  readonly largeurs?: Readonly<Record<string, number>>;
  /** Of the rows that no table sets, by number, in points. */
  readonly hauteurs?: Readonly<Record<number, number>>;
  /** Landscape, the whole sheet, by default. A sheet without table prints on one page. */
  readonly impression?: Impression;
  /** Columns kept at the left when scrolling, counted from A. */
  readonly colonnesFigees: number;
  readonly quadrillage: boolean;
  readonly visible: boolean;
}

/** Characters that the filter arrow and the margins take beside a word of a header. */
const FLECHE = 3.5;
const MARGES = 1;

/**
 * Types a table's definition against its record: a key that is no field of the record does not compile.
 * Columns are widened where their header would break a word, or take three lines.
 */
export function defineTable<T extends Enregistrement>(table: DefinitionTable<T>): DefinitionTable {
  const definition = table as unknown as DefinitionTable;
  const place = table.filtre === false ? MARGES : FLECHE;
  const colonnes = definition.colonnes.map((colonne) => {
    return { ...colonne, largeur: Math.max(colonne.largeur, widthOfEntete(colonne.entete) + place) };
  });
  return { ...definition, colonnes };
}

/** Characters that a header needs to hold on two lines, its words whole. */
function widthOfEntete(entete: string): number {
  const mots = entete.split(/(?<=-)|[ ]/);
  const lengthOf = (suite: readonly string[]): number => suite.join(' ').length;
  return Math.min(
    lengthOf(mots),
    ...mots
      .slice(1)
      .map((_, coupe) => Math.max(lengthOf(mots.slice(0, coupe + 1)), lengthOf(mots.slice(coupe + 1)))),
  );
}

/** Words get their non-breaking spaces; formulas stay as they are. */
export function defineFeuille(feuille: DefinitionFeuille): DefinitionFeuille {
  const { but, cellules } = feuille;
  if (cellules === undefined) return { ...feuille, but: applyTypographie(but) };
  return { ...feuille, but: applyTypographie(but), cellules: cellules.map(applyToMots) };
}

function applyToMots(cellule: CelluleLibre): CelluleLibre {
  const { valeur, sinon } = cellule;
  const mots = typeof valeur === 'string' && !valeur.startsWith('=');
  return {
    ...cellule,
    valeur: mots ? applyTypographie(valeur) : valeur,
    ...(sinon === undefined ? {} : { sinon: applyTypographie(sinon) }),
  };
}
