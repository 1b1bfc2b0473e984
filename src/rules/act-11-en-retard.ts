/** An action whose end is past is no longer told as to come or under way. */
import type { Action } from '../domain/action';
import { intervalOf } from '../domain/date-partielle';
import type { StatutAction } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { tellQuand } from './quand';
import { requireTables } from './tables-requises';

const OUVERTS: readonly (StatutAction | null)[] = ['À discuter', 'À venir', 'En cours'];

export default defineRegle({
  id: 'ACT-11',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 isFicheOnTime',
  enonce: fr`Une action dont l’échéance est passée n’est plus « À venir » ni « En cours ».`,
  pourquoi: fr`Le copil découvrirait en séance un retard que le tableau ne dit pas.`,
  aide: fr`Indiquez Réalisée, ou Reportée avec une nouvelle date de fin.`,
  check: ({ classeur, date }) =>
    requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap((action) => checkAction(action, date)),
});

function checkAction(action: Action, jour: string): Observe[] {
  const { ref, fin, statut } = action;
  const terme = intervalOf(fin);
  // No end, no lateness: ACT-09 speaks of it. A month that is not over is not late.
  if (terme === null || terme.fin >= jour) return [];
  const texte = statut.trim();
  if (texte === '') {
    const manque = fr`Le statut de l’action ${designate(action)} manque : on ne sait pas si elle est terminée.`;
    return [nonControlable(manque, ref)];
  }
  if (!OUVERTS.includes(parseStatut(texte)) || toComparable(texte) === 'en retard') return [];
  const message = fr`L’action ${designate(action)} devait finir ${tellQuand(fin)} : statut « ${texte} » à mettre à jour.`;
  return [constat(ref, 'statut', message)];
}
