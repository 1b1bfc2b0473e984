/** When a step of an action is done. */
import { intervalOf } from './date-partielle';
import type { Jalon } from './jalon';
import { toComparable } from './texte-comparable';

/** Said done, or dated as done. */
export function isJalonFait({ fait, date_reelle }: Pick<Jalon, 'fait' | 'date_reelle'>): boolean {
  const dit = toComparable(fait);
  return dit === 'oui' || (dit !== 'non' && intervalOf(date_reelle) !== null);
}
