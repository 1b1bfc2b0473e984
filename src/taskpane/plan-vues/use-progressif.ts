/** How many rows of a long list to draw: a first screenful at once, the others some at a time, so that none of it blocks the page. */
import { startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** More than a narrow pane shows at once. */
export const PREMIERES = 16;
const PAS = 32;

export interface Progressif {
  readonly montrees: number;
  /** Draws what is left at once: somebody goes to a row that is not there yet. */
  readonly drawAll: () => void;
}

/** All of `total` are drawn within a moment: counts, searches and screen readers find them. */
export function useProgressif(total: number): Progressif {
  const [montrees, setMontrees] = useState(PREMIERES);
  // A list that a filter made short grows again from there.
  const plafond = Math.max(total, PREMIERES);
  if (montrees > plafond) setMontrees(plafond);
  useEffect(() => {
    if (montrees >= total) return undefined;
    const suite = setTimeout(() =>
      startTransition(() => setMontrees((avant) => Math.min(avant + PAS, total))),
    );
    return () => clearTimeout(suite);
  }, [montrees, total]);
  const drawAll = useCallback(() => flushSync(() => setMontrees(total)), [total]);
  return { montrees, drawAll };
}
