/** The real gestures of the page « Plan »: each is loaded when it is first made. */
import type { Result } from '../domain/result';
import type { CommandesPlan } from './commandes-plan';
import { toJourIso } from './format';
import { openMemoire } from './memoire-office';

/** `follow`: what a gesture that writes goes through, so that undoing it is offered. */
export function buildCommandesPlan(
  follow: <T>(geste: Promise<Result<T>>) => Promise<Result<T>>,
): CommandesPlan {
  const aujourdhui = (): string => toJourIso(new Date());
  return {
    readPlan: async () => (await import('../commands/read-plan')).readPlan({ aujourdhui: aujourdhui() }),
    watchPlan: (onPlan) =>
      startLater(async () => {
        const { watchPlan } = await import('../commands/read-plan');
        return watchPlan({ aujourdhui, onPlan });
      }),
    watchSelection: (onAction) =>
      startLater(async () => {
        const { watchSelection } = await import('../commands/watch-selection');
        const veille = await watchSelection(onAction);
        // Without the event, fiches open from the pane: nothing else is lost.
        return veille.ok ? () => void veille.value() : () => undefined;
      }),
    editAction: async (edition) => follow((await import('../commands/edit-action')).editAction(edition)),
    createAction: async (saisie) => follow((await import('../commands/create-action')).createAction(saisie)),
    duplicateAction: async (cle) =>
      follow((await import('../commands/duplicate-action')).duplicateAction(cle)),
    moveAction: async (deplacement) =>
      follow((await import('../commands/move-action')).moveAction(deplacement)),
    abandonAction: async (abandon) =>
      follow((await import('../commands/abandon-action')).abandonAction(abandon)),
    memoireFiltrePlan: openMemoire('ctg.plan.filtre'),
  };
}

/** A watch whose code is still loading when it is stopped ends as soon as it starts. */
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
