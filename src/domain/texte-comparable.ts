/** A text as people compare it: without accents, case, odd spaces or kinds of apostrophe. */

/** Codes and plain words, which only lose their case: most of what a workbook compares. */
const ASCII_SIMPLE = /^(?:[\w./-]+(?: [\w./-]+)*)?$/;

/** A workbook compares the same few thousand codes and words again and again. */
const CONNUS = new Map<string, string>();
const CONNUS_MAX = 100_000;
const LONGUEUR_MAX = 120;

/** "  L’Été\u00a0 à Bô " → "l'ete a bo": two wordings that a reader takes for the same one are equal. */
export function toComparable(texte: string): string {
  const connu = CONNUS.get(texte);
  if (connu !== undefined) return connu;
  const comparable = simplify(texte);
  if (texte.length > LONGUEUR_MAX) return comparable;
  if (CONNUS.size >= CONNUS_MAX) CONNUS.clear();
  CONNUS.set(texte, comparable);
  return comparable;
}

function simplify(texte: string): string {
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
