/** A text as people compare it: without accents, case, odd spaces or kinds of apostrophe. */

/** Codes and plain words, which only lose their case: most of what a workbook compares. */
const ASCII_SIMPLE = /^(?:[\w./-]+(?: [\w./-]+)*)?$/;

/** "  L’Été\u00a0 à Bô " → "l'ete a bo": two wordings that a reader takes for the same one are equal. */
export function toComparable(texte: string): string {
  if (ASCII_SIMPLE.test(texte)) return texte.toLowerCase();
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
