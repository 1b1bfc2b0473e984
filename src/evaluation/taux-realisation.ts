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

/**
 * The way of Territoires en Transitions: done over every action, abandoned, postponed and without statut kept in the denominator. They
 * round to one decimal and say 0 of an empty plan; here nothing is said of it.
 */
export function calculateRealisationToutes(statuts: readonly (StatutAction | null)[]): Mesure | null {
  if (statuts.length === 0) return null;
  const realisees = statuts.filter((statut) => statut === 'Réalisée').length;
  return { valeur: realisees / statuts.length, utilises: statuts.length, comptes: statuts.length };
}
