/** Builds a project folder holding an edited copy of the manifest, our icons, a command source and the built pages. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkManifest } from '../../scripts/validate-manifest/check-manifest';
import type { Faute } from '../../scripts/validate-manifest/define';

export const PROJECT = path.resolve(__dirname, '..', '..');
export const MANIFEST = readFileSync(path.join(PROJECT, 'manifest.xml'), 'utf8');

/** The commands the manifest names, each once. */
export const COMMANDES = [
  ...new Set([...MANIFEST.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, id = '']) => id)),
];

const SOURCE = COMMANDES.map((id) => `Office.actions.associate('${id}', ${id});\n`).join('');

interface Changes {
  readonly source?: string;
  /** Files of the build; null for no build at all. */
  readonly built?: readonly string[] | null;
}

/** Writes the copy, runs `use` on it, and removes it whatever happens. */
export async function withManifestCopy<T>(
  text: string,
  use: (folder: string) => Promise<T>,
  {
    source = SOURCE,
    built = ['taskpane.html', 'functions.json', 'raccourcis.json', 'assets/aide.html'],
  }: Changes = {},
): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
  try {
    writeFileSync(path.join(folder, 'manifest.xml'), text);
    cpSync(path.join(PROJECT, 'assets'), path.join(folder, 'assets'), { recursive: true });
    mkdirSync(path.join(folder, 'src'));
    writeFileSync(path.join(folder, 'src', 'actions.ts'), source);
    for (const name of built ?? []) {
      mkdirSync(path.dirname(path.join(folder, 'dist', name)), { recursive: true });
      writeFileSync(path.join(folder, 'dist', name), '');
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The faults of an edited copy. */
export function checkCopy(text: string, changes?: Changes): Promise<Faute[]> {
  return withManifestCopy(
    text,
    (project) =>
      checkManifest(path.join(project, 'manifest.xml'), { project, dist: path.join(project, 'dist') }),
    changes,
  );
}

/** The line (from 1) of the `nth` occurrence of `part` in our manifest. */
export function lineOf(part: string, nth = 1): number {
  const lines = MANIFEST.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []));
  const line = lines[nth - 1];
  if (line === undefined) throw new Error(`« ${part} » is not ${nth} times in manifest.xml.`);
  return line;
}
