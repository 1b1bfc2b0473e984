/** Every action names its partners, or says that it has none. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-15',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Chaque action nomme ses partenaires, ou dit qu’elle n’en a pas.`,
  pourquoi: fr`La convention engage un partenariat : une action sans partenaire connu n’y est peut-être pas à sa place.`,
  aide: fr`Nommez les partenaires, séparés par des points-virgules, ou écrivez « aucun ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter(({ partenaires }) => partenaires.trim() === '')
      .map((action) =>
        constat(action.ref, 'partenaires', fr`L’action ${designate(action)} n’a aucun partenaire.`),
      ),
});
