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
import { keysOf } from './references';
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
    return classeur.actions.flatMap((action) =>
      checkAction(action, new Set(keysOf(action).flatMap((cle) => parAction.get(cle) ?? []))),
    );
  },
});

function checkAction(action: Action, financements: ReadonlySet<Financement>): Observe[] {
  const { budget, ref } = action;
  if (budget.texte.trim() === '' && financements.size === 0) return [];
  const nom = designate(action);
  if (budget.valeur === null) {
    const manque =
      budget.texte.trim() === ''
        ? fr`Le budget de l’action ${nom} n’est pas renseigné, alors qu’elle a des financements.`
        : fr`Le budget « ${budget.texte.trim()} » de l’action ${nom} n’est pas un nombre.`;
    return [nonControlable(manque, ref)];
  }
  const illisibles = [...financements].filter(({ prevu }) => prevu.valeur === null);
  if (illisibles.length > 0)
    return illisibles.map((financement) => nonControlable(explainPrevu(financement, nom), financement.ref));
  const somme = [...financements].reduce((total, { prevu }) => total + (prevu.valeur ?? 0), 0);
  const ecart = Math.round(Math.abs(somme - budget.valeur) * 100) / 100;
  if (ecart <= TOLERANCE) return [];
  const [x, y, e] = [somme, budget.valeur, ecart].map(formatMontant);
  return [
    constat(
      ref,
      'budget',
      fr`Action ${nom} : financements ${x ?? ''} ≠ budget ${y ?? ''} (écart ${e ?? ''}).`,
    ),
  ];
}

function explainPrevu({ prevu, ref }: Financement, nom: string): string {
  const ou = fr`(Financements, ligne ${ref.ligne})`;
  return prevu.texte.trim() === ''
    ? fr`Un montant prévu de l’action ${nom} est vide ${ou}.`
    : fr`Le montant prévu « ${prevu.texte.trim()} » de l’action ${nom} n’est pas un nombre ${ou}.`;
}
