/** The gestures of the page « Plan ». */
import type { Abandon } from '../commands/abandon-action';
import type { ActionSaisie, RapportCreation } from '../commands/create-action';
import type { RapportCopie } from '../commands/duplicate-action';
import type { EditionAction, RapportEdition } from '../commands/edit-action';
import type { Deplacement } from '../commands/move-action';
import type { PlanLu } from '../commands/read-plan';
import type { Result } from '../domain/result';
import type { MemoireTexte } from './favoris';

export interface CommandesPlan {
  readonly readPlan: () => Promise<Result<PlanLu>>;
  /** The plan again at each edit that is read; returns what stops it. */
  readonly watchPlan: (onPlan: (plan: PlanLu) => void) => () => void;
  /** The key of the action selected in the sheet, each time it is another one; returns what stops it. */
  readonly watchSelection: (onAction: (cle: string) => void) => () => void;
  readonly editAction: (edition: EditionAction) => Promise<Result<RapportEdition>>;
  readonly createAction: (saisie: ActionSaisie) => Promise<Result<RapportCreation>>;
  readonly duplicateAction: (cle: string) => Promise<Result<RapportCopie>>;
  readonly moveAction: (deplacement: Deplacement) => Promise<Result<RapportEdition>>;
  readonly abandonAction: (abandon: Abandon) => Promise<Result<RapportEdition>>;
  /** The filter of the plan this person left, on this machine. */
  readonly memoireFiltrePlan: MemoireTexte;
}
