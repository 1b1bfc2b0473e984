/** What `ctg calculer` says of formulas in a file, opened once for all of them. */
import { evaluate } from '../../atelier/cli/commandes/calculer';
import type { Valeur } from '../../atelier/cli/commandes/calculer';
import { openSession } from '../../atelier/cli/session';
import { startSession } from '../../atelier/cli/with-formules';
import { expectValue } from './read-atelier';

export interface Calcul {
  calcule(formule: string): Promise<Valeur>;
  close(): Promise<void>;
}

export async function openCalcul(fichier: string): Promise<Calcul> {
  const session = expectValue(await openSession(fichier));
  expectValue(await startSession(session));
  return {
    calcule: async (formule) => expectValue(await evaluate(session, formule)),
    close: () => session.close(),
  };
}
