/** An action given up, postponed or blocked says why. */
import type { StatutAction } from '../domain/listes';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

const A_EXPLIQUER: readonly (StatutAction | null)[] = ['Abandonnée', 'Reportée', 'Bloquée'];

export default defineRegle({
  id: 'ACT-14',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Une action abandonnée, reportée ou bloquée dit pourquoi.`,
  pourquoi: fr`Le copil demandera le motif, et l’évaluation en aura besoin des années plus tard.`,
  aide: fr`Écrivez le motif en une phrase dans la colonne Motif.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter(({ statut, motif }) => motif.trim() === '' && A_EXPLIQUER.includes(parseStatut(statut)))
      .map((action) =>
        constat(
          action.ref,
          'motif',
          fr`Motif manquant pour l’action ${designate(action)} (« ${action.statut.trim()} »).`,
        ),
      ),
});
