/** Starts watching the workbook; a workbook busy at opening (a cell being typed) is tried again, less and less often. */
import type { Echec, Result } from '../domain/result';

const DELAIS_MS = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

export interface Veille {
  readonly watch: () => Promise<Result<() => Promise<void>>>;
  readonly onEchec: (echec: Echec) => void;
  readonly wait: (millisecondes: number) => Promise<void>;
}

/** Resolves to true once the watch is set, false when every try failed: the last reason was given to `onEchec`. */
export async function startVeille({ watch, onEchec, wait }: Veille): Promise<boolean> {
  for (const delai of [0, ...DELAIS_MS]) {
    if (delai > 0) await wait(delai);
    const issue = await watch();
    if (issue.ok) return true;
    onEchec(issue.error);
  }
  return false;
}
