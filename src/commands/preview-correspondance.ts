/** Gesture: a file of no known source, its columns described, then read with what the person says of them. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Maille } from '../domain/listes';
import { defaultTerritoires, describeInconnu, openInconnu, readAvecCorrespondance } from '../sources';
import type { Correspondance, DescriptionInconnu, TableInconnue } from '../sources';
import { readClasseurStructure } from '../workbook/read-classeur';
import { conventionCodes } from './convention-codes';
import { toApercu, toOptionsLecture } from './preview-figures';
import type { ApercuFigures, FichierDepose, OptionsFigures } from './preview-figures';

export interface FichierDecrit {
  readonly table: TableInconnue;
  readonly description: DescriptionInconnu;
}

/** Nothing of the workbook is read. */
export async function describeFichier({ octets, nom }: FichierDepose): Promise<Result<FichierDecrit>> {
  const table = await openInconnu(octets, nom);
  return table.ok ? success({ table: table.value, description: describeInconnu(table.value) }) : table;
}

const MAILLES: readonly Maille[] = ['commune', 'EPCI', 'département', 'région', 'France'];

/** The same preview as a known file gives: `writeFigures` writes it. */
export async function previewCorrespondance(
  table: TableInconnue,
  correspondance: Correspondance,
  options: OptionsFigures,
): Promise<Result<ApercuFigures>> {
  const classeur = await readClasseurStructure();
  if (!classeur.ok) return classeur;
  const { territoires = [], index } = options;
  const voulus =
    territoires.length > 0
      ? new Set(territoires)
      : defaultTerritoires(index, conventionCodes(classeur.value.classeur), MAILLES);
  const lecture = await readAvecCorrespondance(table, correspondance, {
    ...toOptionsLecture(options),
    territoires: voulus,
  });
  return lecture.ok ? success(toApercu(table.nom, lecture.value, voulus, classeur.value.classeur)) : lecture;
}
