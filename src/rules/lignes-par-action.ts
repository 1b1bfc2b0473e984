/** The rows of another table that name an action, by its code or by its wording. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import type { Financement } from '../domain/financement';
import { groupByReference } from '../domain/references';

export { groupByReference as groupByAction } from '../domain/references';

type FinancementsOf = (action: Action) => readonly Financement[];

/** Four controls follow the fundings of the same plan: their index goes with the rows of one reading. */
const INDEX = new WeakMap<readonly Financement[], FinancementsOf>();

export function indexFinancements({ financements }: Classeur): FinancementsOf {
  const connu = INDEX.get(financements);
  if (connu !== undefined) return connu;
  const index = groupByReference(financements, ({ action }) => action);
  INDEX.set(financements, index);
  return index;
}
