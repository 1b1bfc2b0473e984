/** How the pane follows a work that lasts: told a few times a second, given its turn before it is missed, stopped by the person. */
import type { Avancee, Travail } from '../domain/travail';

/** A slice of work: half of what a person feels as a pause. */
const TRANCHE_MS = 40;
const DIRE_MS = 100;

/** The clock and the turns of the page, given so that tests have their own. */
export interface Horloge {
  readonly maintenant: () => number;
  /** Resolves after what waits in the page: a click, a drawing. */
  readonly laisser: () => Promise<void>;
}

export interface TravailSuivi extends Travail {
  readonly arreter: () => void;
}

export function followTravail(
  onAvancee: (avancee: Avancee) => void,
  { maintenant, laisser }: Horloge = HORLOGE,
): TravailSuivi {
  let arrete = false;
  let debut = maintenant();
  let dite = Number.NEGATIVE_INFINITY;
  return {
    dire: (avancee) => {
      const instant = maintenant();
      if (instant - dite < DIRE_MS && avancee.fait < avancee.total) return;
      dite = instant;
      onAvancee(avancee);
    },
    souffler: async () => {
      if (maintenant() - debut >= TRANCHE_MS) {
        await laisser();
        debut = maintenant();
      }
      return arrete;
    },
    arreter: () => {
      arrete = true;
    },
  };
}

/** A task rather than a promise: promises leave the page no turn. Not `scheduler.yield`, which comes back before its timers and drawings. */
const HORLOGE: Horloge = {
  maintenant: () => performance.now(),
  laisser: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
