/** Gesture: read the workbook again and give it to the functions, so that every CTG cell is answered afresh. */
import type { Result } from '../domain/result';
import type { Registre } from '../indicators/registre';

export interface RapportActualisation {
  readonly observations: number;
  /** False when the workbook holds no CTG table yet. */
  readonly structure: boolean;
}

export async function refreshFigures(_registre: Registre): Promise<Result<RapportActualisation>> {
  throw new Error('refreshFigures: being written');
}
