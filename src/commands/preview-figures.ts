/** Gesture: read a file of public figures and show what was understood and what it would change in « Données ». */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { createRegistre } from '../indicators/registre';
import { compareObservations, defaultTerritoires, inspectSource, readSource } from '../sources';
import type { ComparaisonObservations, LectureSource } from '../sources';
import type { IndexTerritoires } from '../territories';
import type { Classeur } from '../domain/classeur';
import { readClasseurStructure } from '../workbook/read-classeur';

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
  fichier: FichierFigures,
  { index, territoires }: OptionsFigures,
): Promise<Result<ApercuFigures>> {
  const classeur = await readClasseurStructure();
  if (!classeur.ok) return classeur;
  const voulus = toTerritoires(fichier, index, territoires, classeur.value.classeur);
  if (!voulus.ok) return voulus;
  const lecture = readSource(fichier.octets, fichier.nom, {
    territoires: voulus.value,
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

function toTerritoires(
  { octets, nom }: FichierFigures,
  index: IndexTerritoires,
  demandes: readonly string[] | undefined,
  classeur: Classeur,
): Result<ReadonlySet<string>> {
  if (demandes !== undefined && demandes.length > 0) return success(new Set(demandes));
  const contenu = inspectSource(octets, nom);
  return contenu.ok
    ? success(defaultTerritoires(index, conventionCodes(classeur), contenu.value.mailles))
    : contenu;
}

/** The convention's own territories, as the functions understand them. */
function conventionCodes(classeur: Classeur): readonly string[] {
  const registre = createRegistre();
  registre.remplacer({ classeur });
  return registre.lire().territoires;
}
