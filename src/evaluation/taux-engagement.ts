/** Share of the actions that have begun: En cours or Réalisée, among those that count. */
import type { StatutAction } from '../domain/listes';
import type { Mesure } from './ponderation';
import { isComptee } from './statuts';

const ENGAGEES: readonly StatutAction[] = ['En cours', 'Réalisée'];

/** Null when no action counts. */
export function calculateEngagement(statuts: readonly StatutAction[]): Mesure | null {
  const comptees = statuts.filter(isComptee);
  if (comptees.length === 0) return null;
  const engagees = comptees.filter((statut) => ENGAGEES.includes(statut)).length;
  return { valeur: engagees / comptees.length, utilises: comptees.length, comptes: statuts.length };
}
