/** Every indicator says which way it should move. */
import type { IndicateurSuivi } from '../domain/indicateur';
import { SENS } from '../domain/listes';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { repairMot } from './reparations/mot-de-liste';
import { parseSens } from './sens-attendu';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-04',
  gravite: 'erreur',
  portee: 'indicateur',
  source: 'W21 (257 sub-indicators without a sens cannot be analysed)',
  enonce: fr`Chaque indicateur a un sens attendu : hausse, baisse ou maintien.`,
  pourquoi: fr`Sans sens attendu, on ne sait pas si une valeur qui monte est une bonne nouvelle.`,
  aide: fr`Choisissez hausse, baisse ou maintien dans la colonne Sens attendu.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tIndic']) ?? classeur.indicateurs.flatMap(checkIndicateur),
  repair: repairMot(() => SENS),
});

function checkIndicateur(indicateur: IndicateurSuivi): Observe[] {
  const ecrit = indicateur.sens.trim();
  if (ecrit.startsWith('#') || parseSens(ecrit) !== null) return [];
  const nom = designate(indicateur);
  const message =
    ecrit === ''
      ? fr`Le sens attendu de l’indicateur ${nom} n’est pas indiqué.`
      : fr`Le sens attendu « ${ecrit} » de l’indicateur ${nom} n’est pas dans la liste (${SENS.join(', ')}).`;
  return [constat(indicateur.ref, 'sens', message)];
}
