/** Share of the champs a convention retains that an action covers. */
import type { Champ } from '../domain/champ';
import { indexChampsCouverts, isRetenu, keysOfChamp } from '../domain/champ-retenu';
import type { Mesure } from './ponderation';
import { calculateCouverture } from './taux-couverture';

/** The ways each retained champ may be named; a row that names none is no champ. */
export function listClesRetenus(champs: readonly Champ[]): readonly (readonly string[])[] {
  return champs
    .filter(isRetenu)
    .map(keysOfChamp)
    .filter((cles) => cles.length > 0);
}

/** Null when no champ is retained. `mots`: the champs of the actions, as typed. */
export function calculateCouvertureChamps(
  retenus: readonly (readonly string[])[],
  mots: readonly string[],
): Mesure | null {
  const couverts = indexChampsCouverts(mots);
  return calculateCouverture(retenus.map((cles) => cles.some((cle) => couverts.has(cle))));
}
