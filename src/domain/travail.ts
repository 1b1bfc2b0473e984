/** A work that lasts, as the one who asked for it follows it: told how far it is, given the hand back, stopped. */
import type { Echec } from './result';

/** What is counted. */
export type Mesure = 'octets' | 'lignes' | 'feuilles' | 'controles';

export interface Avancee {
  readonly fait: number;
  readonly total: number;
  readonly quoi: Mesure;
}

export interface Travail {
  readonly dire: (avancee: Avancee) => void;
  /** Gives the page its turn when it was kept long enough; true when the work must stop. */
  readonly souffler: () => Promise<boolean>;
}

/** Nobody follows it and nothing stops it: the command line, tests, short gestures. */
export const SANS_SUIVI: Travail = {
  dire: () => undefined,
  souffler: () => Promise.resolve(false),
};

export const CODE_ARRET = 'travail-arrete';

/** What a stopped work answers: a failure by its type, which nobody takes for a fault. */
export function toArret(message: string, aide: string): Echec {
  return { code: CODE_ARRET, message, aide };
}
