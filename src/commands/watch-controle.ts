/** Gesture that goes on: after a first control, each reading that an edit caused is controlled again. Writes nothing. */
import { lecturesPartagees } from './lectures-partagees';
import type { Lectures } from './lectures-partagees';
import { controlLecture } from './control-lecture';
import type { RapportLocalise } from './control-lecture';

export interface OptionsSuiviControle {
  /** ISO date of today, asked at each control. */
  readonly aujourdhui: () => string;
  /** Not called for a workbook that has lost all its tables: the next control will say why. */
  readonly onRapport: (rapport: RapportLocalise) => void;
  readonly lectures?: Lectures;
}

/** Controls are pure and read nothing: one reading, one report, in the order of the readings. Returns what stops it. */
export function watchControle({
  aujourdhui,
  onRapport,
  lectures = lecturesPartagees,
}: OptionsSuiviControle): () => void {
  return lectures.listen((lecture) => {
    if (lecture.structure) onRapport(controlLecture(lecture, { aujourdhui: aujourdhui() }));
  });
}
