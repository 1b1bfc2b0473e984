/** Share of the open actions whose end is past on a given day. Being late is deduced from dates, never read in the statut. */
import type { Intervalle } from '../domain/date-partielle';
import type { StatutAction } from '../domain/listes';
import type { Mesure } from './ponderation';

export interface Echeance {
  /** Days the end may be; null without an end date: such an action is not late. */
  readonly fin: Intervalle | null;
  /** Null when nobody typed it: the action is still open. */
  readonly statut: StatutAction | null;
}

const CLOSES: readonly (StatutAction | null)[] = ['Réalisée', 'Abandonnée', 'Reportée'];

/** Late once the last day the end may be is past. Null when no action is open. */
export function calculateRetard(actions: readonly Echeance[], jour: string): Mesure | null {
  const ouvertes = actions.filter(({ statut }) => !CLOSES.includes(statut));
  if (ouvertes.length === 0) return null;
  const enRetard = ouvertes.filter(({ fin }) => fin !== null && fin.fin < jour).length;
  return { valeur: enRetard / ouvertes.length, utilises: ouvertes.length, comptes: actions.length };
}
