/** Gesture: structure the workbook into CTG sheets; a second time writes nothing. */
import type { Result } from '../domain/result';
import type { Exemple } from '../sheets/exemple';
import type { ConflitStructure } from '../workbook/plan-structure';

export interface OptionsStructure {
  /** An example to load into the tables just created (never into tables that were there). */
  readonly exemple?: Exemple;
  /** Add the missing columns of tables already there, at their right end. */
  readonly completerColonnes?: boolean;
  /** Opaque ids of new rows; random by default. */
  readonly idGenerator?: () => string;
}

export interface RapportStructure {
  readonly feuillesCreees: readonly string[];
  readonly tablesCreees: readonly string[];
  readonly tablesPresentes: readonly string[];
  readonly colonnesAjoutees: readonly { readonly table: string; readonly entete: string }[];
  /** Rows of the example written. */
  readonly lignesEcrites: number;
  readonly exempleCharge: string | null;
  readonly conflits: readonly ConflitStructure[];
  /** True when the workbook was already structured: nothing was written. */
  readonly rienAEcrire: boolean;
}

export async function structureClasseur(_options: OptionsStructure = {}): Promise<Result<RapportStructure>> {
  throw new Error('structureClasseur: being written');
}
