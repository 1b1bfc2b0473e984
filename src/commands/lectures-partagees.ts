/** Each reading of the workbook made for its figures, offered to what else follows the edits: nothing is read twice. */
import type { LectureClasseur } from '../workbook/read-classeur';

export interface Lectures {
  /** Tells those who listen; the first reading waits for nobody. */
  readonly publish: (lecture: LectureClasseur) => void;
  /** Returns what stops it. */
  readonly listen: (onLecture: (lecture: LectureClasseur) => void) => () => void;
}

function createLectures(): Lectures {
  const abonnes = new Set<(lecture: LectureClasseur) => void>();
  return {
    publish: (lecture) => abonnes.forEach((onLecture) => onLecture(lecture)),
    listen: (onLecture) => {
      abonnes.add(onLecture);
      return () => void abonnes.delete(onLecture);
    },
  };
}

/** The one of this page: the watch of the opening publishes, the page « Contrôles » listens. */
export const lecturesPartagees = createLectures();
