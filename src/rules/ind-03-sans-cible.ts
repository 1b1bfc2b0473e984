/** Every indicator says what is aimed at, and for when. */
import { isDateVide } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { isMotAbsence } from '../domain/mot-absence';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { isReponse } from './mesures';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-03',
  gravite: 'erreur',
  portee: 'indicateur',
  source: 'GK',
  enonce: fr`Chaque indicateur a une cible datée.`,
  pourquoi: fr`Sans cible, toute valeur est bonne et l’évaluation ne conclut rien.`,
  aide: fr`Saisissez la valeur visée et la date à laquelle elle doit l’être.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tIndic']) ?? classeur.indicateurs.flatMap(checkIndicateur),
});

function checkIndicateur(indicateur: IndicateurSuivi): Observe[] {
  const { ref, cible, date_cible } = indicateur;
  const ecrit = cible.texte.trim();
  if (ecrit.startsWith('#') || isReponse(ecrit)) return [];
  const nom = designate(indicateur);
  if (ecrit === '' || isMotAbsence(ecrit))
    return [constat(ref, 'cible', fr`L’indicateur ${nom} n’a pas de cible.`)];
  if (cible.valeur === null)
    return [constat(ref, 'cible', fr`La cible « ${ecrit} » de l’indicateur ${nom} n’est pas un nombre.`)];
  return isDateVide(date_cible)
    ? [constat(ref, 'date_cible', fr`La cible de l’indicateur ${nom} n’est pas datée.`)]
    : [];
}
