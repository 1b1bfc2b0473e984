/** The selected row of the plan, watched once for all who follow it: the ribbon, and the page « Plan ». */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Veille } from '../workbook/watch';
import { watchChoix } from '../workbook/watch-choix';
import type { ChoixDeTable } from '../workbook/watch-choix';

type OnChoix = (choix: ChoixDeTable) => void;
type StartVeille = (onChoix: OnChoix) => Promise<Result<Veille>>;

export interface Ecoute {
  /** Where the selection stands already; null when it could not be read yet. */
  readonly actuel: ChoixDeTable | null;
  readonly stop: () => Promise<void>;
}

/** The watch starts with the first who listens, and ends with the last. */
export function shareVeille(start: StartVeille): (onChoix: OnChoix) => Promise<Result<Ecoute>> {
  const abonnes = new Set<OnChoix>();
  let veille: Promise<Result<Veille>> | null = null;
  let attendus = 0;
  let dernier: ChoixDeTable | null = null;
  const leave = (): void => {
    attendus -= 1;
    if (attendus > 0) return;
    veille = null;
    dernier = null;
  };
  return async (onChoix) => {
    attendus += 1;
    veille ??= start((choix) => {
      dernier = choix;
      abonnes.forEach((abonne) => abonne(choix));
    });
    const commencee = await veille;
    if (!commencee.ok) {
      leave();
      return commencee;
    }
    const abonne: OnChoix = (choix) => onChoix(choix);
    abonnes.add(abonne);
    return success({
      actuel: dernier,
      stop: async () => {
        if (!abonnes.delete(abonne)) return;
        leave();
        if (attendus === 0) await commencee.value.stop();
      },
    });
  };
}

export const listenChoix = shareVeille((onChoix) => watchChoix('tActions', onChoix));
