/** Gesture: write the figures shown by `previewFigures` into « Données » (same indicator, territory, vintage and source: updated). */
import type { Result } from '../domain/result';
import type { ApercuFigures } from './preview-figures';

export interface RapportFigures {
  readonly ajoutees: number;
  readonly modifiees: number;
  readonly identiques: number;
  /** The tab where they were written. */
  readonly feuille: string;
}

export async function writeFigures(
  _apercu: ApercuFigures,
  _options: { idGenerator?: () => string } = {},
): Promise<Result<RapportFigures>> {
  throw new Error('writeFigures: being written');
}
