/** Every objective has an action, unless it is still to be worked out. */
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { indexCites, planVide } from './liens-du-plan';
import { keysOf } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'OBJ-01',
  gravite: 'avertissement',
  portee: 'objectif',
  source: 'S2 (habitat; répit)',
  enonce: fr`Chaque objectif a au moins une action, ou est marqué « à décliner ».`,
  pourquoi: fr`Un objectif sans action ne sera pas atteint, et le copil demandera qui s’en charge.`,
  aide: fr`Rattachez une action à l’objectif, ou indiquez « oui » dans la colonne « À décliner ».`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tObjectifs', 'tActions']);
    if (absentes) return absentes;
    const attendus = classeur.objectifs.filter(({ a_decliner }) => toComparable(a_decliner) !== 'oui');
    if (attendus.length === 0) return [];
    if (classeur.actions.length === 0) return [planVide('quels objectifs ont des actions')];
    const cites = indexCites(classeur.actions.map(({ objectif }) => objectif));
    return attendus
      .filter((objectif) => !keysOf(objectif).some((cle) => cites.has(cle)))
      .map((objectif) =>
        constat(objectif.ref, 'code', fr`L’objectif ${designate(objectif)} n’a aucune action.`),
      );
  },
});
