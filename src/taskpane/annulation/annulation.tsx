/** The undo bar, loaded once there is something to undo. */
import { Suspense, useSyncExternalStore } from 'react';
import { loadPage } from '../load-page';
import { useCommandes } from '../commandes-context';

const BarreAnnulation = loadPage(() => import('./barre-annulation'));

export function Annulation() {
  const { annulations } = useCommandes();
  const { derniere, rapport } = useSyncExternalStore(
    annulations.subscribe,
    annulations.read,
    annulations.read,
  );
  if (derniere === null && rapport === null) return null;
  return (
    <Suspense fallback={null}>
      <BarreAnnulation />
    </Suspense>
  );
}
