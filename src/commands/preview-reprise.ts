/** Gesture: look at what taking in tables would add, and at every problem, without writing anything. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { checkCorrection, previewGrilles, readExistants } from '../reprise';
import type { ApercuReprise, Correction, ParseHtml, SourceReprise } from '../reprise';
import { checkTablesGardees, readClasseur } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { nameSource, readSourceReprise } from './read-source-reprise';
import type { SourceLue } from './read-source-reprise';

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
  const lue = await readSourceReprise(source, options.parseHtml);
  if (!lue.ok) return lue;
  const lecture = await readClasseur(options.idGenerator);
  if (!lecture.ok) return lecture;
  const gardees = checkTablesGardees(lecture.value);
  if (!gardees.ok) return gardees;
  return planReprise(source, lue.value, lecture.value, correction);
}

/** What follows from the source, the workbook and the memory of earlier mappings. */
export function planReprise(
  source: SourceReprise,
  { grilles, memoire }: SourceLue,
  { brutes, emplacements }: LectureClasseur,
  correction: Correction,
): Result<ApercuReprise> {
  const apercu = previewGrilles(grilles, {
    source: nameSource(source),
    existants: readExistants(brutes, emplacements),
    memoire,
    correction,
  });
  const suivie = checkCorrection(correction, apercu);
  return suivie.ok ? success(apercu) : suivie;
}
