/** What a cell of the diagnostic holds: a number with its format, or words. */
import { toValeurFonction, isPart } from '../indicators/define';
import { writeFormule } from '../indicators/formule/ecrire';
import type { Case } from './define';

export interface ContenuCase {
  readonly valeur: number | string;
  /** Excel's own codes, English whatever the interface. */
  readonly format: string;
}

/** As the functions give it: 34 % is 0.34 shown « 34,0 % ». */
export function toContenu(valeur: Case, unite: string): ContenuCase {
  if (typeof valeur === 'string') return { valeur, format: 'General' };
  return { valeur: toValeurFonction(valeur, unite), format: formatOf(valeur, unite) };
}

/** The same figure as a formula that follows the sheet Données. */
export function toFormule(
  valeur: number,
  { id, code, millesime, unite }: Record<'id' | 'code' | 'millesime' | 'unite', string>,
): ContenuCase {
  const annee = /^\d{4}$/.test(millesime) ? Number(millesime) : millesime;
  return { valeur: writeFormule(id, [code, annee]), format: formatOf(valeur, unite) };
}

function formatOf(valeur: number, unite: string): string {
  if (isPart(unite)) return '0.0\u00A0%';
  if (unite.startsWith('€')) return '#,##0\u00A0"€"';
  if (/^‰|^pour /.test(unite)) return '#,##0.0';
  if (unite === 'rapport') return '0.0##';
  return Number.isInteger(valeur) ? '#,##0' : '#,##0.0##';
}
