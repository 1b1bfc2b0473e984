/** Days of the calendar as ISO texts (yyyy-mm-dd), and as Excel serial numbers (1900 system); no clock, no time zone. */

/** January first. */
export const NOMS_MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const JOUR_MS = 86_400_000;
/** Serial 0 of the arithmetic that holds from 1 March 1900 on (Excel counts a 29 February 1900 that never was). */
const ORIGINE_MS = Date.UTC(1899, 11, 30);
const SERIAL_29_FEVRIER_1900 = 60;
const SERIAL_MAX = 2_958_465;

/** Number of days of a month (1 to 12). */
export function daysInMonth(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28;
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}

/** True when the day exists: 29 February only in leap years. */
export function isJourReel(annee: number, mois: number, jour: number): boolean {
  return mois >= 1 && mois <= 12 && jour >= 1 && jour <= daysInMonth(annee, mois);
}

export function toIso(annee: number, mois: number, jour: number): string {
  return `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(annee: number, mois: number, jour: number): number {
  return new Date(utc(annee, mois, jour)).getUTCDay();
}

/** The same day some months later (earlier when negative); the last of the month when it has no such day: 31 January + 1 is 28 February. */
export function addMonths(iso: string, mois: number): string {
  const rang = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + mois;
  const [annee, voulu] = [Math.floor(rang / 12), (rang % 12) + 1];
  return toIso(annee, voulu, Math.min(Number(iso.slice(8, 10)), daysInMonth(annee, voulu)));
}

/** The day some days later (earlier when negative). */
export function addDays(iso: string, jours: number): string {
  const [annee, mois, jour] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return new Date(utc(annee, mois, jour) + jours * JOUR_MS).toISOString().slice(0, 10);
}

/** "2024-03-06" → 45357; null for what is no day of Excel's calendar (before 1900, 31 February). */
export function serialFromIso(iso: string): number | null {
  const lu = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!lu) return null;
  const [annee, mois, jour] = [Number(lu[1]), Number(lu[2]), Number(lu[3])];
  if (annee < 1900 || !isJourReel(annee, mois, jour)) return null;
  const serial = Math.round((utc(annee, mois, jour) - ORIGINE_MS) / JOUR_MS);
  return serial > SERIAL_29_FEVRIER_1900 ? serial : serial - 1;
}

/** 45357 → "2024-03-06" (the hours are left out); null for what Excel shows as no date. */
export function isoFromSerial(serial: number): string | null {
  const jour = Math.floor(serial);
  if (!Number.isFinite(jour) || jour < 1 || jour > SERIAL_MAX || jour === SERIAL_29_FEVRIER_1900) return null;
  const decale = jour > SERIAL_29_FEVRIER_1900 ? jour : jour + 1;
  return new Date(ORIGINE_MS + decale * JOUR_MS).toISOString().slice(0, 10);
}

/** Date.UTC without its reading of years 0 to 99 as 1900 to 1999. */
function utc(annee: number, mois: number, jour: number): number {
  const date = new Date(Date.UTC(2000, mois - 1, jour));
  date.setUTCFullYear(annee, mois - 1, jour);
  return date.getTime();
}
