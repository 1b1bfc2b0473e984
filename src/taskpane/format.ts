/** Numbers and dates as French readers write them: « 15,2 % », « 1 234 € », « 12 juin 2025 ». */

const LOCALE = 'fr-FR';
const JOUR = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const HEURE = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
/** Building one takes longer than a card of the plan: each is kept. */
const FORMATS = new Map<number, Intl.NumberFormat>();

/** « 1 234,5 »: at most `decimales` digits after the comma, thousands apart by a narrow non-breaking space. */
export function formatNombre(nombre: number, decimales = 2): string {
  const format =
    FORMATS.get(decimales) ?? new Intl.NumberFormat(LOCALE, { maximumFractionDigits: decimales });
  FORMATS.set(decimales, format);
  return format.format(nombre);
}

/**
 * A published number with its unit, as tDonnees holds it (34 and "%" give « 34,0 % », 21430 and "€" « 21 430 € »).
 * A rate always shows its tenth.
 */
export function formatValeur(nombre: number, unite: string): string {
  if (unite.startsWith('%')) {
    const taux = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(
      nombre,
    );
    return `${taux}\u00A0${unite}`;
  }
  return unite === '' || unite === 'nombre' ? formatNombre(nombre) : `${formatNombre(nombre)}\u00A0${unite}`;
}

/** An ISO day in words (« 12 juin 2025 »); anything else is given back as it is. */
export function formatDate(iso: string): string {
  const [, annee, mois, jour] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (annee === undefined) return iso;
  return JOUR.format(Date.UTC(Number(annee), Number(mois) - 1, Number(jour)));
}

/** « 14:05:09 », in the person's own time. */
export function formatHeure(instant: Date): string {
  return HEURE.format(instant);
}

/** The person's own day as ISO (« 2026-11-22 »): the clock of the controls when no copil is set. */
export function toJourIso(instant: Date): string {
  const deux = (nombre: number) => String(nombre).padStart(2, '0');
  return `${String(instant.getFullYear())}-${deux(instant.getMonth() + 1)}-${deux(instant.getDate())}`;
}

/** « 842 octets », « 12 Ko », « 3,4 Mo ». */
export function formatTaille(octets: number): string {
  if (octets < 1_000) return `${formatNombre(octets)}\u00A0octets`;
  if (octets < 1_000_000) return `${formatNombre(octets / 1_000, 0)}\u00A0Ko`;
  return `${formatNombre(octets / 1_000_000, 1)}\u00A0Mo`;
}
