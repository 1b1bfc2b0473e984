/** Signed conventions as data: each holds exactly what its document says; public figures come only when asked for. */
import { addLignes, exempleSchema } from '../src/sheets';
import type { Exemple } from '../src/sheets';
import bauge from './bauge/convention.json';
import chiffresBauge from './bauge/figures.json';
import canet from './canet/convention.json';
import chiffresCanet from './canet/figures.json';
import frontignan from './frontignan/convention.json';
import chiffresFrontignan from './frontignan/figures.json';
import lourdes from './lourdes/convention.json';
import chiffresLourdes from './lourdes/figures.json';
import perpignan from './perpignan/convention.json';
import chiffresPerpignan from './perpignan/figures.json';

const DOCUMENTS: Readonly<Record<string, { readonly document: unknown; readonly chiffres: unknown }>> = {
  perpignan: { document: perpignan, chiffres: chiffresPerpignan },
  frontignan: { document: frontignan, chiffres: chiffresFrontignan },
  canet: { document: canet, chiffres: chiffresCanet },
  bauge: { document: bauge, chiffres: chiffresBauge },
  lourdes: { document: lourdes, chiffres: chiffresLourdes },
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
