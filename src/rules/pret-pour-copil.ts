/** Whether a report lets the plan go before the copil. */
import type { RapportControle } from '../domain/constat';
import { graviteInPhase } from './phases';
import { REGLES } from './regles';

/** No error left that nobody justified, and nothing left unchecked among what would be an error in this phase. */
export function isPretPourCopil(
  rapport: Pick<RapportControle, 'phase' | 'constats' | 'nonControlables'>,
): boolean {
  const bloquantes = new Set(
    REGLES.filter(({ id, gravite }) => graviteInPhase(id, gravite, rapport.phase) === 'erreur').map(
      ({ id }) => id,
    ),
  );
  return (
    rapport.constats.every(({ gravite }) => gravite !== 'erreur') &&
    rapport.nonControlables.every(({ regle }) => !bloquantes.has(regle))
  );
}
