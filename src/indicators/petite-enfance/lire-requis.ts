/** Numbers without which there is no figure: none may be missing, and none is taken for zero. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Argument } from '../define';
import { argumentInvalide } from '../echecs';
import { enumerate } from '../echecs-chiffre';
import { readNombre } from '../lire-argument';

/** What people call each argument: { places: 'le nombre de places' }. */
export type Requis<Nom extends string> = Readonly<Record<Nom, string>>;

export function readRequis<Nom extends string>(
  libelle: string,
  requis: Requis<Nom>,
  args: readonly Argument[],
): Result<Record<Nom, number>, Echec> {
  const noms = Object.keys(requis) as Nom[];
  const lus: Partial<Record<Nom, number>> = {};
  const manques: string[] = [];
  for (const [rang, nom] of noms.entries()) {
    const lu = readNombre(args[rang], nom);
    if (!lu.ok) return lu;
    if (lu.value === null) manques.push(requis[nom]);
    else if (lu.value < 0) return failure(negatif(libelle, requis[nom]));
    else lus[nom] = lu.value;
  }
  return manques.length === 0 ? success(lus as Record<Nom, number>) : failure(absent(libelle, manques));
}

function negatif(libelle: string, quoi: string): Echec {
  return argumentInvalide(
    fr`${libelle} : un nombre négatif est indiqué pour ${quoi}.`,
    fr`Corrigez la cellule.`,
  );
}

function absent(libelle: string, manques: readonly string[]): Echec {
  return {
    code: 'valeur-absente',
    message: fr`${libelle} : il manque ${enumerate(manques)}.`,
    aide: fr`Indiquez ces nombres, ou les cellules qui les portent ; une cellule vide n'est pas zéro.`,
  };
}
