/** Which rows of a file to keep when nobody says: the convention's, its EPCI's communes, and what it is compared with. */
import type { Maille } from '../domain/listes';
import type { IndexTerritoires } from '../territories/index-territoires';
import { CODE_FRANCE } from '../territories/territoire';

/**
 * The convention's territories, the members of their EPCI and the levels above, those of the levels present in the file.
 * @param convention codes of the convention's own territories
 * @param mailles levels present in the file (`inspectSource`)
 */
export function defaultTerritoires(
  index: IndexTerritoires,
  convention: readonly string[],
  mailles: readonly Maille[],
): ReadonlySet<string> {
  const voulus = new Set<string>();
  const add = (maille: Maille, code: string | undefined): void => {
    if (code !== undefined && mailles.includes(maille)) voulus.add(code);
  };
  for (const code of convention) {
    const territoire = index.find(code);
    if (territoire === null) continue;
    add(territoire.maille, territoire.code);
    const epci = index.findEpci(territoire.code) ?? index.epciOf(territoire.code);
    add('EPCI', epci?.code);
    for (const membre of epci?.membres ?? []) add('commune', membre);
    const departement = index.findDepartement(territoire.departement ?? '');
    add('département', departement?.code);
    add('région', index.findRegion(departement?.region ?? '')?.code);
  }
  add('France', CODE_FRANCE);
  return voulus;
}
