/** What kind of figure an indicator is: it decides how two of them are compared. */
import { formatValeur } from '../indicators/format-valeur';
import type { Chiffre } from '../indicators/lire-ligne';
import type { FicheLue } from './define';

/** 'part': in points; 'effectif' and 'montant': in per cent; 'autre': as a plain difference. */
export type Nature = 'part' | 'effectif' | 'montant' | 'autre';

export function natureOf({ unite, agregation }: Pick<FicheLue, 'unite' | 'agregation'>): Nature {
  if (unite.startsWith('%') || unite.startsWith('pour 100')) return 'part';
  if (unite.startsWith('€')) return 'montant';
  return agregation === 'somme' ? 'effectif' : 'autre';
}

/** Under it, a count rounded to 5 changes by rounding alone. */
export const PETIT_EFFECTIF = 50;

/** A figure made of too few cases to be compared. */
export function isPetit(fiche: FicheLue, { valeur, numerateur }: Chiffre): boolean {
  if (numerateur !== null) return numerateur < PETIT_EFFECTIF;
  return natureOf(fiche) === 'effectif' && valeur < PETIT_EFFECTIF;
}

/** « 1,4 point », « 20,3 points », « 26,3 % », « 0,3 »: the size of a gap, rounded to a tenth; null when there is none to tell. */
export function tellEcart(fiche: FicheLue, de: number, vers: number): string | null {
  const nature = natureOf(fiche);
  const ecart = Math.abs(vers - de);
  if (nature === 'autre') return formatValeur(ecart, fiche.unite);
  if (nature === 'part') {
    const points = roundToTenth(ecart);
    return `${formatValeur(points, '')}\u00A0${points < 2 ? 'point' : 'points'}`;
  }
  return de > 0 ? formatValeur(roundToTenth((ecart / de) * 100), '%') : null;
}

/** A figure in words: a rate with its tenth and no more. */
export function tellValeur(valeur: number, { unite }: Pick<FicheLue, 'unite'>): string {
  return formatValeur(/^[%‰]|^pour /.test(unite) ? roundToTenth(valeur) : valeur, unite);
}

/** True when the two read the same once rounded as they are shown. */
export function isPareil(fiche: FicheLue, a: number, b: number): boolean {
  return tellValeur(a, fiche) === tellValeur(b, fiche);
}

function roundToTenth(nombre: number): number {
  return Math.round(nombre * 10) / 10;
}
