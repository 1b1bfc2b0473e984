/** Every figure says where it comes from and of what year it is. */
import type { Observation } from '../domain/observation';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { describeObservation } from './observations';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-03',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'GK',
  enonce: fr`Chaque chiffre a une source et un millésime.`,
  pourquoi: fr`Un chiffre sans source ni année ne peut être ni vérifié, ni comparé, ni mis à jour.`,
  aide: fr`Indiquez la source et l’année du chiffre dans la feuille Données.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkObservation),
});

/** One finding a row, on the first of the two cells that is empty. */
function checkObservation(observation: Observation): Observe[] {
  const manquants = (['source', 'millesime'] as const).filter((champ) => observation[champ].trim() === '');
  const [premier] = manquants;
  if (premier === undefined) return [];
  const lesquels = manquants.map((champ) => (champ === 'source' ? 'la source' : 'le millésime')).join(' et ');
  const { nom } = describeObservation(observation);
  return [
    constat(observation.ref, premier, fr`Source ou millésime manquant pour ${nom} : indiquez ${lesquels}.`),
  ];
}
