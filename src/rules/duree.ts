/** Lengths of time in years, as people write and read them: « 4 ans », « 48 mois », « quatre ans ». */
import { toComparable } from '../domain/texte-comparable';

const NOMBRES = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const ECRITURE =
  /(\d+(?:[.,]\d+)?|\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b) ?(ans?|annees?|mois)\b/;
const INSECABLE = '\u00A0';

/** A length in months; null when the words say none. A number alone is a number of years. */
export function parseDureeMois(texte: string): number | null {
  const mots = toComparable(texte);
  const lu = ECRITURE.exec(/^\d+(?:[.,]\d+)?$/.test(mots) ? `${mots} ans` : mots);
  if (!lu) return null;
  const [, quantite = '', unite = ''] = lu;
  const rang = NOMBRES.indexOf(quantite === 'une' ? 'un' : quantite);
  const nombre = rang >= 0 ? rang + 1 : Number(quantite.replace(',', '.'));
  return unite === 'mois' ? nombre : nombre * 12;
}

/** Whole months between two days, rounded to the nearest. */
export function countMois(debut: string, fin: string): number {
  const [a, b] = [debut, fin].map((iso) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)));
  const jours = Number(fin.slice(8, 10)) - Number(debut.slice(8, 10));
  return (b ?? 0) - (a ?? 0) + Math.round(jours / 31);
}

/** « 5 ans », « 5,5 ans », « 8 mois »: between a day and the day after the last. */
export function formatAns(debut: string, fin: string): string {
  const mois = countMois(debut, fin);
  if (mois < 12) return `${mois}${INSECABLE}mois`;
  const ans = Math.round((mois / 12) * 10) / 10;
  return `${String(ans).replace('.', ',')}${INSECABLE}${ans < 2 ? 'an' : 'ans'}`;
}
