/** One step from a version of the schema to the next: what it writes unasked is ours alone, the rest is proposed. */
import type { TableBrute } from '../../sheets';
import type { ColonneAAjouter } from '../add-colonne';

export interface PlanMigration {
  /** Columns of our own service tables. */
  readonly colonnes: readonly ColonneAAjouter[];
  /** Empty rows that those columns need at the end of their table. */
  readonly lignes: readonly { readonly table: string; readonly combien: number }[];
  /** What was done and what is proposed, for the person. */
  readonly phrases: readonly string[];
}

export interface Migration {
  readonly de: number;
  readonly vers: number;
  plan(brutes: readonly TableBrute[]): PlanMigration;
}
