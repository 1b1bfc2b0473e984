/** The real gestures of the page « Plan »: each is loaded when it is first made. */
import type { Result } from '../domain/result';
import type { CommandesPlan } from './commandes-plan';
import { toJourIso } from './format';
import { openMemoire } from './memoire-office';

/** `follow`: what a gesture that writes goes through, so that undoing it is offered. */
export function buildCommandesPlan(
  _follow: <T>(geste: Promise<Result<T>>) => Promise<Result<T>>,
): CommandesPlan {
  const aujourdhui = (): string => toJourIso(new Date());
  return {
    readPlan: async () => (await import('../commands/read-plan')).readPlan({ aujourdhui: aujourdhui() }),
    watchPlan: (onPlan) =>
      startLater(async () => {
        const { watchPlan } = await import('../commands/read-plan');
        return watchPlan({ aujourdhui, onPlan });
      }),
    memoireFiltrePlan: openMemoire('ctg.plan.filtre'),
  };
}

/** A watch whose code is still loading when it is stopped never starts. */
function startLater(start: () => Promise<() => void>): () => void {
  let stop: (() => void) | null = null;
  let arretee = false;
  void start().then((commencee) => {
    if (arretee) commencee();
    else stop = commencee;
  });
  return () => {
    arretee = true;
    stop?.();
  };
}
