/** No cell holds the personal data of a family. */
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import { listSuspects } from './rgpd';

export default defineRegle({
  id: 'RGPD-01',
  gravite: 'erreur',
  portee: 'classeur',
  source: 'GK (RGPD minimisation)',
  enonce: fr`Aucune cellule ne contient de numéro personnel, de date de naissance ni de coordonnées privées.`,
  pourquoi: fr`Le classeur circule entre partenaires et au copil : une donnée sur une famille n’a pas à en sortir.`,
  aide: fr`Effacez la donnée ; le plan n’a besoin que d’effectifs, jamais de personnes.`,
  // The report circulates too: it says what was found, never the data itself.
  check: ({ classeur }) =>
    requireClasseur(classeur) ??
    listSuspects(classeur).flatMap(({ ref, champ, donnee, noms }) => {
      if (donnee === null || (noms && donnee === 'coordonnées privées')) return [];
      return [constat(ref, champ, fr`Donnée à caractère personnel probable (${donnee}) : à retirer.`)];
    }),
});
