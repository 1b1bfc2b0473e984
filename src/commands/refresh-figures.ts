/** Gesture: read the workbook again and give it to the functions, so that every CTG cell is answered afresh. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Registre } from '../indicators/registre';
import { readClasseur } from '../workbook/read-classeur';
import { lecturesPartagees } from './lectures-partagees';

export interface RapportActualisation {
  readonly observations: number;
  /** False when the workbook holds no CTG table yet. */
  readonly structure: boolean;
  /** True when a cell of the tables holds a formula: its value may change without anybody typing. */
  readonly formules: boolean;
}

export async function refreshFigures(registre: Registre): Promise<Result<RapportActualisation>> {
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const { classeur, structure, formules } = lecture.value;
  registre.remplacer({ classeur });
  lecturesPartagees.publish(lecture.value);
  return success({ observations: classeur.observations.length, structure, formules });
}
