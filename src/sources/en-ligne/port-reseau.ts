/** The thin door to the network: what the clients need of the outside, so that tests give it a clock and a server of their own. */

export interface PortReseau {
  /** `fetch`. */
  readonly appeler: (adresse: string, options: RequestInit) => Promise<Response>;
  /** Milliseconds, never going back. */
  readonly maintenant: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal aborts: whoever waits looks at the signal afterwards. */
  readonly attendre: (millisecondes: number, signal: AbortSignal) => Promise<void>;
  /** Calls back after so many milliseconds; returns what disarms it. */
  readonly minuter: (millisecondes: number, rappel: () => void) => () => void;
}

/** What a person sees while figures are being loaded. */
export interface EtapeChargement {
  readonly type: 'appel' | 'attente';
  /** A French sentence: what is being asked, or why one waits and how long. */
  readonly phrase: string;
  /** Requests answered, out of those known to be needed. */
  readonly faits: number;
  readonly total: number;
  /** How long the wait lasts. */
  readonly attenteMs?: number;
}

export type Progression = (etape: EtapeChargement) => void;
