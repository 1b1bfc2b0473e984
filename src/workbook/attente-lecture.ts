/** When to read the workbook again after what Excel tells: soon after an edit, later after a recalculation, once for both. */

/** Edits of one gesture come close together: one reading after the last of them, early enough to be controlled in 300 ms. */
export const DELAI_SAISIE_MS = 50;
/** Recalculation may be continuous: fewer readings. */
export const DELAI_CALCUL_MS = 700;

export interface AttenteLecture {
  readonly afterEdit: () => void;
  /** A reading that is already awaited will see what was recalculated: it is not put off. */
  readonly afterCalcul: () => void;
  readonly stop: () => void;
}

export function createAttente(read: () => void): AttenteLecture {
  let minuterie: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (minuterie !== null) clearTimeout(minuterie);
    minuterie = null;
  };
  const wait = (delai: number): void => {
    stop();
    minuterie = setTimeout(() => {
      minuterie = null;
      read();
    }, delai);
  };
  return {
    afterEdit: () => wait(DELAI_SAISIE_MS),
    afterCalcul: () => {
      if (minuterie === null) wait(DELAI_CALCUL_MS);
    },
    stop,
  };
}
