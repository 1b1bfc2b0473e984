/** The convention has a comité technique. */
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle } from './define';
import { isCotech } from './instances';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'GOUV-02',
  gravite: 'avertissement',
  portee: 'instance',
  source: 'S0,S4',
  enonce: fr`La convention a un comité technique.`,
  pourquoi: fr`Le comité technique prépare le comité de pilotage et suit les actions entre deux séances.`,
  aide: fr`Ajoutez l’instance dans la feuille Gouvernance, avec le type « comité technique ».`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tInstances']) ??
    (classeur.instances.some(isCotech)
      ? []
      : [constatGlobal('tInstances', 'type', fr`Aucun comité technique.`)]),
});
