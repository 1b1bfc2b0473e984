/** Reads an argument that is one of a few words. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import type { Argument } from '../define';
import { argumentInvalide } from '../echecs';
import { enumerate } from '../echecs-chiffre';
import { readTexte } from '../lire-argument';

/** The first word is meant when the argument is omitted or empty. */
export function readChoix<M extends string>(
  arg: Argument | undefined,
  nom: string,
  mots: readonly [M, ...M[]],
): Result<M, Echec> {
  const texte = readTexte(arg, nom);
  if (!texte.ok) return texte;
  if (texte.value === null || texte.value === '') return success(mots[0]);
  const voulu = toComparable(texte.value).replaceAll(' ', '_');
  const mot = mots.find((candidat) => toComparable(candidat) === voulu);
  if (mot !== undefined) return success(mot);
  return failure(
    argumentInvalide(
      fr`« ${texte.value} » n'est pas une réponse que donne cette fonction.`,
      fr`L'argument « ${nom} » est l'un de ces mots : ${enumerate(mots)}.`,
    ),
  );
}
