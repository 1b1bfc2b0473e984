/** Gesture: look at what taking in tables would add, and at every problem, without writing anything. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { checkCorrection, previewGrilles, readExistants } from '../reprise';
import type { ApercuReprise, Correction, MemoireReprise, ParseHtml, SourceReprise } from '../reprise';
import { readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { nameSource, readSourceReprise } from './read-source-reprise';

export type { ApercuReprise, Correction, RapportReprise, SourceReprise } from '../reprise';

export interface OptionsReprise {
  /** Parses pasted HTML; the browser's own by default. */
  readonly parseHtml?: ParseHtml;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

export async function previewReprise(
  source: SourceReprise,
  correction: Correction = {},
  options: OptionsReprise = {},
): Promise<Result<ApercuReprise>> {
  const lu = await readReprise(source, correction, options);
  return lu.ok ? success(lu.value.apercu) : lu;
}

export interface RepriseLue {
  readonly apercu: ApercuReprise;
  readonly lecture: LectureClasseur;
  readonly memoire: MemoireReprise;
}

/** The source, the workbook and the memory of earlier mappings, then all that follows from them. */
export async function readReprise(
  source: SourceReprise,
  correction: Correction,
  { parseHtml, idGenerator }: OptionsReprise,
): Promise<Result<RepriseLue>> {
  const lue = await readSourceReprise(source, parseHtml);
  if (!lue.ok) return lue;
  const { grilles, memoire } = lue.value;
  const lecture = await readClasseurStructure(idGenerator);
  if (!lecture.ok) return lecture;
  const { brutes, emplacements } = lecture.value;
  const apercu = previewGrilles(grilles, {
    source: nameSource(source),
    existants: readExistants(brutes, emplacements),
    memoire,
    correction,
  });
  const suivie = checkCorrection(correction, apercu);
  return suivie.ok ? success({ apercu, lecture: lecture.value, memoire }) : suivie;
}
