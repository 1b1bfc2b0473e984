/** Gesture: name the sheets that may hold a table to take in: the person's own, not the CTG ones. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { readEtat } from '../workbook/read-etat';

/** A new workbook's lone empty sheet has nothing to take in. */
export async function listFeuillesSources(): Promise<Result<readonly string[]>> {
  const etat = await readEtat();
  if (!etat.ok) return etat;
  const { feuilles, tables, feuillesSansTable, feuilleVierge } = etat.value;
  const notres = new Set([
    ...[...tables.values()].map(({ feuille }) => feuille),
    ...feuillesSansTable.values(),
  ]);
  return success(feuilles.filter((nom) => !notres.has(nom) && nom !== feuilleVierge));
}
