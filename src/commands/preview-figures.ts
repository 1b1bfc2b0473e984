/** Gesture: read a file of public figures and show what was understood and what it would change in « Données ». */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { FicheComplete } from '../indicators/define';
import { compareObservations, defaultTerritoires, inspectSource, readSource } from '../sources';
import type { ComparaisonObservations, LectureSource } from '../sources';
import type { IndexTerritoires } from '../territories';
import type { Classeur } from '../domain/classeur';
import { readClasseurStructure } from '../workbook/read-classeur';
import { conventionCodes } from './convention-codes';

export interface FichierFigures {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** A large file is best given as a Blob: it is read in pieces. */
export interface FichierDepose {
  readonly nom: string;
  readonly octets: Uint8Array | Blob;
}

export interface OptionsFigures {
  readonly index: IndexTerritoires;
  /** The catalogue (fiches.json): which columns make which indicator. */
  readonly fiches: readonly FicheComplete[];
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
  fichier: FichierDepose,
  options: OptionsFigures,
): Promise<Result<ApercuFigures>> {
  const classeur = await readClasseurStructure();
  if (!classeur.ok) return classeur;
  const { index, fiches } = options;
  const voulus = await toTerritoires(fichier, options, classeur.value.classeur);
  if (!voulus.ok) return voulus;
  const lecture = await readSource(fichier.octets, fichier.nom, {
    territoires: voulus.value,
    fiches,
    index,
    nomDe: (code) => index.find(code)?.nom ?? null,
  });
  if (!lecture.ok) return lecture;
  return success({
    nom: fichier.nom,
    lecture: lecture.value,
    comparaison: compareObservations(classeur.value.classeur.observations, lecture.value.observations),
    territoires: [...voulus.value],
  });
}

async function toTerritoires(
  { octets, nom }: FichierDepose,
  { index, fiches, territoires: demandes }: OptionsFigures,
  classeur: Classeur,
): Promise<Result<ReadonlySet<string>>> {
  if (demandes !== undefined && demandes.length > 0) return success(new Set(demandes));
  const contenu = await inspectSource(octets, nom, { index, fiches });
  return contenu.ok
    ? success(defaultTerritoires(index, conventionCodes(classeur), contenu.value.mailles))
    : contenu;
}
