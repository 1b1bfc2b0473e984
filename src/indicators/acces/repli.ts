/** The explicit fallback: the figure of the nearest level above that holds one. Only when asked, and never for a count. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { EtatRegistre } from '../etat-registre';
import type { Lieu } from '../lire-territoire';
import type { Lisible } from './read-code';
import type { Situation } from './situer';

export interface Repli {
  readonly valeur: number | string;
  readonly lieu: Lieu;
}

/** The territory's own figure where it has one, else the first level above that does, for the same year. */
export function findRepli(
  lisible: Lisible,
  { lieux, millesime }: Situation,
  etat: EtatRegistre,
): Result<Repli, Echec> {
  const annee = millesime === null ? [] : [[millesime]];
  const [lieu] = lieux;
  const propre = lisible.calculate(lieux.length === 1 && lieu ? [[[lieu.code]], annee] : [[], annee], etat);
  if (lieu === undefined || (propre.ok && lieux.length > 1)) {
    return propre.ok ? failure(sansNiveau(lisible)) : propre;
  }
  if (propre.ok) return success({ valeur: propre.value, lieu });
  if (lisible.agregation === 'somme') return failure(effectif(propre.error));
  for (const dessus of levelsAbove(lieu, etat)) {
    const trouve = lisible.calculate([[[dessus.code]], annee], etat);
    if (trouve.ok) return success({ valeur: trouve.value, lieu: dessus });
  }
  return propre;
}

/** EPCI, département, région, France: those above this territory. */
export function levelsAbove({ code, maille }: Lieu, { index }: EtatRegistre): readonly Lieu[] {
  if (index === null || maille === 'France') return [];
  const departement = index.findDepartement(
    maille === 'département' ? code : (index.find(code)?.departement ?? ''),
  );
  const niveaux = [
    maille === 'commune' ? index.epciOf(code) : null,
    maille === 'région' ? null : departement,
    maille === 'région' ? null : index.findRegion(departement?.region ?? ''),
    index.france,
  ];
  return niveaux.flatMap((niveau) => (niveau === null || niveau.code === code ? [] : [niveau]));
}

function effectif({ code, message }: Echec): Echec {
  return {
    code,
    message,
    aide: fr`Un effectif n'a pas de repli : celui d'un territoire plus grand dirait autre chose.`,
  };
}

function sansNiveau({ libelle }: Lisible): Echec {
  return {
    code: 'plusieurs-territoires',
    message: fr`${libelle} : le chiffre est la somme des territoires de la convention, il n'a pas de niveau à lui.`,
    aide: fr`Indiquez un seul code dans la formule.`,
  };
}
