/** Gesture: the plan as the pane shows it, in cards, on a line of time and as a board. */
import type { Classeur } from '../domain/classeur';
import { cleLigne } from '../domain/cle-action';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { readClasseur } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { lecturesPartagees } from './lectures-partagees';
import type { Lectures } from './lectures-partagees';

export interface PlanLu {
  /** False when the workbook holds no CTG table. */
  readonly structure: boolean;
  readonly classeur: Classeur;
  /** ISO day it was read on. */
  readonly aujourdhui: string;
  /** Key of an action (`cleLigne`) → its fields whose cell holds a formula: not to be overwritten without being asked. */
  readonly formules: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields of the action that the table has a column for. */
  readonly colonnes: ReadonlySet<string>;
}

/** A workbook without our tables answers `structure: false`, not a failure. */
export async function readPlan(options: { readonly aujourdhui: string }): Promise<Result<PlanLu>> {
  const lecture = await readClasseur();
  return lecture.ok ? success(toPlanLu(lecture.value, options.aujourdhui)) : lecture;
}

/** The plan of each reading that an edit caused; returns what stops it. Nothing more is read. */
export function watchPlan(options: {
  readonly aujourdhui: () => string;
  readonly onPlan: (plan: PlanLu) => void;
  readonly lectures?: Lectures;
}): () => void {
  const { aujourdhui, onPlan, lectures = lecturesPartagees } = options;
  return lectures.listen((lecture) => onPlan(toPlanLu(lecture, aujourdhui())));
}

function toPlanLu(lecture: LectureClasseur, aujourdhui: string): PlanLu {
  const { structure, classeur, emplacements } = lecture;
  return {
    structure,
    classeur,
    aujourdhui,
    formules: listFormules(lecture),
    colonnes: new Set(emplacements.get('tActions')?.colonnes.keys() ?? []),
  };
}

function listFormules({ classeur, emplacements, brutes }: LectureClasseur): PlanLu['formules'] {
  const lieu = emplacements.get('tActions');
  const brute = brutes.find(({ nom }) => nom === 'tActions');
  const formules = new Map<string, ReadonlySet<string>>();
  if (lieu === undefined || brute === undefined) return formules;
  const colonnes = [...lieu.colonnes];
  for (const { ref } of classeur.actions) {
    const cellules = brute.formules[ref.ligne - lieu.ligneEntete] ?? [];
    const champs = colonnes
      .filter(([, rang]) => String(cellules[rang] ?? '').startsWith('='))
      .map(([champ]) => champ);
    if (champs.length > 0) formules.set(cleLigne(ref), new Set(champs));
  }
  return formules;
}
