/** Whether a report lets the plan go before the copil. */
import type { NonControlable, RapportControle } from '../domain/constat';
import { graviteInPhase } from './phases';
import { REGLES } from './regles';

type RapportJuge = Pick<RapportControle, 'phase' | 'constats' | 'nonControlables' | 'abaissements'>;

/**
 * No error left that nobody justified, and nothing left unchecked among what would be an error in this phase. A control made lighter
 * by the workbook no longer stops the plan: the report and the stamp say how many there are.
 */
export function isPretPourCopil(rapport: RapportJuge): boolean {
  return rapport.constats.every(({ gravite }) => gravite !== 'erreur') && findBloquants(rapport).length === 0;
}

/** What could not be checked and would be an error in this phase, unless the workbook makes its control lighter. */
export function findBloquants({
  phase,
  nonControlables,
  abaissements,
}: Omit<RapportJuge, 'constats'>): NonControlable[] {
  const allegees = new Set(abaissements?.map(({ regle }) => regle));
  const bloquantes = new Set(
    REGLES.filter(({ id, gravite }) => graviteInPhase(id, gravite, phase) === 'erreur').map(({ id }) => id),
  );
  return nonControlables.filter(({ regle }) => bloquantes.has(regle) && !allegees.has(regle));
}

/** How many findings weigh less than they would elsewhere. */
export function countAbaisses({
  constats,
  justifies,
}: Pick<RapportControle, 'constats' | 'justifies'>): number {
  return [...constats, ...justifies].filter(({ abaissee }) => abaissee !== undefined).length;
}
