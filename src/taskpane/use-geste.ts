/** One gesture of a page: runs a command, keeps its loading, result or failure, and says the outcome aloud. */
import { useCallback, useRef, useState } from 'react';
import { failure, type Echec, type Result } from '../domain/result';
import { useAnnonce } from './annonces';
import { dependsOnReseau, etatReseau } from './etat-reseau';
import { reseau } from './labels/reseau';
import { echecPartieAbsente, isPartieAbsente } from './partie-absente';

export type EtatGeste<T> =
  | { readonly etape: 'repos' }
  | { readonly etape: 'attente'; readonly precedent: T | null }
  | { readonly etape: 'reussi'; readonly valeur: T }
  | { readonly etape: 'echoue'; readonly echec: Echec };

export interface Geste<A extends readonly unknown[], T> {
  readonly etat: EtatGeste<T>;
  /** The last result while there is one, also during the next run. */
  readonly valeur: T | null;
  readonly echec: Echec | null;
  readonly attend: boolean;
  /** How many runs have succeeded: a key for what must appear anew with each result. */
  readonly reussites: number;
  readonly run: (...args: A) => Promise<Result<T> | null>;
  /** Runs again with the arguments of the last run. */
  readonly retry: () => void;
  readonly reset: () => void;
}

/**
 * `commande` and `onReussi` must not change from one render to the next. `onReussi` gives the sentence to say; without
 * it nothing is said. A bug thrown by the command reaches the error boundary.
 */
export function useGeste<A extends readonly unknown[], T>(
  commande: (...args: A) => Promise<Result<T>>,
  onReussi?: (valeur: T) => string,
): Geste<A, T> {
  const [etat, setEtat] = useState<EtatGeste<T>>({ etape: 'repos' });
  const [bogue, setBogue] = useState<{ readonly cause: unknown } | null>(null);
  const [reussites, setReussites] = useState(0);
  const annonce = useAnnonce();
  const numero = useRef(0);
  const derniers = useRef<A | null>(null);

  const run = useCallback(
    async (...args: A): Promise<Result<T> | null> => {
      const ceNumero = ++numero.current;
      derniers.current = args;
      setEtat((avant) => ({ etape: 'attente', precedent: valeurOf(avant) }));
      try {
        const issue = await attempt(() => commande(...args));
        if (ceNumero !== numero.current) return null;
        setEtat(
          issue.ok ? { etape: 'reussi', valeur: issue.value } : { etape: 'echoue', echec: issue.error },
        );
        if (issue.ok) setReussites((nombre) => nombre + 1);
        sayOutcome(issue, onReussi, annonce);
        return issue;
      } catch (cause) {
        setBogue({ cause });
        return null;
      }
    },
    [commande, onReussi, annonce],
  );
  const retry = useCallback(() => {
    if (derniers.current) void run(...derniers.current);
  }, [run]);
  const reset = useCallback(() => {
    numero.current++;
    setEtat({ etape: 'repos' });
  }, []);

  if (bogue) throw bogue.cause;
  return {
    etat,
    valeur: valeurOf(etat),
    echec: etat.etape === 'echoue' ? etat.echec : null,
    attend: etat.etape === 'attente',
    reussites,
    run,
    retry,
    reset,
  };
}

function valeurOf<T>(etat: EtatGeste<T>): T | null {
  if (etat.etape === 'reussi') return etat.valeur;
  return etat.etape === 'attente' ? etat.precedent : null;
}

/** What the gesture needs may have to be fetched first: when it does not come, that is a failure, not a bug. */
async function attempt<T>(commande: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await commande();
  } catch (cause) {
    if (!isPartieAbsente(cause)) throw cause;
    return failure(echecPartieAbsente());
  }
}

function sayOutcome<T>(
  issue: Result<T>,
  onReussi: ((valeur: T) => string) | undefined,
  annonce: ReturnType<typeof useAnnonce>,
): void {
  if (!issue.ok) {
    if (dependsOnReseau(issue.error.code)) etatReseau.tellEchec();
    annonce(sayEchec(issue.error), 'urgent');
  } else if (onReussi) annonce(onReussi(issue.value), 'poli');
}

/** « Hors ligne » is said once, where it is shown; a gesture only says that it waits. */
function sayEchec({ code, message, aide }: Echec): string {
  return dependsOnReseau(code) && etatReseau.isHorsLigne() ? reseau.horsLigne.attente : `${message} ${aide}`;
}
