/** What « Expliquer ce chiffre » needs to know, and what it says of one figure. */
import type { FicheComplete } from '../define';
import type { EtatRegistre } from '../etat-registre';

/** The workbook as last read, and the catalogue as data. */
export interface ContexteExplication {
  readonly etat: EtatRegistre;
  readonly fiches: readonly FicheComplete[];
}

export function findFicheIn(fiches: readonly FicheComplete[], id: string): FicheComplete | null {
  const voulu = id.trim().toUpperCase();
  return fiches.find((fiche) => fiche.id === voulu) ?? null;
}

export interface Explication {
  /** A function of the cell, a row of Données, a row of Diagnostic. */
  readonly nature: 'fonction' | 'donnee' | 'diagnostic';
  /** "TAUX_PAUVRETE"; '' for a figure that is not in the catalogue. */
  readonly indicateur: string;
  readonly titre: string;
  /** « 34,0 % », a word where there is no figure, '' when it is not known from here. */
  readonly valeur: string;
  readonly definition: string;
  readonly source: { readonly libelle: string; readonly url: string; readonly extraitLe: string } | null;
  /** « Perpignan (66136), commune ». */
  readonly territoire: string;
  /** « 2021 (le plus récent) ». */
  readonly millesime: string;
  /** How it is obtained, one sentence each: the formula, the two counts, the arguments. */
  readonly calcul: readonly string[];
  /** What it does not say, one sentence each. */
  readonly limites: readonly string[];
  /** Why there is no figure. */
  readonly absence: Absence | null;
  readonly references: readonly { readonly titre: string; readonly url: string }[];
}

export interface Absence {
  readonly message: string;
  readonly aide: string;
}
