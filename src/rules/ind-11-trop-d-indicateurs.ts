/** An action is followed by a few indicators that people will really collect. */
import type { Action } from '../domain/action';
import { fr } from '../domain/typographie';
import { constat, constatGlobal, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupByAction } from './lignes-par-action';
import { formatNombre } from './nombres';
import { requireTables } from './tables-requises';

const PAR_ACTION = 5;
const EN_MOYENNE = 3;

export default defineRegle({
  id: 'IND-11',
  gravite: 'info',
  portee: 'indicateur',
  source: 'W43 (600 → 250)',
  enonce: fr`Une action a ${PAR_ACTION} indicateurs au plus, et le plan ${EN_MOYENNE} par action en moyenne.`,
  pourquoi: fr`Des indicateurs trop nombreux ne sont pas relevés, et l’évaluation manque de mesures.`,
  aide: fr`Gardez ceux qui répondent à une question que le copil se pose.`,
  check: ({ classeur }) => {
    const { actions, indicateurs } = classeur;
    const absentes = requireTables(classeur, ['tActions', 'tIndic']);
    if (absentes) return absentes;
    if (indicateurs.length === 0) return [];
    if (actions.length === 0)
      return [
        nonControlable(
          fr`Le plan d’actions est vide : on ne peut pas dire combien d’indicateurs a chaque action.`,
        ),
      ];
    const indicateursOf = groupByAction(indicateurs, ({ rattachement }) => rattachement);
    const nombres = actions.map((action) => ({ action, n: indicateursOf(action).length }));
    return [
      ...nombres.flatMap(checkAction),
      ...checkMoyenne(
        nombres.reduce((somme, { n }) => somme + n, 0),
        actions.length,
      ),
    ];
  },
});

function checkAction({ action, n }: { readonly action: Action; readonly n: number }): Observe[] {
  if (n <= PAR_ACTION) return [];
  return [
    constat(
      action.ref,
      'code',
      fr`L’action ${designate(action)} a ${n} indicateurs : visez 1 à 3 par action.`,
    ),
  ];
}

function checkMoyenne(total: number, actions: number): Observe[] {
  const moyenne = total / actions;
  if (moyenne <= EN_MOYENNE) return [];
  const message = fr`${total} indicateurs pour ${actions} actions (${formatNombre(moyenne)} en moyenne) : visez 1 à 3 par action.`;
  return [constatGlobal('tIndic', 'code', message)];
}
