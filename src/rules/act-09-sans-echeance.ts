/** Every action has its dates. */
import type { Action } from '../domain/action';
import { isDateVide } from '../domain/date-partielle';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-09',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Chaque action a une date de début et une échéance.`,
  pourquoi: fr`Sans dates, un retard ne se voit pas.`,
  aide: fr`Saisissez les dates de l’action ; un mois ou une année suffit, avec sa précision.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
});

/** One finding an action, on its end first; a date that cannot be read is not a missing one. */
function checkAction(action: Action): Observe[] {
  const nom = designate(action);
  if (isDateVide(action.fin)) return [constat(action.ref, 'fin', fr`L’action ${nom} n’a pas d’échéance.`)];
  if (isDateVide(action.debut))
    return [constat(action.ref, 'debut', fr`L’action ${nom} n’a pas de date de début.`)];
  return [];
}
