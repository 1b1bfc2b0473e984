/** Runs the command line in this process and gives back what it printed and its exit code. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../atelier/cli/ctg';

export interface Sortie {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function runCtg(...argv: readonly string[]): Promise<Sortie> {
  return captureSorties(() => main(argv));
}

/** What one command prints, and its exit code. */
export async function captureSorties(run: () => Promise<number>): Promise<Sortie> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    jest.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    }),
  );
  try {
    const code = await run();
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

export function makeFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'ctg-'));
}
