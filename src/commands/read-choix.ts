/** Gesture of the context menu and of the shortcuts: what the selected row speaks of, an action, an axe, or nothing of ours. */
import { cleLigne } from '../domain/cle-action';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { parseClasseur } from '../sheets';
import { readRangeeActive } from '../workbook/read-rangee';

export interface Choix {
  /** Key of the selected action (`cleLigne`); null elsewhere than on a row of the sheet Actions that holds one. */
  readonly action: string | null;
  /** Code of the axe that the row is in, as it is written; '' when there is none. */
  readonly axe: string;
}

const TABLES = ['tActions', 'tAxes', 'tObjectifs'] as const;

export async function readChoix(): Promise<Result<Choix>> {
  const lue = await readRangeeActive(TABLES);
  if (!lue.ok) return lue;
  const { rangee } = lue.value;
  if (rangee === null) return success({ action: null, axe: '' });
  const { actions, axes, objectifs } = parseClasseur([rangee]).classeur;
  const [action] = actions;
  return success({
    action: action === undefined ? null : cleLigne(action.ref),
    axe: action?.axe ?? axes[0]?.code ?? objectifs[0]?.axe ?? '',
  });
}
