/** The catalogue as data, fetched once when a page first needs it: readers of files, catalogue, assistant. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { FicheComplete } from '../indicators/define';

let chargement: Promise<Result<readonly FicheComplete[]>> | null = null;

/** A failure is not kept: the next gesture asks again. */
export function loadFiches(): Promise<Result<readonly FicheComplete[]>> {
  chargement ??= fetchFiches().then((lu) => {
    if (!lu.ok) chargement = null;
    return lu;
  });
  return chargement;
}

async function fetchFiches(): Promise<Result<readonly FicheComplete[]>> {
  try {
    const reponse = await fetch('fiches.json');
    if (!reponse.ok) throw new Error(`réponse ${String(reponse.status)}`);
    return success((await reponse.json()) as readonly FicheComplete[]);
  } catch (error) {
    return failure({
      code: 'fiches-absentes',
      message: `Le catalogue des indicateurs n’a pas pu être chargé (${error instanceof Error ? error.message : String(error)}).`,
      aide: 'Vérifiez la connexion, puis recommencez.',
    });
  }
}
