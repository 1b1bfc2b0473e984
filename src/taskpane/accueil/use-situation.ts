/** The home's readings: the situation at once, then the controls, each time the page comes back or something is undone. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useCommandes } from '../commandes-context';
import { useGeste } from '../use-geste';

export function useSituation(active: boolean) {
  const { readSituation, readControle, annulations } = useCommandes();
  const situation = useGeste(readSituation);
  const controle = useGeste(readControle);
  const { run: read } = situation;
  const { run: control, reset: forgetControle } = controle;
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  /** The page is usable before the controls have run: they come after, and only where there is a plan. */
  const readAll = useCallback(async () => {
    const issue = await read();
    if (!issue?.ok) return;
    if (issue.value.structure && issue.value.situation.actions > 0) await control();
    else forgetControle();
  }, [read, control, forgetControle]);
  useEffect(() => {
    if (active) void readAll();
  }, [active, readAll, annulees]);
  return { situation, controle, readAll };
}
