/** A line of the Diagnostic sheet as the figures of the workbook make it: what is written, and what is left to people. */
import type { FicheComplete } from '../indicators/define';
import type { Lieu } from '../indicators/lire-territoire';

/** The levels a territory stands beside, from the nearest to the widest. */
export const COMPARAISONS = ['epci', 'departement', 'region', 'france'] as const;
export type Comparaison = (typeof COMPARAISONS)[number];

/** A number as published (34 for 34 %), or the words that stand for it ("secret"); '' for nothing held. */
export type Case = number | string;

export interface LigneCalculee {
  /** The catalogue's id. */
  readonly code: string;
  readonly champ: string;
  readonly libelle: string;
  readonly territoire: string;
  /** Its code, or those of its communes: what people may have typed instead of the name. */
  readonly codesTerritoire: readonly string[];
  /** The level the value is of: the territory's own, or the one above it that stands in. */
  readonly niveau: string;
  readonly millesime: string;
  readonly unite: string;
  readonly valeur: Case;
  readonly comparaisons: Readonly<Record<Comparaison, Case>>;
  /** The code of each territory compared with, for those who want live formulas. */
  readonly codes: Readonly<Partial<Record<Comparaison, string>>>;
  readonly comparaison: string;
  /** The territories people chose to be compared with: « Canet-en-Roussillon 18,0 % ». */
  readonly autres: string;
  readonly evolution: string;
  readonly prudence: string;
}

/** What the diagnostic is about: one territory, or several communes that share a convention. */
export interface Sujet {
  readonly nom: string;
  /** "commune", "EPCI", "3 communes". */
  readonly niveau: string;
  readonly lieux: readonly Lieu[];
}

export interface LieuxDiagnostic {
  readonly sujet: Sujet;
  readonly dessus: Readonly<Partial<Record<Comparaison, Lieu>>>;
  /** Those of role « comparaison » in the sheet Territoires, beside the levels above. */
  readonly choisis: readonly Lieu[];
}

/** What of an indicator the diagnostic needs. */
export type FicheLue = Pick<
  FicheComplete,
  | 'id'
  | 'libelle'
  | 'mode'
  | 'unite'
  | 'agregation'
  | 'source'
  | 'croissance'
  | 'groupe'
  | 'ruptures'
  | 'recettes'
  | 'fondement'
>;
