/** The catalogue as the views need it: fetched once, prepared for searching, with the favourites of the person. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Echec } from '../../domain/result';
import { useCommandes } from '../commandes-context';
import { useGeste } from '../use-geste';
import type { EntreeCatalogue } from './define';
import { buildCatalogue } from './search-catalogue';

export interface CatalogueLu {
  readonly entrees: readonly EntreeCatalogue[] | null;
  readonly echec: Echec | null;
  readonly retry: () => void;
  readonly favoris: ReadonlySet<string>;
  readonly toggleFavori: (id: string) => void;
}

export function useCatalogue(): CatalogueLu {
  const { loadFiches, favoris } = useCommandes();
  const { run, retry, valeur, echec } = useGeste(loadFiches);
  useEffect(() => void run(), [run]);
  const entrees = useMemo(() => (valeur === null ? null : buildCatalogue(valeur)), [valeur]);
  const ids = useSyncExternalStore(favoris.subscribe, favoris.read, favoris.read);
  return { entrees, echec, retry, favoris: ids, toggleFavori: favoris.toggle };
}
