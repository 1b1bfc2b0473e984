/** Gesture: the state of the workbook for the pane's home. */
import type { DatePartielle } from '../domain/valeurs';
import type { Phase } from '../domain/listes';
import type { Result } from '../domain/result';

export interface EtatAccueil {
  readonly structure: boolean;
  readonly intitule: string;
  readonly territoire: string;
  readonly codeTerritoire: string;
  readonly phase: Phase;
  readonly phaseDeduite: boolean;
  readonly prochainCopil: DatePartielle;
  readonly axes: number;
  readonly actions: number;
  readonly observations: number;
  /** French sentences: tables or columns missing. */
  readonly defauts: readonly string[];
}

/** A workbook without our tables answers `structure: false`, not a failure. */
export async function readAccueil(_options: { readonly aujourdhui: string }): Promise<Result<EtatAccueil>> {
  throw new Error('readAccueil: being written');
}
