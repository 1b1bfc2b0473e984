/** Gesture: what can be put right without a doubt, cell by cell, before and after; nothing is written. */
import type { Reparation } from '../domain/reparation';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { listEcritures } from '../workbook/list-ecritures';
import { createPlaceur } from '../workbook/plan-reparations';
import { readClasseurStructure } from '../workbook/read-classeur';
import { controlLecture } from './control-lecture';
import type { OptionsControleLecture } from './control-lecture';

export interface CelluleReparee {
  /** The tab's name. */
  readonly feuille: string;
  /** "D5". */
  readonly cellule: string;
  readonly avant: string;
  readonly apres: string | number;
}

export interface ReparationPrevue {
  /** The control it answers; null for a cell that is read right and typed oddly (spaces too many). */
  readonly regle: string | null;
  /** The finding's own sentence; null without a control. */
  readonly message: string | null;
  /** What `applyReparations` is given back. */
  readonly reparation: Reparation;
  readonly cellules: readonly CelluleReparee[];
}

export interface ApercuReparations {
  /** In the order of the report; the same change told by two findings is there once. */
  readonly reparations: readonly ReparationPrevue[];
}

export interface OptionsApercuReparations extends OptionsControleLecture {
  /** Those of one control only. */
  readonly regle?: string;
}

/** Justified findings are left alone: somebody accepted the cell as it is. */
export async function previewReparations(
  options: OptionsApercuReparations,
): Promise<Result<ApercuReparations>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  const { constats } = controlLecture(lecture.value, options);
  const trouvees = [
    ...constats.map(({ regle, message, reparation }) => ({ regle, message, reparation })),
    ...listEcritures(lecture.value).map((reparation) => ({ regle: null, message: null, reparation })),
  ];
  const place = createPlaceur(lecture.value);
  const vues = new Set<string>();
  const reparations = trouvees.flatMap(({ regle, message, reparation }): ReparationPrevue[] => {
    if (reparation === null || (options.regle !== undefined && regle !== options.regle)) return [];
    const placees = place(reparation);
    const cle = JSON.stringify(reparation.retouches);
    if (placees === null || vues.has(cle)) return [];
    vues.add(cle);
    const cellules = placees.map(({ retouche, lieu, cellule }) => ({
      feuille: lieu.feuille,
      cellule,
      avant: retouche.avant,
      apres: retouche.apres,
    }));
    return [{ regle, message, reparation, cellules }];
  });
  return success({ reparations });
}
