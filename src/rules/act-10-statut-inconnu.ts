/** The statut of an action is one of the list. */
import type { Action } from '../domain/action';
import { nearestOf } from '../domain/distance';
import { STATUTS_ACTION } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { repairMot } from './reparations/mot-de-liste';
import { requireTables } from './tables-requises';

const PAR_CLE = new Map(STATUTS_ACTION.map((statut) => [toComparable(statut), statut]));

export default defineRegle({
  id: 'ACT-10',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 createFuzzyMatcher',
  enonce: fr`Le statut d’une action est l’un de ceux de la liste.`,
  pourquoi: fr`Un statut inconnu n’entre dans aucun taux d’avancement ni dans aucun retard.`,
  aide: fr`Choisissez le statut dans la liste déroulante ; « En retard » se déduit des dates.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
  repair: repairMot(() => STATUTS_ACTION),
});

function checkAction({ ref, statut }: Action): Observe[] {
  const texte = statut.trim();
  if (texte === '' || texte.startsWith('#') || parseStatut(texte) !== null) return [];
  const proche = PAR_CLE.get(nearestOf(toComparable(texte), [...PAR_CLE.keys()]) ?? '');
  const fin = proche === undefined ? '.' : fr` (peut-être « ${proche} »).`;
  return [constat(ref, 'statut', fr`Statut « ${texte} » inconnu : choisissez dans la liste${fin}`)];
}
