/** Territories offered while typing, from the index that the functions loaded. */
import { failure, success, type Echec, type Result } from '../domain/result';
import type { IndexTerritoires } from '../territories';
import type { TerritoirePropose } from './commandes-context';

const PROPOSES = 12;
/** Départements and régions also answer a search: enough is asked for communes and EPCI to remain. */
const CHERCHES = 40;

/** What is needed of the functions' store. */
export interface PorteurIndex<I> {
  readonly lire: () => {
    readonly index: I | null;
    readonly echecTerritoires: Echec | null;
  };
  readonly abonner: (rappel: () => void) => () => void;
}

type IndexCherchable = Pick<IndexTerritoires, 'search' | 'findDepartement'>;

/** Waits for the index when it is still being loaded. */
export async function searchTerritoires(
  porteur: PorteurIndex<IndexCherchable>,
  texte: string,
): Promise<Result<readonly TerritoirePropose[]>> {
  if (texte.trim() === '') return success([]);
  const index = await waitIndex(porteur);
  if (!index.ok) return index;
  return success(listProposes(index.value, texte));
}

function listProposes(index: IndexCherchable, texte: string): TerritoirePropose[] {
  return index
    .search(texte, CHERCHES)
    .flatMap(({ code, nom, maille, departement, population }) => {
      if (maille !== 'commune' && maille !== 'EPCI') return [];
      const codeDepartement = departement ?? '';
      const nomDepartement = index.findDepartement(codeDepartement)?.nom ?? codeDepartement;
      return [{ code, libelle: nom, maille, departement: nomDepartement, codeDepartement, population }];
    })
    .slice(0, PROPOSES);
}

/** Resolves when the index is there, or known not to come. */
export function waitIndex<I>(porteur: PorteurIndex<I>): Promise<Result<I>> {
  return new Promise((resolve) => {
    let unsubscribe: (() => void) | null = null;
    const look = () => {
      const { index, echecTerritoires } = porteur.lire();
      if (!index && !echecTerritoires) return;
      unsubscribe?.();
      unsubscribe = null;
      if (index) resolve(success(index));
      else if (echecTerritoires) resolve(failure(echecTerritoires));
    };
    unsubscribe = porteur.abonner(look);
    look();
  });
}
