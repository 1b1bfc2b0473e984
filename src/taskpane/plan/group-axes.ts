/** The actions under their axis, in the order of the sheet Axes; what is under no known axis comes last. Pure. */
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { toComparable } from '../../domain/texte-comparable';
import { keysOf } from '../../domain/references';
import { plan as textes } from '../labels/plan';

export interface GroupeAxe {
  readonly cle: string;
  readonly titre: string;
  readonly actions: readonly Action[];
}

export function groupByAxe({ classeur }: PlanLu, actions: readonly Action[]): GroupeAxe[] {
  const rangs = new Map(classeur.axes.flatMap((axe, rang) => keysOf(axe).map((cle) => [cle, rang] as const)));
  const groupes = new Map<string, { titre: string; rang: number; actions: Action[] }>();
  for (const action of actions) {
    const cle = toComparable(action.axe);
    const rang = rangs.get(cle);
    const axe = rang === undefined ? undefined : classeur.axes[rang];
    const nom = axe === undefined ? cle : toComparable(axe.code) || cle;
    const groupe = groupes.get(nom) ?? {
      titre: titleOf(action.axe.trim(), axe),
      rang: cle === '' ? Infinity : (rang ?? classeur.axes.length),
      actions: [],
    };
    groupe.actions.push(action);
    groupes.set(nom, groupe);
  }
  return [...groupes]
    .sort(([, a], [, b]) => a.rang - b.rang)
    .map(([cle, { titre, actions: siennes }]) => ({ cle: cle || 'sans', titre, actions: siennes }));
}

function titleOf(
  ecrit: string,
  axe: { readonly code: string; readonly intitule: string } | undefined,
): string {
  if (ecrit === '') return textes.sansAxe;
  return axe === undefined ? textes.axe(ecrit, '') : textes.axe(axe.code.trim(), axe.intitule.trim());
}
