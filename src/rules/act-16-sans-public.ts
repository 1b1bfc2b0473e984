/** Every action says whom it is for. */
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-16',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Chaque action dit à quel public elle s’adresse.`,
  pourquoi: fr`Sans public visé, on ne peut ni compter les personnes touchées ni voir qui l’on oublie.`,
  aide: fr`Indiquez les personnes concernées et leur âge, par exemple « enfants de 0 à 3 ans ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ??
    classeur.actions
      .filter((action) => action.public.trim() === '')
      .map((action) =>
        constat(
          action.ref,
          'public',
          fr`Le public visé de l’action ${designate(action)} n’est pas renseigné.`,
        ),
      ),
});
