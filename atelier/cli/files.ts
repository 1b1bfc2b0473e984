/** Files of the command line: paths as typed, inputs read with a French sentence when they cannot be, outputs written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';

/** The path as typed, from where it was typed. */
export function resolvePath(typed: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);
}

const REASONS: Record<string, string> = {
  ENOENT: 'ce fichier n’existe pas',
  EISDIR: 'c’est un dossier',
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  ENOTDIR: 'le dossier n’existe pas',
};

export function explainFileError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

/** Bytes of an input file. */
export async function readInput(typed: string): Promise<Result<Uint8Array>> {
  try {
    return success(new Uint8Array(await readFile(resolvePath(typed))));
  } catch (error) {
    return failure({
      code: 'fichier-illisible',
      message: `Le fichier « ${typed} » n’a pas pu être lu : ${explainFileError(error)}.`,
      aide: 'Vérifiez le chemin et le nom du fichier.',
    });
  }
}

/** Says now, before any work, that the output could not be written. */
export async function checkOutput(typed: string): Promise<Result<string>> {
  const target = resolvePath(typed);
  const refuse = (reason: string) =>
    failure({
      code: 'sortie-impossible',
      message: `Le fichier « ${typed} » ne peut pas être écrit : ${reason}.`,
      aide: 'Choisissez un autre emplacement avec --sortie.',
    });
  if (!/\.xlsx$/i.test(target)) return refuse('son nom doit finir par .xlsx');
  const folder = await stat(path.dirname(target)).catch(() => null);
  if (!folder?.isDirectory()) return refuse('le dossier n’existe pas');
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) return refuse('c’est un dossier');
  return success(target);
}

/** Writes beside, then renames: the output is whole or absent, and an older one stays until then. */
export async function writeOutput(target: string, bytes: Uint8Array): Promise<Result<string>> {
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, target);
    return success(target);
  } catch (error) {
    await rm(temporary, { force: true });
    return failure({
      code: 'sortie-impossible',
      message: `Le fichier « ${path.basename(target)} » n’a pas pu être écrit : ${explainFileError(error)}.`,
      aide: 'Fermez-le s’il est ouvert ailleurs, ou choisissez un autre emplacement avec --sortie.',
    });
  }
}
