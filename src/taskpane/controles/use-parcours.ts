/** The finding people are at: the next and the previous one go to its cell, say where one is, and leave the focus in the pane. */
import { useCallback, useEffect, useState } from 'react';
import type { Echec } from '../../domain/result';
import { useAnnonce } from '../annonces';
import { useCommandes } from '../commandes-context';
import { controles } from '../labels/controles';
import { useGeste } from '../use-geste';
import { rankOf, stepFrom, type Place } from './parcours';
import { placeOf } from './place-constat';
import type { ConstatSuivi } from './suite-constats';

export interface Parcours {
  readonly total: number;
  /** -1 before the first step. */
  readonly rang: number;
  readonly constat: ConstatSuivi | null;
  readonly canGo: (pas: 1 | -1) => boolean;
  readonly go: (pas: 1 | -1) => void;
  readonly echec: Echec | null;
  readonly retry: () => void;
}

/** `ordre`: the findings that stand, as they are shown. */
export function useParcours(ordre: readonly ConstatSuivi[], active: boolean): Parcours {
  const annonce = useAnnonce();
  const geste = useGeste(useCommandes().showCellule);
  const [place, setPlace] = useState<Place | null>(null);
  const { run } = geste;
  const go = useCallback(
    (pas: 1 | -1) => {
      const suite = stepFrom(ordre, place, pas);
      const constat = suite === null ? undefined : ordre[suite.rang];
      if (suite === null || constat === undefined) return;
      setPlace(suite);
      annonce(
        controles.parcours.annonce(suite.rang + 1, ordre.length, `${constat.message} ${placeOf(constat)}`),
        'poli',
      );
      if (constat.table !== null) void run(constat);
    },
    [ordre, place, annonce, run],
  );
  useTouches(active, go);
  const rang = rankOf(ordre, place);
  return {
    total: ordre.length,
    rang,
    constat: ordre[rang] ?? null,
    canGo: (pas) => stepFrom(ordre, place, pas) !== null,
    go,
    echec: geste.echec,
    retry: geste.retry,
  };
}

/** F8 and Shift+F8, anywhere in the page: the keys by which programs go from a problem to the next. */
function useTouches(active: boolean, go: (pas: 1 | -1) => void): void {
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active, go]);
}
