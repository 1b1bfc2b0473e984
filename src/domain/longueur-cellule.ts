/** How long a text a cell of Excel may hold. */
import { failure, success } from './result';
import type { Result } from './result';
import { fr } from './typographie';

/** Microsoft's limit; Excel refuses the whole write beyond it. */
export const LONGUEUR_CELLULE = 32_767;

/** Refused before anything is written, so that what was typed stays where it was typed. */
export function checkLongueurs(valeurs: Iterable<unknown>): Result<null> {
  for (const valeur of valeurs) {
    if (typeof valeur !== 'string' || valeur.length <= LONGUEUR_CELLULE) continue;
    const debut = valeur.trim().slice(0, 40);
    return failure({
      code: 'texte-trop-long',
      message: fr`Le texte « ${debut}… » dépasse ce qu’une cellule peut contenir (32 767 caractères) : rien n’a été écrit.`,
      aide: fr`Raccourcissez-le, ou gardez-le dans un document que la fiche cite, puis recommencez.`,
    });
  }
  return success(null);
}
