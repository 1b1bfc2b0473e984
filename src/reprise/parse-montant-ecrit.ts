/** An amount as people write it in a plan: the euros, and what was said beside them ("TTC", "par an", "environ"). */
import { parseNombre } from '../domain/nombre-lu';
import { toComparable } from '../domain/texte-comparable';

export interface MontantEcrit {
  readonly euros: number;
  readonly taxe: 'HT' | 'TTC' | null;
  readonly periode: 'mois' | 'année' | null;
  /** True when the words say more than the amount: they are kept beside it. */
  readonly nuance: boolean;
}

const TAXES = /\b(h\.?t\.?|hors taxes?|t\.?t\.?c\.?|toutes taxes comprises)(?![a-z])/;
const PERIODE = /(?:\/|par|chaque) ?(an|annee|mois)\b|\b(annuel|mensuel)(?:le)?s?\b/;
const NUANCE = /^(?:environ|env\.?|~|≈|approx\.?|pres de|jusqu'a|max\.?|maximum|estime a|a partir de) ?/;

/** Null when no single amount is said without doubt: "entre 10 et 15 k€", "12 000 € dont 5 000 € Caf". */
export function parseMontantEcrit(cellule: string | number | boolean): MontantEcrit | null {
  if (typeof cellule === 'number') return { euros: cellule, taxe: null, periode: null, nuance: false };
  if (typeof cellule === 'boolean') return null;
  const texte = toComparable(cellule);
  const taxe = TAXES.exec(texte)?.[1];
  const periode = PERIODE.exec(texte);
  const nu = texte.replace(TAXES, '').replace(PERIODE, '').replace(NUANCE, '').replace(/[()]/g, ' ').trim();
  const valeur = parseNombre(toMilliers(nu)).valeur;
  if (valeur === null) return null;
  const dite = periode?.[1] ?? periode?.[2];
  return {
    euros: valeur,
    taxe: taxe === undefined ? null : /^h/.test(taxe) ? 'HT' : 'TTC',
    periode: dite === undefined ? null : dite.startsWith('m') ? 'mois' : 'année',
    nuance: NUANCE.test(texte),
  };
}

/** Cents have two figures: in euros, three figures after a point or an apostrophe are thousands. */
function toMilliers(texte: string): string {
  return texte
    .replace(/\beuros?\b|\beur\b/g, '€')
    .replace(
      /(?<![\d.,])(\d{1,3})((?:[.'’]\d{3})+)(?![\d.,])/g,
      (_, tete: string, suite: string) => `${tete}${suite.replace(/[.'’]/g, '')}`,
    )
    .replace(/,-+/g, '')
    .replace(/(\d)\s*keuros?/g, '$1 k€');
}
