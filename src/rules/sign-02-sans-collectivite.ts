/** A commune or an EPCI is among the signing structures. */
import { fr } from '../domain/typographie';
import { isCommunale } from './collectivites';
import { constatGlobal, defineRegle } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-02',
  gravite: 'erreur',
  portee: 'signataire',
  source: 'GK',
  enonce: fr`Une commune ou un EPCI est parmi les structures signataires.`,
  pourquoi: fr`La CTG engage le territoire : sans commune ni EPCI, personne ne porte le projet avec la Caf.`,
  aide: fr`Ajoutez la commune ou l’EPCI dans la feuille Signataires, avec son type.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tSignataires']) ??
    (classeur.signataires.some(isCommunale)
      ? []
      : [constatGlobal('tSignataires', 'type', fr`Aucune commune ou EPCI parmi les signataires.`)]),
});
