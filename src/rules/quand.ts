/** A partial date in the middle of a sentence: « le 6 mars 2024 », « en mars 2024 », « d’avril 2024 ». */
import { formatDate } from '../domain/date-partielle';
import type { DatePartielle } from '../domain/valeurs';

/** "le 6 mars 2024", "en mars 2024", "en 2024". */
export function tellQuand(date: DatePartielle): string {
  return `${date.precision === 'jour' ? 'le' : 'en'} ${formatDate(date)}`;
}

/** "du 6 mars 2024", "de mars 2024", "d’avril 2024". */
export function tellDeQuand(date: DatePartielle): string {
  const texte = formatDate(date);
  if (date.precision === 'jour') return `du ${texte}`;
  return /^[ao]/.test(texte) ? `d’${texte}` : `de ${texte}`;
}
