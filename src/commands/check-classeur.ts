/** Gesture: run the controls on the workbook, place each finding in its cell, and write the report when asked. */
import type { ConstatJustifie, Constat, Localise, RapportControle } from '../domain/constat';
import type { Phase } from '../domain/listes';
import type { Result } from '../domain/result';

export interface OptionsControle {
  /** The clock of the controls (ISO); else the next copil's date of the workbook; else `aujourdhui`. */
  readonly date?: string;
  /** ISO date of today, given by the caller. */
  readonly aujourdhui: string;
  readonly phase?: Phase;
  /** Write the report into the sheet « Contrôles ». */
  readonly ecrireRapport: boolean;
  readonly idGenerator?: () => string;
}

export type ConstatLocalise = Localise<Constat>;
export type JustifieLocalise = Localise<ConstatJustifie>;
export type RapportLocalise = RapportControle<ConstatLocalise, JustifieLocalise> & {
  readonly feuilleRapport: string | null;
};

export async function checkClasseur(_options: OptionsControle): Promise<Result<RapportLocalise>> {
  throw new Error('checkClasseur: being written');
}
