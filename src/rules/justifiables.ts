/** Which findings a person may accept, with a reason: all but the errors that no reason repairs. */
import type { Gravite } from '../domain/listes';

/** Errors that a convention may live with: CHAMP-01 covered later, ACT-08 action that was there before… */
const ERREURS_JUSTIFIABLES: ReadonlySet<string> = new Set([
  'CHAMP-01',
  'ACT-08',
  'FIN-01',
  'DIAG-14',
  'IND-02',
  'IND-03',
]);

/** `gravite` is the one of the phase: an error lowered to a warning may be accepted. */
export function isJustifiable(id: string, gravite: Gravite): boolean {
  return gravite !== 'erreur' || ERREURS_JUSTIFIABLES.has(id);
}
