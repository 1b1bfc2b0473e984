/** Gesture: give a code to the axes, objectives and actions that have none; what somebody typed never changes. */
import { proposeCodes } from '../domain/codes-proposes';
import type { CodePropose } from '../domain/codes-proposes';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { toAdresse } from '../sheets';
import { readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { keepWritable, writeCodes } from '../workbook/write-codes';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface CodePrevu {
  readonly feuille: string;
  /** "C7". */
  readonly cellule: string;
  readonly code: string;
}

export interface RapportCodes {
  readonly codes: readonly CodePrevu[];
}

/** The codes that `writeCodesProposes` would write, and where; nothing is written. */
export async function previewCodes(): Promise<Result<RapportCodes>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  return success({ codes: toPrevus(chooseCodes(lecture.value), lecture.value) });
}

/** The workbook is read again: a code typed since the preview is kept. */
export async function writeCodesProposes(
  options: {
    readonly idGenerator?: () => string;
    /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
    readonly maintenant?: string;
  } = {},
): Promise<Result<RapportCodes>> {
  const lecture = await readClasseurStructure(options.idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  const codes = chooseCodes(lecture.value);
  const rapport = { codes: toPrevus(codes, lecture.value) };
  if (codes.length === 0) return success(rapport);
  const ecrit = await writeCodes(codes, lecture.value, newGeste('Proposer les codes', options.maintenant));
  return ecrit.ok ? success(rapport) : ecrit;
}

function chooseCodes(lecture: LectureClasseur): CodePropose[] {
  return keepWritable(proposeCodes(lecture.classeur), lecture);
}

function toPrevus(codes: readonly CodePropose[], { emplacements }: LectureClasseur): CodePrevu[] {
  return codes.flatMap(({ ref, code }) => {
    const lieu = emplacements.get(ref.table);
    const rang = lieu?.colonnes.get('code');
    if (lieu === undefined || rang === undefined) return [];
    return [{ feuille: lieu.feuille, cellule: toAdresse(ref.ligne - 1, lieu.premiereColonne + rang), code }];
  });
}
