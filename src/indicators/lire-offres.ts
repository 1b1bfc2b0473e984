/** The rows of tOffre that a count is about. */
import type { Offre } from '../domain/offre';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Argument } from './define';
import type { EtatRegistre } from './etat-registre';
import { isOmis } from './lire-argument';
import { readChiffre } from './lire-chiffre';
import type { Cherche } from './lire-chiffre';

/** Without argument, the places listed in the annex; else, or when it lists none, the row typed in tDonnees. */
export function countOffres(
  indicateur: Cherche,
  type: RegExp,
  args: readonly Argument[],
  etat: EtatRegistre,
): Result<number, Echec> {
  const listees = args.every(isOmis) ? offresOf(type, etat).length : 0;
  if (listees > 0) return success(listees);
  const lu = readChiffre(indicateur, args, etat);
  if (lu.ok || !args.every(isOmis) || !SANS_CHIFFRE.has(lu.error.code)) return lu;
  return failure({
    code: 'offre-vide',
    message: fr`${indicateur.libelle} : la feuille Offre n'en porte aucun, la feuille Données non plus.`,
    aide: fr`Complétez la feuille Offre ; s'il n'y en a vraiment aucun, saisissez 0 dans la feuille Données.`,
  });
}

const SANS_CHIFFRE = new Set(['convention-sans-territoire', 'aucun-chiffre', 'territoire-sans-chiffre']);

/** What is still to be created is no place that welcomes people. */
function offresOf(type: RegExp, { classeur }: EtatRegistre): readonly Offre[] {
  return (classeur?.offres ?? []).filter(
    (offre) => type.test(toComparable(offre.type)) && toComparable(offre.projet) !== 'creation',
  );
}
