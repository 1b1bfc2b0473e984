/** Every action has a wording. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-02',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 InvalidActionTitre',
  enonce: fr`Chaque action a un intitulé.`,
  pourquoi: fr`Une action sans intitulé ne peut être ni présentée, ni discutée, ni suivie.`,
  aide: fr`Saisissez l’intitulé, ou supprimez la ligne si elle n’est pas une action.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter(({ intitule }) => intitule.trim() === '')
      .map(({ ref }) => constat(ref, 'intitule', fr`Ligne ${ref.ligne} : l’intitulé de l’action manque.`)),
});
