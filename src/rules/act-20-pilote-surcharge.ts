/** Nobody carries more actions than a person can. */
import type { Action } from '../domain/action';
import { groupBy } from '../domain/group-by';
import type { StatutAction } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

const ACTIONS_MAX = 8;
const CLOSES: readonly (StatutAction | null)[] = ['Réalisée', 'Abandonnée'];

export default defineRegle({
  id: 'ACT-20',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Une même personne ne pilote pas plus de ${ACTIONS_MAX} actions ouvertes.`,
  pourquoi: fr`Au-delà, les actions attendent leur tour et le plan repose sur une seule personne.`,
  aide: fr`Répartissez les actions entre plusieurs pilotes, ou dites quelles actions attendront.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    [...groupBy(classeur.actions.filter(isOuverte), ({ pilote }) => toComparable(pilote))].flatMap(
      ([cle, actions]) => {
        const [premiere] = actions;
        if (cle === '' || premiere === undefined || actions.length <= ACTIONS_MAX) return [];
        const message = fr`« ${premiere.pilote.trim()} » pilote ${actions.length} actions ouvertes (${ACTIONS_MAX} au plus).`;
        return [constat(premiere.ref, 'pilote', message)];
      },
    ),
});

function isOuverte({ statut }: Action): boolean {
  return !CLOSES.includes(parseStatut(statut));
}
