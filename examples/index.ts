/** Signed conventions as data: each holds exactly what its document says; public figures come only when asked for. */
import { addLignes, exempleSchema } from '../src/sheets';
import type { Exemple } from '../src/sheets';
import perpignan from './perpignan/convention.json';
import chiffresPerpignan from './perpignan/figures.json';

const DOCUMENTS: Readonly<Record<string, { readonly document: unknown; readonly chiffres: unknown }>> = {
  perpignan: { document: perpignan, chiffres: chiffresPerpignan },
};

/** Names that `loadExemple` knows. */
export const EXEMPLES: readonly string[] = Object.keys(DOCUMENTS);

/** Throws on an unknown name: ask `EXEMPLES` first. */
export function loadExemple(nom: string, options: { readonly avecChiffres?: boolean } = {}): Exemple {
  const source = DOCUMENTS[nom];
  if (source === undefined) throw new Error(`No example is called ${nom}`);
  const exemple = exempleSchema.parse(source.document);
  if (options.avecChiffres !== true) return exemple;
  return addLignes(exemple, exempleSchema.shape.tables.parse(source.chiffres));
}
