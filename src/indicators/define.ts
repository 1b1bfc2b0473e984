/** What an indicator is: one entry drives the function, its help, functions.json, the README and the tests. */
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
}

export interface SourceIndicateur {
  readonly organisme: string;
  readonly libelle: string;
  readonly url: string;
  /** The code of the variable in its source: "TP60{aa}", "indfoy_ndur". */
  readonly serie: string;
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
  readonly attendu: number | { readonly echec: string };
}

export interface Indicateur {
  /** The catalogue's id and the function's name: "TAUX_PAUVRETE". */
  readonly id: string;
  readonly libelle: string;
  readonly description: string;
  readonly mode: Mode;
  /** As published: "%", "€", "habitants". A function whose unit starts with % returns the fraction. */
  readonly unite: string;
  /** What a published value may be; null: no bound. */
  readonly borne: { readonly min: number; readonly max: number } | null;
  /** Levels at which the source publishes it; empty for what is computed from the workbook. */
  readonly niveaux: readonly Maille[];
  readonly source: SourceIndicateur;
  readonly parametres: readonly Parametre[];
  /** What people get wrong with this figure, one sentence each. */
  readonly pieges: readonly string[];
  readonly references: readonly { readonly titre: string; readonly url: string }[];
  /** True when an argument-less form reads the workbook: the function then stays subscribed to it. */
  readonly litClasseur: boolean;
  /** How communes make a larger territory: not at all (rates, medians), by sums, or by Σ numerators / Σ denominators. */
  readonly agregation: Agregation;
  readonly calculate: (args: readonly Argument[], etat: EtatRegistre) => Result<number, Echec>;
  readonly exemples: readonly Exemple[];
}

export function defineIndicateur(indicateur: Indicateur): Indicateur {
  return indicateur;
}

/** The number a cell shows for a published one: 34 % is 0.34. */
export function toValeurFonction(publie: number, unite: string): number {
  return isPart(unite) ? publie / 100 : publie;
}

export function isPart(unite: string): boolean {
  return unite.startsWith('%');
}
