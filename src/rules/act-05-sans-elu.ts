/** Every action has an elected person who answers for it. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-05',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12',
  enonce: fr`Chaque action a une élue ou un élu référent.`,
  pourquoi: fr`C’est la personne qui porte l’action devant le copil et le conseil municipal.`,
  aide: fr`Indiquez la fonction de l’élue ou de l’élu référent, par exemple « adjointe à la jeunesse ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter(({ elu_referent }) => elu_referent.trim() === '')
      .map((action) =>
        constat(action.ref, 'elu_referent', fr`L’action ${designate(action)} n’a pas d’élu·e référent·e.`),
      ),
});
