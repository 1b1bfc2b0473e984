/** The number format of a cell that shows a figure: Excel's own codes, English whatever the interface. */
import { isPart } from './define';

/** What has a part after the comma; the rest is counted: people, households, places. */
const DECIMAUX = /^(?:pour 100|‰|indice|ratio|points$|taux)|\bpar\b|\/hab/i;

export function formatExcel(unite: string): string {
  if (isPart(unite)) return '0.0\u00A0%';
  if (unite.startsWith('€')) return '#,##0\u00A0"€"';
  if (unite === 'rapport' || unite === 'sur 100') return '0.0';
  return DECIMAUX.test(unite) ? '#,##0.0##' : '#,##0';
}
