/** Every action serves an objective. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-06',
  gravite: 'erreur',
  portee: 'action',
  source: 'GK',
  enonce: fr`Chaque action est rattachée à un objectif.`,
  pourquoi: fr`Sans objectif, on ne peut pas dire à quoi l’action contribue ni évaluer sa pertinence.`,
  aide: fr`Indiquez le code d’un objectif de la feuille Objectifs.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter(({ objectif }) => objectif.trim() === '')
      .map((action) =>
        constat(action.ref, 'objectif', fr`L’action ${designate(action)} n’est rattachée à aucun objectif.`),
      ),
});
