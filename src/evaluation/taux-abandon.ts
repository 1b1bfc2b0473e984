/** Share of the actions given up, among all of them: what was given up was signed too. */
import type { StatutAction } from '../domain/listes';
import type { Mesure } from './ponderation';

/** Null without any action. */
export function calculateAbandon(statuts: readonly StatutAction[]): Mesure | null {
  if (statuts.length === 0) return null;
  const abandonnees = statuts.filter((statut) => statut === 'Abandonnée').length;
  return { valeur: abandonnees / statuts.length, utilises: statuts.length, comptes: statuts.length };
}
