/** The amounts of an action are all without tax, or all with tax. */
import type { Action } from '../domain/action';
import type { Financement } from '../domain/financement';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { indexFinancements } from './lignes-par-action';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'FIN-03',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12 (template says HT, export says TTC)',
  enonce: fr`Les financements d’une action sont tous HT, ou tous TTC.`,
  pourquoi: fr`Additionner du HT et du TTC donne un total qui n’est ni l’un ni l’autre.`,
  aide: fr`Choisissez HT ou TTC pour tout le classeur, et convertissez les autres montants.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tFin']);
    if (absentes) return absentes;
    const financementsOf = indexFinancements(classeur);
    return classeur.actions.flatMap((action) => checkAction(action, financementsOf(action)));
  },
});

/** On the first row that does not say as the others before it. */
function checkAction(action: Action, financements: readonly Financement[]): Observe[] {
  if (financements.length < 2) return [];
  const dites = financements.filter((ligne) => toTaxe(ligne) !== '');
  const [premiere] = dites;
  const autre = dites.find((ligne) => premiere !== undefined && toTaxe(ligne) !== toTaxe(premiere));
  if (autre === undefined) return [];
  return [constat(autre.ref, 'taxe', fr`L’action ${designate(action)} mélange HT et TTC.`)];
}

function toTaxe({ taxe }: Financement): string {
  const lue = toComparable(taxe).replaceAll('.', '');
  return lue === 'ht' || lue === 'ttc' ? lue : '';
}
