/** A figure of the evaluation as people read it: one decimal, its unit, or the words that say it is not calculated. */
import type { Chiffre } from '../../commands';
import { formatNombre } from '../format';
import { evaluation } from '../labels/evaluation';

export function formatChiffre({ valeur, unite }: Pick<Chiffre, 'valeur' | 'unite'>): string {
  if (valeur === null) return evaluation.nonCalcule;
  if (unite === 'part') return formatPart(valeur);
  if (unite === 'points') return evaluation.points(withSign(valeur));
  if (unite === '€') return `${formatNombre(valeur)}\u00A0€`;
  return evaluation.sur100(formatNombre(valeur, 1));
}

/** 0.425 → « 42,5 % ». */
export function formatPart(part: number): string {
  return `${formatNombre(part * 100, 1)}\u00A0%`;
}

/** A gap says its side: « +1,4 », « −12 ». */
function withSign(nombre: number): string {
  const texte = formatNombre(Math.abs(nombre), 1);
  if (texte === '0') return texte;
  return `${nombre < 0 ? '−' : '+'}${texte}`;
}
