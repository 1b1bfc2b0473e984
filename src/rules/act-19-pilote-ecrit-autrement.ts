/** A pilote is always written in the same way. */
import type { Action } from '../domain/action';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { findMemesPilotes } from './pilotes';
import { requireTables } from './tables-requises';

const CHAMPS = ['structure_pilote', 'pilote'] as const;

export default defineRegle({
  id: 'ACT-19',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12 template: « Utilisez exactement la même écriture »',
  enonce: fr`Un même pilote est toujours écrit de la même façon.`,
  pourquoi: fr`Écrit de deux façons, un pilote ne retrouve que la moitié de ses actions quand il filtre le tableau.`,
  aide: fr`Choisissez une écriture et reprenez-la dans toutes les actions de ce pilote.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ?? CHAMPS.flatMap((champ) => checkChamp(classeur.actions, champ)),
});

/** One finding a spelling, on the first row that has it. */
function checkChamp(actions: readonly Action[], champ: (typeof CHAMPS)[number]): Observe[] {
  const premieres = new Map<string, Action>();
  for (const action of actions) {
    const nom = action[champ].trim();
    if (nom !== '' && !nom.startsWith('#') && !premieres.has(nom)) premieres.set(nom, action);
  }
  return findMemesPilotes([...premieres.keys()]).flatMap(({ nom, autre }) => {
    const action = premieres.get(nom);
    if (action === undefined) return [];
    return [constat(action.ref, champ, fr`« ${autre} » et « ${nom} » désignent sans doute le même pilote.`)];
  });
}
