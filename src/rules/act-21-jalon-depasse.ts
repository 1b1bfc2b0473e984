/** The steps of an action and its statut tell the same story. */
import type { Action } from '../domain/action';
import { intervalOf } from '../domain/date-partielle';
import type { Jalon } from '../domain/jalon';
import { isJalonFait } from '../domain/jalon-fait';
import type { StatutAction } from '../domain/listes';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupByAction } from './lignes-par-action';
import { tellQuand } from './quand';
import { requireTables } from './tables-requises';

const ARRETEES: readonly (StatutAction | null)[] = ['Abandonnée', 'Reportée'];

export default defineRegle({
  id: 'ACT-21',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Aucun jalon n’est dépassé, et une action dont tous les jalons sont faits est réalisée.`,
  pourquoi: fr`Un jalon dépassé est le premier signe d’un retard, avant l’échéance de l’action.`,
  aide: fr`Indiquez que le jalon est fait, repoussez son échéance, ou mettez le statut de l’action à jour.`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tActions', 'tJalons']);
    if (absentes) return absentes;
    const jalonsOf = groupByAction(classeur.jalons, ({ action }) => action);
    return classeur.actions.flatMap((action) => checkAction(action, jalonsOf(action), date));
  },
});

function checkAction(action: Action, jalons: readonly Jalon[], jour: string): Observe[] {
  const statut = parseStatut(action.statut);
  if (jalons.length === 0 || ARRETEES.includes(statut)) return [];
  if (jalons.every(isJalonFait)) {
    if (statut === 'Réalisée') return [];
    const ecrit = action.statut.trim();
    const etat = ecrit === '' ? 'sans statut' : fr`« ${ecrit} »`;
    const message = fr`Tous les jalons de l’action ${designate(action)} sont faits, et elle est ${etat}.`;
    return [constat(action.ref, 'statut', message)];
  }
  return jalons.flatMap((jalon) => checkJalon(jalon, action, jour));
}

function checkJalon(jalon: Jalon, action: Action, jour: string): Observe[] {
  const terme = intervalOf(jalon.echeance);
  if (isJalonFait(jalon) || terme === null || terme.fin >= jour) return [];
  const nom = designate({ intitule: jalon.libelle, ref: jalon.ref });
  const message = fr`Jalon ${nom} dépassé (prévu ${tellQuand(jalon.echeance)}) pour l’action ${designate(action)}.`;
  return [constat(jalon.ref, 'echeance', message)];
}
