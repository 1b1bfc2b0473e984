/** The funding of an action adds up to its budget. */
import type { Action } from '../domain/action';
import type { Financement } from '../domain/financement';
import { groupBy } from '../domain/group-by';
import { formatMontant } from '../domain/montant';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { findCitantes } from './references';
import { requireTables } from './tables-requises';

/** In euros: what rounding may explain. */
const TOLERANCE = 1;

export default defineRegle({
  id: 'FIN-01',
  gravite: 'erreur',
  portee: 'action',
  source: 'GK',
  enonce: fr`La somme des financements d’une action est égale à son budget, à 1 € près.`,
  pourquoi: fr`Un écart est un financement oublié ou une somme que personne n’apporte.`,
  aide: fr`Corrigez un montant, ou ajoutez une ligne de financement « à trouver » pour ce qui manque.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions']);
    if (absentes) return absentes;
    const sansTable = requireTables(classeur, ['tFin']);
    if (sansTable) return classeur.actions.some(({ budget }) => budget.texte.trim() !== '') ? sansTable : [];
    const parAction = groupBy(classeur.financements, ({ action }) => toComparable(action));
    return classeur.actions.flatMap((action) => checkAction(action, findCitantes(action, parAction)));
  },
});

function checkAction(action: Action, financements: readonly Financement[]): Observe[] {
  const { budget, ref } = action;
  if (budget.texte.trim() === '' && financements.length === 0) return [];
  if (budget.valeur === null) return [nonControlable(explainBudget(action), ref)];
  const illisibles = financements.filter(({ prevu }) => prevu.valeur === null);
  if (illisibles.length > 0)
    return illisibles.map((ligne) => nonControlable(explainPrevu(ligne, action), ligne.ref));
  const somme = financements.reduce((total, { prevu }) => total + (prevu.valeur ?? 0), 0);
  const ecart = Math.round(Math.abs(somme - budget.valeur) * 100) / 100;
  if (ecart <= TOLERANCE) return [];
  const montants = fr`financements ${formatMontant(somme)} ≠ budget ${formatMontant(budget.valeur)}`;
  const message = fr`Action ${designate(action)} : ${montants} (écart ${formatMontant(ecart)}).`;
  return [constat(ref, 'budget', message)];
}

function explainBudget(action: Action): string {
  const [nom, texte] = [designate(action), action.budget.texte.trim()];
  return texte === ''
    ? fr`Le budget de l’action ${nom} n’est pas renseigné, alors qu’elle a des financements.`
    : fr`Le budget « ${texte} » de l’action ${nom} n’est pas un nombre.`;
}

function explainPrevu({ prevu, ref }: Financement, action: Action): string {
  const [nom, texte, ou] = [designate(action), prevu.texte.trim(), `(Financements, ligne ${ref.ligne})`];
  return texte === ''
    ? fr`Un montant prévu de l’action ${nom} est vide ${ou}.`
    : fr`Le montant prévu « ${texte} » de l’action ${nom} n’est pas un nombre ${ou}.`;
}
