/** The actions that follow-up figures are about, with the statut each is read as. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';

/** Rows with nothing but a number and a colour are no action: one needs a title, a code or a statut. */
export function listActionsSuivies(classeur: Pick<Classeur, 'actions'> | null): readonly Action[] {
  return (classeur?.actions ?? []).filter(
    ({ code, intitule, statut }) => `${code}${intitule}${statut}`.trim() !== '',
  );
}
