/** Every action has a structure that pilots it. */
import type { Action } from '../domain/action';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-04',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 noPilote filter',
  enonce: fr`Chaque action a une structure pilote.`,
  pourquoi: fr`Une action que personne ne porte n’avance pas, et le copil ne sait pas à qui s’adresser.`,
  aide: fr`Indiquez la structure pilote de l’action dans la feuille Actions.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter((action) => action.structure_pilote.trim() === '')
      .map((action) => constat(action.ref, 'structure_pilote', sentence(action))),
});

/** A person named without a structure is said, so that nobody looks for a missing name. */
function sentence(action: Action): string {
  const pilote = action.pilote.trim();
  if (pilote === '') return fr`L’action ${designate(action)} n’a pas de pilote.`;
  return fr`L’action ${designate(action)} n’a pas de structure pilote : seule la personne (« ${pilote} ») est indiquée.`;
}
