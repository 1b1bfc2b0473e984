/** A text as people compare it: without accents, case, odd spaces or kinds of apostrophe. */

/** "  L’Été\u00a0 à Bô " → "l'ete a bo": two wordings that a reader takes for the same one are equal. */
export function toComparable(texte: string): string {
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
