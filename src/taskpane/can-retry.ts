/** Whether the same gesture may succeed when it is made again: a busy or protected workbook, yes; a file of another kind, no. */

const SANS_REPRISE =
  /^(?:fichier-|source-|archive-|codes-|guillemet-|plusieurs-fichiers$|non-structure$|cellule-introuvable$|territoire-absent$|fonction-inconnue$|reference-invalide$)/;

export function canRetry(code: string): boolean {
  return !SANS_REPRISE.test(code);
}
