/** An action that has begun, and that has a budget, says what was spent. */
import type { Action } from '../domain/action';
import type { Financement } from '../domain/financement';
import type { StatutAction } from '../domain/listes';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { indexFinancements } from './lignes-par-action';
import { requireTables } from './tables-requises';

const COMMENCEES: readonly (StatutAction | null)[] = ['En cours', 'Réalisée'];

export default defineRegle({
  id: 'FIN-06',
  gravite: 'avertissement',
  portee: 'action',
  source: 'GK',
  enonce: fr`Une action commencée qui a un budget dit ce qui a été dépensé.`,
  pourquoi: fr`Sans montant réalisé, le bilan financier s’arrête aux prévisions.`,
  aide: fr`Saisissez le montant réalisé, ou 0 s’il n’y a eu aucune dépense.`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tActions', 'tFin']);
    if (absentes) return absentes;
    const financementsOf = indexFinancements(classeur);
    const annee = Number(date.slice(0, 4));
    return classeur.actions
      .filter(({ statut }) => COMMENCEES.includes(parseStatut(statut)))
      .flatMap((action) => checkAction(action, financementsOf(action), annee));
  },
});

/** Nothing was planned, or everything is planned for later years: nothing is expected yet. */
function checkAction(action: Action, financements: readonly Financement[], annee: number): Observe[] {
  const echues = financements.filter((ligne) => ligne.annee.valeur === null || ligne.annee.valeur <= annee);
  if (financements.length > 0 && echues.length === 0) return [];
  const prevus = [action.budget, ...echues.map(({ prevu }) => prevu)];
  if (!prevus.some(({ valeur }) => valeur !== null && valeur > 0)) return [];
  if (financements.some(({ realise }) => realise.texte.trim() !== '')) return [];
  const message = fr`Action ${designate(action)} : aucun montant réalisé.`;
  const [premiere] = echues;
  return [premiere ? constat(premiere.ref, 'realise', message) : constat(action.ref, 'budget', message)];
}
