/** What a cell says when a value it needs is not known. */
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';

/** « Évolution : v1 n’est pas renseigné. » */
export function valeurAbsente(libelle: string, noms: readonly string[]): Echec {
  return {
    code: 'valeur-absente',
    message: fr`${libelle} : il manque ${noms.join(', ')}.`,
    aide: fr`Complétez ces données ; une cellule vide n'est pas zéro.`,
  };
}
