/** The plan the page shows: read when the page comes forward, after an undoing, and again at each edit of the sheet. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import type { Echec } from '../../domain/result';
import { useCommandes } from '../commandes-context';
import { useGeste } from '../use-geste';

export interface LecturePlan {
  /** Null before the first reading. */
  readonly plan: PlanLu | null;
  readonly attend: boolean;
  readonly echec: Echec | null;
  readonly read: () => Promise<unknown>;
}

export function usePlan(active: boolean): LecturePlan {
  const { readPlan, watchPlan, annulations } = useCommandes();
  const [plan, setPlan] = useState<PlanLu | null>(null);
  const readAndKeep = useCallback(async () => {
    const issue = await readPlan();
    if (issue.ok) setPlan(issue.value);
    return issue;
  }, [readPlan]);
  const { run, attend, echec } = useGeste(readAndKeep);
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  useEffect(() => {
    if (active) void run();
  }, [active, run, annulees]);
  useEffect(() => (active ? watchPlan(setPlan) : undefined), [active, watchPlan]);
  return { plan, attend, echec, read: run };
}
