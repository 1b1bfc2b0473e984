/** Every CTG table has the columns it is read by, each once. */
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constatGlobal, defineRegle } from './define';

export default defineRegle({
  id: 'DATA-02',
  gravite: 'erreur',
  portee: 'classeur',
  source: 'R12 validateColumns message',
  enonce: fr`Chaque tableau a ses colonnes obligatoires, et une seule colonne par information.`,
  pourquoi: fr`Sans la colonne, tout ce qu’elle contient échappe aux contrôles ; en double, on ne sait laquelle croire.`,
  aide: fr`Rétablissez la colonne ou son titre avec « Structurer le classeur », et supprimez le double.`,
  check: ({ classeur }) =>
    requireClasseur(classeur) ??
    // A table that is not there is said by the rules that read it.
    classeur.defauts.flatMap(({ table, champ, message }) =>
      champ === null ? [] : [constatGlobal(table, champ, message)],
    ),
});
