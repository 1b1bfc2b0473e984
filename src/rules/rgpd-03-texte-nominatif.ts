/** No sentence names a child or a family. */
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import { findNomDeFamille, listTextes } from './rgpd';

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
    listTextes(classeur).flatMap(({ ref, champ, texte, noms }) => {
      const passage = noms ? null : findNomDeFamille(texte);
      return passage === null
        ? []
        : [constat(ref, champ, fr`Texte nominatif possible (« ${passage} ») : à reformuler.`)];
    }),
});
