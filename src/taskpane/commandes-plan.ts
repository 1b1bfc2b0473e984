/** The gestures of the page « Plan ». */
import type { PlanLu } from '../commands/read-plan';
import type { Result } from '../domain/result';
import type { MemoireTexte } from './favoris';

export interface CommandesPlan {
  readonly readPlan: () => Promise<Result<PlanLu>>;
  /** The plan again at each edit that is read; returns what stops it. */
  readonly watchPlan: (onPlan: (plan: PlanLu) => void) => () => void;
  /** The filter of the plan this person left, on this machine. */
  readonly memoireFiltrePlan: MemoireTexte;
}
