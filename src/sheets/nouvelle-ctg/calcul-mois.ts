/** Months before and after a partial date, and how people write them. */
import { formatDate, parseDatePartielle } from '../../domain/date-partielle';
import type { Precision } from '../../domain/listes';
import type { DatePartielle } from '../../domain/valeurs';

/** A text as people type a date; null when it says no date. */
export function readDate(texte: string): (DatePartielle & { readonly valeur: string }) | null {
  const date = parseDatePartielle(texte.trim(), '');
  return date.valeur === null || date.precision === 'inconnue' ? null : { ...date, valeur: date.valeur };
}

/** "2025-03-06" and 12 give "2026-03-01": the first day of the month that many months later. */
export function addMois(iso: string, combien: number): string {
  const rang = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + combien;
  const annee = Math.floor(rang / 12);
  return `${String(annee).padStart(4, '0')}-${String((rang % 12) + 1).padStart(2, '0')}-01`;
}

/** "2025-03-01" as "mars 2025" or "2025". */
export function toTexteDate(iso: string, precision: Extract<Precision, 'mois' | 'année' | 'jour'>): string {
  return formatDate({ valeur: iso, precision, texte: '' });
}
