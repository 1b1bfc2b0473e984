/** Two actions are not the same one written twice. */
import type { Action } from '../domain/action';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { findRessemblances, toMots } from './ressemblances';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-03',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Deux actions n’ont pas presque le même intitulé.`,
  pourquoi: fr`Une action saisie deux fois compte deux fois dans l’avancement et dans les budgets.`,
  aide: fr`Fusionnez les deux lignes, ou précisez chaque intitulé pour qu’on les distingue.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? checkActions(classeur.actions),
});

function checkActions(actions: readonly Action[]): Observe[] {
  return findRessemblances(actions.map(({ intitule }) => toMots(intitule))).flatMap((semblable, rang) => {
    const [action, autre] = [actions[rang], actions[semblable ?? -1]];
    if (action === undefined || autre === undefined) return [];
    const message = fr`${designate(autre)} et ${designate(action)} semblent être la même action (lignes ${autre.ref.ligne} et ${action.ref.ligne}).`;
    return [constat(action.ref, 'intitule', message)];
  });
}
