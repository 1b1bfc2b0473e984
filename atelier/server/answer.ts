/** What the atelier answers to one request: a status, a media type, bytes. Knows nothing of sockets. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { mediaType } from './media-types';
import { localizeOffice } from './office-address';
import { safePath } from './safe-path';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** A workbook the page can open by name: its bytes, made when asked. */
export type ClasseurSource = () => Promise<Uint8Array>;

export interface Content {
  /** Folder of the atelier's own page (build/atelier). */
  readonly page: string;
  /** Folder of the built add-in (dist), served as built but for the address of office.js. */
  readonly complement: string;
  /** Folder of the npm package's office.js and the files it fetches next to itself. */
  readonly office: string;
  /** Workbooks served under /classeurs/, by file name. */
  readonly classeurs: Readonly<Record<string, ClasseurSource>>;
}

const TEXT = 'text/plain; charset=utf-8';

/** The answer to a GET of `pathname` (a URL path, percent-encoded). */
export async function answerTo(content: Content, pathname: string): Promise<Answer> {
  const [mount = '', ...rest] = pathname.replace(/^\/+/, '').split('/');
  const relative = rest.join('/');
  if (mount === 'complement') return fileIn(content.complement, relative, { isComplement: true });
  if (mount === 'office-js') return fileIn(content.office, relative);
  if (mount === 'classeurs') return classeur(content.classeurs, relative);
  return fileIn(content.page, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

async function fileIn(folder: string, relative: string, { isComplement = false } = {}): Promise<Answer> {
  const file = safePath(folder, relative);
  if (file === null) return refusal(403, 'Ce chemin n’est pas servi par l’atelier.');
  const body = await readInside(folder, file);
  if (body === null) {
    return refusal(
      404,
      `« ${relative} » est introuvable. Relancez « npm run atelier » pour reconstruire les pages.`,
    );
  }
  const extension = path.extname(file);
  const isPage = isComplement && extension.toLowerCase() === '.html';
  return { status: 200, type: mediaType(extension), body: isPage ? localizeOffice(body) : body };
}

/** The bytes of `file`, null when it is absent, no plain file, or a link that leads out of `folder`. */
async function readInside(folder: string, file: string): Promise<Buffer | null> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    if (path.relative(root, real).startsWith('..')) return null;
    return await readFile(real);
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

async function classeur(classeurs: Content['classeurs'], name: string): Promise<Answer> {
  const source = Object.entries(classeurs).find(
    ([key]) => encodeURIComponent(key) === name || key === name,
  )?.[1];
  if (source === undefined) return refusal(404, `Aucun classeur « ${name} » n’est proposé par l’atelier.`);
  return { status: 200, type: mediaType('.xlsx'), body: Buffer.from(await source()) };
}

function refusal(status: number, sentence: string): Answer {
  return { status, type: TEXT, body: Buffer.from(`${sentence}\n`, 'utf8') };
}
