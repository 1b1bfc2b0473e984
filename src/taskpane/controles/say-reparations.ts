/** What repairs did or would do, in words. */
import type { RapportReparations } from '../../commands/apply-reparations';
import { formatDate, formatNombre } from '../format';
import { reparations } from '../labels/reparations';

/** What was left as it is, and why, is said with what was done. */
export function sayReparees({ cellules, laissees }: RapportReparations): string {
  const phrases = laissees.map(({ phrase }) => phrase);
  return [...(cellules > 0 ? [reparations.faite(cellules)] : []), ...phrases].join(' ');
}

/** A value as it will be read: an ISO day in words, an empty cell by its name. */
export function tellValeur(valeur: string | number): string {
  if (typeof valeur === 'number') return formatNombre(valeur);
  return valeur === '' ? reparations.vide : formatDate(valeur);
}
