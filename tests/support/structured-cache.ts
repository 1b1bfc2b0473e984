/** A structured workbook (the engine's document, a file), made once by the real code and kept until what makes it changes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AtelierDocument } from '../../atelier/engine/document';
import { keepPerWorker } from './per-worker';

const FOLDER = path.resolve('build/cache/classeurs');
/** All that takes part in structuring: the add-in, the engine and its host, the examples, the packages. */
const MADE_BY = ['src', 'atelier', 'examples', 'package-lock.json', 'tests/support/plan-calcule.ts'];

/** Documents already read or made, as text: each opening gets its own copy. */
const texts = keepPerWorker('classeurs', () => new Map<string, string>());

/** The document called `name`, from this run or an earlier one of the very same code; `make` is called when there is none. */
export async function cacheDocument(
  name: string,
  make: () => Promise<AtelierDocument>,
): Promise<AtelierDocument> {
  const text = texts.get(name) ?? (await cacheBytes(name, 'json', writeText)).toString('utf8');
  texts.set(name, text);
  return JSON.parse(text) as AtelierDocument;

  async function writeText(): Promise<Uint8Array> {
    return Buffer.from(JSON.stringify(await make()));
  }
}

/** The same for a file of this extension. */
export async function cacheBytes(
  name: string,
  extension: string,
  make: () => Promise<Uint8Array>,
): Promise<Buffer> {
  const file = path.join(FOLDER, `${name}-${keepPerWorker('empreinte-du-code', hashSources)}.${extension}`);
  return readKept(file) ?? keep(file, Buffer.from(await make()));
}

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or absent: two test files may write it at once. What older code made is taken away. */
function keep(file: string, bytes: Buffer): Buffer {
  const draft = `${file}.${process.pid}`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(draft, bytes);
  renameSync(draft, file);
  const made = path.basename(file);
  const nameOf = (entry: string): string => entry.replace(/-[0-9a-f]{16}(?=\.\w+$)/, '');
  const old = readdirSync(FOLDER).filter((entry) => entry !== made && nameOf(entry) === nameOf(made));
  for (const entry of old) rmSync(path.join(FOLDER, entry), { force: true });
  return bytes;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const root of MADE_BY)
    for (const file of listFiles(root)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function listFiles(root: string): string[] {
  if (path.extname(root) !== '') return [root];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
