/** Gesture: read a file of public figures and show what was understood and what it would change in « Données ». */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import type { FicheComplete } from '../indicators/define';
import { compareObservations, defaultTerritoires, inspectSource, readSource } from '../sources';
import type { ComparaisonObservations, LectureSource, OptionsLecture } from '../sources';
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
  /** Year of a file that does not say its own; by default the one in its name. */
  readonly millesime?: string;
  /** Columns asked for beside the catalogue, by name without year: "PACT", "INDFOY_PPA". */
  readonly variables?: readonly string[];
  /** Follows the reading, and may stop it. */
  readonly travail?: Travail;
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
  const { travail = SANS_SUIVI, territoires = [] } = options;
  // Without territories named, a first reading tells which levels the file holds.
  const passes = territoires.length === 0 ? 2 : 1;
  const voulus = await toTerritoires(fichier, options, classeur.value.classeur, toPasse(travail, 0, passes));
  if (!voulus.ok) return voulus;
  const lecture = await readSource(
    fichier.octets,
    fichier.nom,
    { ...toOptionsLecture(options), territoires: voulus.value },
    toPasse(travail, passes - 1, passes),
  );
  return lecture.ok
    ? success(toApercu(fichier.nom, lecture.value, voulus.value, classeur.value.classeur))
    : lecture;
}

/** Readings of the same file, told as one. */
function toPasse(travail: Travail, rang: number, passes: number): Travail {
  return {
    ...travail,
    dire: ({ fait, total, quoi }) => travail.dire({ fait: fait + rang * total, total: total * passes, quoi }),
  };
}

export function toOptionsLecture({
  index,
  fiches,
  millesime,
  variables,
}: OptionsFigures): Omit<OptionsLecture, 'territoires'> {
  return {
    fiches,
    index,
    nomDe: (code) => index.find(code)?.nom ?? null,
    ...(millesime === undefined ? {} : { millesime }),
    ...(variables === undefined ? {} : { variables }),
  };
}

export function toApercu(
  nom: string,
  lecture: LectureSource,
  territoires: ReadonlySet<string>,
  { observations }: Classeur,
): ApercuFigures {
  return {
    nom,
    lecture,
    comparaison: compareObservations(observations, lecture.observations),
    territoires: [...territoires],
  };
}

async function toTerritoires(
  { octets, nom }: FichierDepose,
  options: OptionsFigures,
  classeur: Classeur,
  travail: Travail,
): Promise<Result<ReadonlySet<string>>> {
  const { territoires = [] } = options;
  if (territoires.length > 0) return success(new Set(territoires));
  const contenu = await inspectSource(octets, nom, toOptionsLecture(options), travail);
  return contenu.ok
    ? success(defaultTerritoires(options.index, conventionCodes(classeur), contenu.value.mailles))
    : contenu;
}
