/** Columns of a public file, found by header whatever their order or case. */
import type { TableCsv } from './csv/read-table';

/** Rank of the column of this name, null when the file has none. */
export function columnOf({ entetes }: Pick<TableCsv, 'entetes'>, nom: string): number | null {
  const rang = entetes.findIndex((entete) => entete.toUpperCase() === nom.toUpperCase());
  return rang === -1 ? null : rang;
}

export function hasColumns(entetes: readonly string[], noms: readonly string[]): boolean {
  const presents = new Set(entetes.map((entete) => entete.toUpperCase()));
  return noms.every((nom) => presents.has(nom.toUpperCase()));
}
