/** The mail or the phone of a named person is for those who work on the plan, not for the copil's document. */
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import { listSuspects } from './rgpd';

export default defineRegle({
  id: 'RGPD-02',
  gravite: 'avertissement',
  portee: 'classeur',
  source: 'GK',
  enonce: fr`Aucune coordonnée nominative n’est destinée au document du copil.`,
  pourquoi: fr`Un document de séance se transmet : le téléphone ou l’adresse d’une personne y resterait.`,
  aide: fr`Gardez la fonction et la structure, ou l’adresse du service ; l’export masquera le reste.`,
  check: ({ classeur }) =>
    requireClasseur(classeur) ??
    listSuspects(classeur).flatMap(({ ref, champ, donnee, coordonnee, noms }) => {
      // A private one in a sentence is an error of its own.
      if (coordonnee === null || (!noms && donnee !== null)) return [];
      return [
        constat(ref, champ, fr`Les coordonnées personnelles de cette cellule seront masquées dans l’export.`),
      ];
    }),
});
