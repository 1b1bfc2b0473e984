/** The example offered to look at, fetched when somebody asks for it. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Exemple } from '../sheets';

export async function loadExemple(): Promise<Result<Exemple>> {
  try {
    const reponse = await fetch('exemple.json');
    if (!reponse.ok) throw new Error(`réponse ${String(reponse.status)}`);
    return success((await reponse.json()) as Exemple);
  } catch (error) {
    return failure({
      code: 'exemple-absent',
      message: `L’exemple n’a pas pu être chargé (${error instanceof Error ? error.message : String(error)}).`,
      aide: 'Vérifiez la connexion, puis recommencez.',
    });
  }
}
