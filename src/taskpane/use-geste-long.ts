/** A gesture that may last: how far it is, and what stops it. Nothing of it shows when it is short. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Avancee, Travail } from '../domain/travail';
import type { Result } from '../domain/result';
import { useAnnonce } from './annonces';
import { travail as textes } from './labels/travail';
import { followTravail, type TravailSuivi } from './travail';
import { useGeste, type Geste } from './use-geste';

/** Said again no more often: who listens must be able to do something else. */
const ANNONCE_MS = 5_000;

export interface GesteLong<A extends readonly unknown[], T> extends Geste<A, T> {
  /** Null while nothing is known of how far it is. */
  readonly avancee: Avancee | null;
  readonly arreter: () => void;
}

/** Like `useGeste`; `commande` gets the work to follow first, and must not change from one render to the next either. */
export function useGesteLong<A extends readonly unknown[], T>(
  commande: (travail: Travail, ...args: A) => Promise<Result<T>>,
  onReussi?: (valeur: T) => string,
): GesteLong<A, T> {
  const [avancee, setAvancee] = useState<Avancee | null>(null);
  const courant = useRef<TravailSuivi | null>(null);
  const suivie = useCallback(
    (...args: A) => {
      setAvancee(null);
      // The one before is no longer waited for.
      courant.current?.arreter();
      courant.current = followTravail(setAvancee);
      return commande(courant.current, ...args);
    },
    [commande],
  );
  const geste = useGeste(suivie, onReussi);
  useAnnonces(geste.attend ? avancee : null);
  const [arreter] = useState(() => () => courant.current?.arreter());
  return { ...geste, avancee: geste.attend ? avancee : null, arreter };
}

/** How far it is, said at most every few seconds; its end is said by its outcome. */
function useAnnonces(avancee: Avancee | null): void {
  const annonce = useAnnonce();
  const derniere = useRef<number | null>(null);
  useEffect(() => {
    if (avancee === null) {
      derniere.current = null;
      return;
    }
    const instant = performance.now();
    derniere.current ??= instant;
    if (instant - derniere.current < ANNONCE_MS) return;
    derniere.current = instant;
    annonce(textes.avancee(avancee.fait, avancee.total, avancee.quoi), 'poli');
  }, [avancee, annonce]);
}
