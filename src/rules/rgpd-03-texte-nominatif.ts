/** No sentence names a child or a family. */
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import { listSuspects } from './rgpd';

export default defineRegle({
  id: 'RGPD-03',
  gravite: 'avertissement',
  portee: 'classeur',
  source: 'GK',
  enonce: fr`Aucun texte ne nomme un enfant ou une famille.`,
  pourquoi: fr`Dans une commune, un prénom et une situation suffisent à reconnaître quelqu’un.`,
  aide: fr`Reformulez sans nom : « une famille monoparentale du quartier », « un enfant de 4 ans ».`,
  check: ({ classeur }) =>
    requireClasseur(classeur) ??
    listSuspects(classeur).flatMap(({ ref, champ, nominatif, noms }) =>
      nominatif === null || noms
        ? []
        : [constat(ref, champ, fr`Texte nominatif possible (« ${nominatif} ») : à reformuler.`)],
    ),
});
