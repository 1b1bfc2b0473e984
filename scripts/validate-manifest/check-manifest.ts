/** Checks one manifest without the network and returns all its faults, in the order of the file. */
import { readFileSync } from 'node:fs';
import { CHECKS } from './checks';
import type { Check, Faute } from './define';
import { parseManifest } from './parse-manifest';

interface Folders {
  readonly project: string;
  readonly dist: string;
}

export async function checkManifest(
  manifestPath: string,
  { project, dist }: Folders,
  checks: readonly Check[] = CHECKS,
): Promise<Faute[]> {
  const parsed = parseManifest(readFileSync(manifestPath, 'utf8'));
  if ('fautes' in parsed) return [...parsed.fautes];
  const context = { root: parsed.root, manifestPath, project, dist };
  const found = await Promise.all(checks.map((check) => check(context)));
  return found.flat().sort((a, b) => a.line - b.line);
}
