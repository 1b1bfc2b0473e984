/** Gesture: look at what structuring this workbook would create, without writing anything. */
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { planStructure } from '../workbook/plan-structure';
import type { FeuillesVoulues, PlanStructure } from '../workbook/plan-structure';
import { readEtat } from '../workbook/read-etat';
import { chooseFeuilles } from './choose-feuilles';

export type {
  ConflitStructure,
  EtatTable,
  FeuillePrevue,
  FeuillesVoulues,
  PlanStructure,
  TablePrevue,
} from '../workbook/plan-structure';

/** `feuilles`: ids (or tab names) of the optional sheets that would be asked for. */
export async function previewStructure(
  options: { readonly feuilles?: FeuillesVoulues } = {},
): Promise<Result<PlanStructure>> {
  const voulues = chooseFeuilles(options.feuilles ?? [], null);
  if (!voulues.ok) return voulues;
  const etat = await readEtat();
  return etat.ok ? success(planStructure(etat.value, voulues.value)) : etat;
}
