/** Gesture: look at what structuring this workbook would create, without writing anything. */
import type { Result } from '../domain/result';
import type { PlanStructure } from '../workbook/plan-structure';

export type {
  ConflitStructure,
  EtatTable,
  FeuillePrevue,
  PlanStructure,
  TablePrevue,
} from '../workbook/plan-structure';

export async function previewStructure(): Promise<Result<PlanStructure>> {
  throw new Error('previewStructure: being written');
}
