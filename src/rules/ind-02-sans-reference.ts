/** Every indicator says from where it starts, and when that was. */
import { isDateVide } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { isMotAbsence } from '../domain/mot-absence';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { isReponse } from './mesures';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-02',
  gravite: 'erreur',
  portee: 'indicateur',
  source: 'W7d (« donnée d’origine »)',
  enonce: fr`Chaque indicateur a une valeur de référence datée, sauf création.`,
  pourquoi: fr`Sans donnée d’origine, personne ne pourra dire si la convention a changé quelque chose.`,
  aide: fr`Saisissez la valeur d’avant la convention et sa date, ou « oui » dans la colonne Création si rien n’existait.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tIndic']) ?? classeur.indicateurs.flatMap(checkIndicateur),
});

/** What IND-12 says of answers by yes or no is not said twice. */
function checkIndicateur(indicateur: IndicateurSuivi): Observe[] {
  const { ref, reference, date_reference, creation } = indicateur;
  const ecrit = reference.texte.trim();
  if (toComparable(creation) === 'oui' || ecrit.startsWith('#') || isReponse(ecrit)) return [];
  const nom = designate(indicateur);
  if (ecrit === '' || isMotAbsence(ecrit))
    return [constat(ref, 'reference', fr`L’indicateur ${nom} n’a pas de valeur de référence.`)];
  if (reference.valeur === null) {
    const message = fr`La valeur de référence « ${ecrit} » de l’indicateur ${nom} n’est pas un nombre.`;
    return [constat(ref, 'reference', message)];
  }
  if (!isDateVide(date_reference)) return [];
  const message = fr`La valeur de référence de l’indicateur ${nom} n’est pas datée.`;
  return [constat(ref, 'date_reference', message)];
}
