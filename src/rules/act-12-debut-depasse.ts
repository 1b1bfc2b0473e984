/** An action that should have started long ago is no longer « À venir ». */
import type { Action } from '../domain/action';
import { intervalOf } from '../domain/date-partielle';
import { addDays } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { tellQuand } from './quand';
import { requireTables } from './tables-requises';

/** In days: a start may slip a little. */
const MARGE = 60;

export default defineRegle({
  id: 'ACT-12',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Une action qui devait commencer il y a plus de ${MARGE} jours n’est plus « À venir ».`,
  pourquoi: fr`Soit elle a commencé sans que le tableau le dise, soit elle glisse sans que personne le voie.`,
  aide: fr`Mettez le statut à jour, ou déplacez la date de début.`,
  check: ({ classeur, date }) =>
    requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap((action) => checkAction(action, date)),
});

/** The last day the start may be counts: « 2025 » is not passed before 2026. */
function checkAction(action: Action, jour: string): Observe[] {
  const depart = intervalOf(action.debut);
  if (depart === null || parseStatut(action.statut) !== 'À venir') return [];
  if (addDays(depart.fin, MARGE) >= jour) return [];
  const message = fr`L’action ${designate(action)} devait commencer ${tellQuand(action.debut)} : elle est toujours « ${action.statut.trim()} ».`;
  return [constat(action.ref, 'statut', message)];
}
