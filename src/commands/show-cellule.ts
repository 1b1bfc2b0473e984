/** Gesture: select the cell a finding speaks of, found again by table, row key and header. */
import type { Result } from '../domain/result';

/** A finding has all of these; `feuille` and `cellule` of an older reading are not trusted. */
export interface CelluleVisee {
  readonly table: string | null;
  readonly id: string | null;
  readonly ligne: number | null;
  readonly champ: string | null;
}

export interface CelluleMontree {
  readonly feuille: string;
  readonly cellule: string;
}

export async function showCellule(_visee: CelluleVisee): Promise<Result<CelluleMontree>> {
  throw new Error('showCellule: being written');
}
