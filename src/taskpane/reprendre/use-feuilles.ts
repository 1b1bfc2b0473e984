/** The sheets that may hold a table to take in, read each time the page is shown. */
import { useEffect } from 'react';
import { useCommandes } from '../commandes-context';
import { useGeste } from '../use-geste';

export function useFeuilles(active: boolean) {
  const geste = useGeste(useCommandes().listFeuillesSources);
  const { run } = geste;
  useEffect(() => {
    if (active) void run();
  }, [active, run]);
  return geste;
}
