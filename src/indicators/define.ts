/** What an indicator is: one file drives the function (Indicateur) and its help, functions.json, the README, the readers and the tests (Fiche). */
import type { Maille } from '../domain/listes';
import type { Echec, Result } from '../domain/result';
import type { EtatRegistre } from './registre';

/** 'publie': looked up, never recomputed; 'ratio': Σ numerators / Σ denominators; 'calcule': from what people type. */
export type Mode = 'publie' | 'ratio' | 'calcule';

export type Agregation = 'aucune' | 'somme' | 'ratio';

/** A cell's content as Excel hands it over: an omitted argument is null; an empty cell '' or 0. */
export type Cellule = string | number | boolean | null;
/** Scalars arrive as one cell in one row. Empty: the argument was omitted. */
export type Argument = readonly (readonly Cellule[])[];

export interface Parametre {
  /** ASCII, as shown by Excel while typing. */
  readonly nom: string;
  readonly description: string;
  readonly type: 'texte' | 'nombre' | 'plage';
  readonly optionnel: boolean;
  /** The last one may be given again and again: each is a range of its own. */
  readonly repete?: true;
  /** Words Excel proposes while typing, where the argument is one of a few; "catalogue": the ids of its entries. */
  readonly choix?: readonly Choix[] | 'catalogue';
}

export interface Choix {
  readonly valeur: string;
  readonly description: string;
}

export interface SourceIndicateur {
  readonly organisme: string;
  readonly libelle: string;
  readonly url: string;
}

/** A figure held by the workbook of an example. */
export interface DonneeExemple {
  readonly territoire: string;
  readonly millesime: string;
  readonly valeur: number | null;
  readonly marque?: string;
  readonly numerateur?: number;
  readonly denominateur?: number;
}

/** A worked example, run by the tests and shown by the help. `donnees`: rows of tDonnees of this indicator, none by default. */
export interface Exemple {
  readonly arguments: readonly Argument[];
  readonly donnees?: readonly DonneeExemple[];
  readonly attendu: number | string | { readonly echec: string };
}

/** The groups of the catalogue, in its order; "acces": functions that read any indicator. */
export const GROUPES = [
  'demographie',
  'revenus',
  'allocataires',
  'petite-enfance',
  'enfance',
  'jeunesse',
  'parentalite',
  'animation',
  'droits',
  'logement',
  'accompagnement',
  'pilotage',
  'acces',
] as const;
export type Groupe = (typeof GROUPES)[number];

/** Sources that share their variables, whatever the file or the service they come by. */
export type Famille =
  | 'filosofi'
  | 'recensement'
  | 'etat-civil'
  | 'population'
  | 'caf-communal'
  | 'caf-iris'
  | 'taux-couverture'
  | 'education'
  | 'qpv'
  | 'bpe'
  | 'drees'
  | 'melodi';

/** How an indicator is made of a source's variables. */
export interface Recette {
  readonly famille: Famille;
  /**
   * Variables added up; a leading "-" subtracts. "{aa}" is the year on two digits ("C{aa}_FAMMONO", "TP60{aa}"), "{aa-6}" six years
   * before. For "melodi": "DS_FILOSOFI_CC?FILOSOFI_MEASURE=PR_MD60", the dataset and its dimensions.
   */
  readonly numerateur: readonly string[];
  /** Absent: the figure is published as such. Present: a ratio (`ratioOf`). */
  readonly denominateur?: readonly string[];
}

/** What the function needs: in the page before the pane. */
export interface Indicateur {
  /** The catalogue's id and the function's name: "TAUX_PAUVRETE". */
  readonly id: string;
  readonly libelle: string;
  readonly mode: Mode;
  /** As published: "%", "€", "habitants". A function whose unit starts with % returns the fraction. */
  readonly unite: string;
  /** What a published value may be; null: no bound. */
  readonly borne: { readonly min: number; readonly max: number } | null;
  /** Levels at which the source publishes it; empty for what is computed from the workbook. */
  readonly niveaux: readonly Maille[];
  readonly source: SourceIndicateur;
  /** True when an argument-less form reads the workbook: the function then stays subscribed to it. */
  readonly litClasseur: boolean;
  /** True when a form with arguments needs nothing of the workbook: it answers at once. By default, what is computed. */
  readonly autonome?: boolean;
  /** How communes make a larger territory: not at all (rates, medians), by sums, or by Σ numerators / Σ denominators. */
  readonly agregation: Agregation;
  /** Years between the two counts of a mean yearly growth. */
  readonly croissance?: number;
  /** Years from which the series is another one; absent: those of its source (`rupturesOf`). */
  readonly ruptures?: readonly string[];
  readonly calculate: (args: readonly Argument[], etat: EtatRegistre) => Result<number | string, Echec>;
}

/** What people and readers need to know of it. A plain literal: nothing of it enters the page, which reads it from fiches.json. */
export interface Fiche {
  /** The definition in one sentence a mayor understands; what Excel shows while typing (255 characters). */
  readonly description: string;
  /** « familles monoparentales / familles × 100 ». */
  readonly formule?: string;
  /** The variables in their source: "TP60{aa}", "indfoy_ndur". */
  readonly serie: string;
  /** Absent: (territoire?; millesime?). */
  readonly parametres?: readonly Parametre[];
  /** What people get wrong with this figure, one sentence each; shared lists nest. */
  readonly pieges: readonly (string | readonly string[])[];
  readonly references: readonly { readonly titre: string; readonly url: string }[];
  readonly exemples: readonly Exemple[];
  /** How files and services give it; absent or empty: people type it. */
  readonly recettes?: readonly Recette[];
  /** Years from which the series is another one: no evolution is told across them. */
  readonly ruptures?: readonly string[];
  /** "definition-locale": the wording is ours or the partners', no public source defines it. */
  readonly fondement?: 'source' | 'definition-locale';
}

/** Everything known of an indicator, as data: fiches.json. */
export type FicheComplete = Omit<Indicateur, 'calculate' | 'autonome'> &
  Required<Omit<Fiche, 'pieges'>> & { readonly groupe: Groupe; readonly pieges: readonly string[] };

export function defineIndicateur(indicateur: Indicateur): Indicateur {
  return indicateur;
}

/** The number a cell shows for a published one: 34 % is 0.34. */
export function toValeurFonction(publie: number, unite: string): number {
  // 36.2 / 100 is 0.36200000000000004: as many digits as a cell keeps.
  return isPart(unite) ? Number((publie / 100).toPrecision(15)) : publie;
}

export function isPart(unite: string): boolean {
  return unite.startsWith('%');
}
