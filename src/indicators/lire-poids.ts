/** Reads the weights of a weighted figure: one each, 1 where none is typed. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Argument } from './define';
import { argumentInvalide } from './echecs';
import { readNombres } from './lire-argument';

export function readPoids(arg: Argument | undefined, taille: number): Result<readonly number[], Echec> {
  const lus = readNombres(arg, 'poids');
  if (!lus.ok) return lus;
  if (lus.value.some((poids) => poids !== null && poids < 0)) {
    return failure(
      argumentInvalide(
        fr`Un poids est négatif.`,
        fr`Indiquez des poids positifs, ou nuls pour ne pas compter une ligne.`,
      ),
    );
  }
  return success(Array.from({ length: taille }, (_, rang) => lus.value[rang] ?? 1));
}
