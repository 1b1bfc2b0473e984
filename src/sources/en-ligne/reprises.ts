/** Whether a refused request is tried again, and after how long. */

/** Milliseconds before each new try. */
const APRES_429 = [20_000, 40_000, 60_000];
const APRES_5XX = [2_000, 5_000, 10_000];
/** A dataset that does not exist: one more try is enough to tell it from a passing error. */
const APRES_500_AMBIGU = [2_000];
/** A service that asks for more is told to the person, not waited for. */
const ATTENTE_MAX_MS = 120_000;

export interface Refus {
  readonly statut: number;
  /** The header as received; browsers show it only when the service allows it. */
  readonly retryAfter: string | null;
  /** The service's own date, which a Retry-After date is measured from. */
  readonly date: string | null;
}

/**
 * Milliseconds to wait before trying again; null when it is not worth it.
 * @param essai how many tries were made: 1 after the first
 */
export function waitBeforeRetry(refus: Refus, essai: number, ambigu500: boolean): number | null {
  const prevu = scheduleOf(refus.statut, ambigu500)[essai - 1];
  if (prevu === undefined) return null;
  const demande = readRetryAfter(refus);
  if (demande === null) return prevu;
  return demande > ATTENTE_MAX_MS ? null : Math.max(demande, 0);
}

function scheduleOf(statut: number, ambigu500: boolean): readonly number[] {
  if (statut === 429) return APRES_429;
  if (statut === 500 && ambigu500) return APRES_500_AMBIGU;
  return statut >= 500 ? APRES_5XX : [];
}

/** "20" or an HTTP date. */
function readRetryAfter({ retryAfter, date }: Refus): number | null {
  const texte = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(texte)) return Number(texte) * 1000;
  const jusqua = Date.parse(texte);
  const depuis = Date.parse(date ?? '');
  return Number.isNaN(jusqua) || Number.isNaN(depuis) ? null : jusqua - depuis;
}
