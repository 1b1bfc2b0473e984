/** What the command line prints: results on stdout, sentences for the person on stderr, and the exit code that sums up. */
import type { Echec } from '../../src/domain/result';
import type { XlsxNotice } from '../engine/document';

export const FAIT = 0;
export const ERREURS_TROUVEES = 1;
export const INUTILISABLE = 2;

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  printLine(JSON.stringify(value));
}

/** Unusable input or arguments: what, why, what to do. */
export function printEchec(echec: Echec): number {
  process.stderr.write(`${echec.message}\n${echec.aide}\n`);
  return INUTILISABLE;
}

export function printNotices(notices: readonly XlsxNotice[]): void {
  for (const { feuille, message } of notices) {
    process.stderr.write(
      feuille === null ? `À savoir : ${message}\n` : `À savoir, feuille « ${feuille} » : ${message}\n`,
    );
  }
}
