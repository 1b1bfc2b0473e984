/** A table of no known source, and what a person says of its columns. */
import type { FluxLignes } from '../flux/flux-lignes';

export interface TableInconnue {
  readonly nom: string;
  readonly entetes: readonly string[];
  /** Line of the header in the file. */
  readonly ligneEntete: number;
  /** First rows under the header. */
  readonly echantillon: readonly (readonly string[])[];
  readonly flux: FluxLignes;
}

/** What a column seems to hold. */
export type NatureColonne = 'code' | 'année' | 'nombre' | 'texte' | 'vide';

export interface ColonneInconnue {
  readonly rang: number;
  /** « Colonne 3 » when the header is empty. */
  readonly nom: string;
  readonly nature: NatureColonne;
  /** A few of its values, as written. */
  readonly exemples: readonly string[];
}

export interface DescriptionInconnu {
  readonly nom: string;
  readonly colonnes: readonly ColonneInconnue[];
  /** Guesses, for the person to confirm; null when nothing fits. */
  readonly code: number | null;
  readonly valeur: number | null;
  readonly colonneAnnee: number | null;
  /** A year in the name of the file. */
  readonly annee: string | null;
}

/** What the person says: ranks of columns, the indicator, the year. */
export interface Correspondance {
  readonly code: number;
  readonly valeur: number;
  /** With it, `valeur` is the numerator of a ratio, computed in the indicator's unit. */
  readonly denominateur?: number;
  /** Id of the catalogue ("PART_ALLOC_RSA"), or a name of one's own with its unit. */
  readonly indicateur: string | { readonly id: string; readonly libelle: string; readonly unite: string };
  /** A year for all rows, or the column that says it. */
  readonly millesime: string | { readonly colonne: number };
  /** « Ville, service petite enfance »; the name of the file by default. */
  readonly source?: string;
  readonly producteur?: string;
}
