/** A workbook as `ctg structurer` writes it, made once for all test files: each gets its own copy on the disk. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, runCtg } from './run-ctg';
import { cacheBytes } from './structured-cache';

/** Writes at `file` what `ctg structurer <options>` writes; it must have nothing to complain of. */
export async function structureFile(file: string, ...options: readonly string[]): Promise<void> {
  const name = `ctg-structurer${options.join('')}`;
  writeFileSync(file, await cacheBytes(name, 'xlsx', () => structurer(options)));
}

async function structurer(options: readonly string[]): Promise<Uint8Array> {
  const made = path.join(makeFolder(), 'fait.xlsx');
  const { code, stderr } = await runCtg('structurer', ...options, '--sortie', made);
  expect([code, stderr]).toEqual([0, '']);
  return readFileSync(made);
}
