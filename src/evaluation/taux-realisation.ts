/** Share of the actions done among those that count (neither postponed nor given up). */
import type { StatutAction } from '../domain/listes';
import type { Mesure } from './ponderation';
import { isComptee } from './statuts';

/** Null when no action counts. */
export function calculateRealisation(statuts: readonly StatutAction[]): Mesure | null {
  const comptees = statuts.filter(isComptee);
  if (comptees.length === 0) return null;
  const realisees = comptees.filter((statut) => statut === 'Réalisée').length;
  return { valeur: realisees / comptees.length, utilises: comptees.length, comptes: statuts.length };
}
