/** What reading a file of public figures gives: the figures, and what was understood of the file. */
import type { Marque } from '../domain/listes';
import type { FicheComplete } from '../indicators/define';
import type { IndexTerritoires } from '../territories/index-territoires';
import type { NouvelleObservation } from './nouvelle-observation';

export interface LectureSource {
  /** Id of the reader: "insee", "caf", "melodi"… */
  readonly source: string;
  /** « Insee, Filosofi 2021 (communes) ». */
  readonly libelle: string;
  /** Years found in the file, ascending. */
  readonly millesimes: readonly string[];
  /** Figures of the territories asked for, territory after territory in the order of the file. */
  readonly observations: readonly NouvelleObservation[];
  /** One French sentence: what the file was recognised to be. */
  readonly reconnu: string;
  /** How many of the observations carry a value. */
  readonly valeurs: number;
  /** How many of the observations carry each mark instead of a value. */
  readonly marques: Readonly<Partial<Record<Marque, number>>>;
  /** Codes asked for that the file does not have. */
  readonly territoiresAbsents: readonly string[];
  /** Rows of the file left out because their territory was not asked for. */
  readonly lignesIgnorees: number;
  /** French sentences the person should read before writing. */
  readonly avertissements: readonly string[];
}

export interface OptionsLecture {
  /** Codes to keep ("66136", "200027183", "66", "REG-76", "FRANCE"; an IRIS or a QPV by its own code). */
  readonly territoires: ReadonlySet<string>;
  /** The catalogue: which variables make which indicator. */
  readonly fiches: readonly FicheComplete[];
  /** Names by code, for the rows written; codes alone otherwise. */
  readonly nomDe?: (code: string) => string | null;
  /** Old codes of merged communes, arrondissements of Paris, Lyon and Marseille: without it, codes are taken as they are. */
  readonly index?: IndexTerritoires;
  /** Year of the figures, for the files that do not say theirs; by default the one in the name of the file. */
  readonly millesime?: string;
  /** Columns asked for beside the catalogue, by name without year: "PACT", "INDFOY_PPA". */
  readonly variables?: readonly string[];
}
