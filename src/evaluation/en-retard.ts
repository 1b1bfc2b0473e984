/** Whether one action is late on a given day: still open, and the last day its end may be is past. Never read in the statut. */
import type { Action } from '../domain/action';
import { intervalOf } from '../domain/date-partielle';
import type { StatutAction } from '../domain/listes';
import { parseStatut } from './statuts';

const CLOSES: ReadonlySet<StatutAction> = new Set(['Réalisée', 'Abandonnée', 'Reportée']);

export function isEnRetard({ fin, statut }: Pick<Action, 'fin' | 'statut'>, jour: string): boolean {
  const terme = intervalOf(fin);
  if (terme === null || terme.fin >= jour) return false;
  const lu = parseStatut(statut);
  return lu === null || !CLOSES.has(lu);
}
