/** The pace asked of us: so many requests in any minute, whoever asks. */

const FENETRE_MS = 60_000;

export interface Cadence {
  /** Milliseconds to wait before the next request may leave; 0 when it may now. */
  attente(maintenant: number): number;
  /** A request leaves. */
  compter(maintenant: number): void;
}

export function createCadence(parMinute: number): Cadence {
  let departs: readonly number[] = [];
  return {
    attente(maintenant) {
      const recents = departs.filter((depart) => maintenant - depart < FENETRE_MS);
      const bloquant = recents.at(-parMinute);
      return bloquant === undefined ? 0 : bloquant + FENETRE_MS - maintenant;
    },
    compter(maintenant) {
      departs = [...departs.filter((depart) => maintenant - depart < FENETRE_MS), maintenant];
    },
  };
}
