/** Progress of a plan: Σ weight × share done / Σ weight, over the actions that count. */
import type { StatutAction } from '../domain/listes';
import type { Mesure } from './ponderation';
import { weightedMean } from './ponderation';
import { PARTS_STATUTS, isComptee } from './statuts';

export interface Avancement {
  /** Declared share done, 0 to 1; null when not declared. */
  readonly avancement: number | null;
  readonly poids: number;
  readonly statut: StatutAction | null;
}

/**
 * The declared share when there is one, else the conventional one of the statut; an action with neither is counted and not used.
 * Reportées and abandonnées are out, even with a declared share. Null when nothing can be used.
 */
export function calculateAvancement(actions: readonly Avancement[]): Mesure | null {
  const comptees = actions.filter(({ statut }) => statut === null || isComptee(statut));
  return weightedMean(
    comptees.map(({ avancement, poids, statut }) => ({
      valeur: avancement ?? (statut === null ? null : PARTS_STATUTS[statut]),
      poids,
    })),
  );
}
