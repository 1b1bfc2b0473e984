/** The convention has a comité de pilotage. */
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { isCopil } from './instances';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'GOUV-01',
  gravite: 'erreur',
  portee: 'instance',
  source: 'S0,S3,S4',
  enonce: fr`La convention a un comité de pilotage.`,
  pourquoi: fr`C’est l’instance qui valide les axes, le plan et les bilans : sans elle, personne ne décide.`,
  aide: fr`Ajoutez l’instance dans la feuille Gouvernance, avec le type « comité de pilotage ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tInstances']) ??
    (classeur.instances.some(isCopil)
      ? []
      : [constatGlobal('tInstances', 'type', fr`Aucune instance de type « comité de pilotage ».`)]),
});
