/** A plan as the pane reads it, of the actions a test is about. */
import type { PlanLu } from '../../../src/commands/read-plan';
import type { Action } from '../../../src/domain/action';
import type { Classeur } from '../../../src/domain/classeur';
import { findTable } from '../../../src/sheets';
import { buildAction, buildClasseur, ref } from '../../support/builders';

export const AUJOURDHUI = '2026-11-22';

/** Rows 5, 6, 7… of Actions, keys a-1, a-2, a-3…, each said by what is its own. */
export function buildPlan(
  actions: readonly Partial<Action>[],
  {
    classeur = {},
    ...plus
  }: Omit<Partial<PlanLu>, 'classeur'> & { readonly classeur?: Partial<Classeur> } = {},
): PlanLu {
  const lignes = actions.map((action, rang) =>
    buildAction({ ref: ref('tActions', `a-${rang + 1}`, 5 + rang), code: `A${rang + 1}`, ...action }),
  );
  return {
    structure: true,
    classeur: buildClasseur({ actions: lignes, ...classeur }),
    aujourdhui: AUJOURDHUI,
    formules: new Map(),
    colonnes: new Set((findTable('tActions')?.colonnes ?? []).map(({ cle }) => String(cle))),
    ...plus,
  };
}
