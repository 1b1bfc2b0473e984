/** Gesture: read a file of public figures and show what was understood and what it would change in « Données ». */
import type { Result } from '../domain/result';
import type { ComparaisonObservations, LectureSource } from '../sources';
import type { IndexTerritoires } from '../territories';

export interface FichierFigures {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export interface OptionsFigures {
  readonly index: IndexTerritoires;
  /** Codes of communes or EPCI; by default the convention's, its EPCI's members, and the levels above. */
  readonly territoires?: readonly string[];
}

export interface ApercuFigures {
  readonly nom: string;
  readonly lecture: LectureSource;
  readonly comparaison: ComparaisonObservations;
  /** Codes of the territories looked for in the file. */
  readonly territoires: readonly string[];
}

export async function previewFigures(
  _fichier: FichierFigures,
  _options: OptionsFigures,
): Promise<Result<ApercuFigures>> {
  throw new Error('previewFigures: being written');
}
