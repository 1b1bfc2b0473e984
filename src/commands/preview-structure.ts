/** Gesture: look at what structuring this workbook would create, without writing anything. */
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { planStructure } from '../workbook/plan-structure';
import type { PlanStructure } from '../workbook/plan-structure';
import { readEtat } from '../workbook/read-etat';

export type {
  ConflitStructure,
  EtatTable,
  FeuillePrevue,
  PlanStructure,
  TablePrevue,
} from '../workbook/plan-structure';

export async function previewStructure(): Promise<Result<PlanStructure>> {
  const etat = await readEtat();
  return etat.ok ? success(planStructure(etat.value)) : etat;
}
