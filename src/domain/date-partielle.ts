/** Partial dates: reading a cell and its precision, comparing by intervals, writing in French. */
import { parseDateEcrite } from './date-ecrite';
import { NOMS_MOIS, daysInMonth, isoFromSerial, toIso } from './jour-calendaire';
import type { Precision } from './listes';
import { toComparable } from './texte-comparable';
import type { DatePartielle } from './valeurs';
import { DATE_VIDE } from './vides';

export { isoFromSerial, serialFromIso } from './jour-calendaire';

/** From the most precise to the least. */
const DE_FIN_A_GROSSIER: readonly Precision[] = ['jour', 'mois', 'année', 'inconnue'];
/** A whole number in these bounds is a year; Excel's serials there fall before 1928. */
const ANNEE_SEULE = { min: 1000, max: 9999 } as const;

/** Both ends are ISO days and belong to the interval. */
export interface Intervalle {
  readonly debut: string;
  readonly fin: string;
}

export type ComparaisonDates = 'avant' | 'apres' | 'egal' | 'indecis';

/**
 * Reads a date cell. `precision` is the text of its precision column ('' when there is none): it rules when it
 * is coarser than what the value says. What cannot be read keeps its words, and is never guessed.
 * @example parseDatePartielle('mars 2024', '') // { valeur: '2024-03-01', precision: 'mois', texte: 'mars 2024' }
 */
export function parseDatePartielle(cellule: string | number | boolean, precision: string): DatePartielle {
  if (typeof cellule === 'boolean') return unknown(cellule ? 'VRAI' : 'FAUX');
  if (typeof cellule === 'number') return limit(readNumber(cellule), precision);
  const texte = cellule.trim();
  if (texte === '') return DATE_VIDE;
  const lue = parseDateEcrite(texte);
  return limit(lue ? { valeur: lue.valeur, precision: lue.precision, texte } : unknown(texte), precision);
}

/** True when the cell holds nothing at all: words that cannot be read are not nothing. */
export function isDateVide(date: DatePartielle): boolean {
  return date.valeur === null && date.texte.trim() === '';
}

/** The days a partial date may be; null when it is unknown. */
export function intervalOf(date: DatePartielle): Intervalle | null {
  if (date.valeur === null || date.precision === 'inconnue') return null;
  if (date.precision === 'jour') return { debut: date.valeur, fin: date.valeur };
  const connu = INTERVALLES.get(date.precision)?.get(date.valeur);
  return connu ?? widen(date.valeur, date.precision);
}

/** Many controls ask the interval of the same months and years. */
const INTERVALLES = new Map<Precision, Map<string, Intervalle>>([
  ['mois', new Map()],
  ['année', new Map()],
]);

/** The month or the year of a day. */
function widen(valeur: string, precision: Precision): Intervalle {
  const { annee, mois } = partsOf(valeur);
  const intervalle =
    precision === 'année'
      ? { debut: toIso(annee, 1, 1), fin: toIso(annee, 12, 31) }
      : { debut: toIso(annee, mois, 1), fin: toIso(annee, mois, daysInMonth(annee, mois)) };
  INTERVALLES.get(precision)?.set(valeur, intervalle);
  return intervalle;
}

/** Compares what is known: 'indecis' when the intervals overlap, or when one of the dates is unknown. */
export function compareDates(a: DatePartielle, b: DatePartielle): ComparaisonDates {
  return compareIntervals(intervalOf(a), intervalOf(b));
}

export function compareIntervals(a: Intervalle | null, b: Intervalle | null): ComparaisonDates {
  if (a === null || b === null) return 'indecis';
  if (a.fin < b.debut) return 'avant';
  if (a.debut > b.fin) return 'apres';
  return a.debut === a.fin && b.debut === b.fin ? 'egal' : 'indecis';
}

/** "6 mars 2024", "1er mars 2024", "mars 2024", "2024"; the words of the cell when the date is unknown. */
export function formatDate(date: DatePartielle): string {
  if (date.valeur === null || date.precision === 'inconnue') return date.texte;
  const { annee, mois, jour } = partsOf(date.valeur);
  if (date.precision === 'année') return String(annee);
  const moisEnLettres = `${NOMS_MOIS[mois - 1] ?? ''} ${annee}`;
  if (date.precision === 'mois') return moisEnLettres;
  return `${jour === 1 ? '1er' : jour} ${moisEnLettres}`;
}

/** "2024-03-06", "2024-03" or "2024": what is known, as a code; '' when the date is unknown. */
export function toIsoPartiel(date: DatePartielle): string {
  const longueurs: Record<Precision, number> = { jour: 10, mois: 7, année: 4, inconnue: 0 };
  return (date.valeur ?? '').slice(0, longueurs[date.precision]);
}

/**
 * The date an unreadable text stands for when one figure too many was typed in its year and a single year
 * between the bounds remains; null otherwise. A missing year is never guessed.
 * @example proposeDate('Mars 20424', 2022, 2030) // March 2024, precision 'mois'
 */
export function proposeDate(texte: string, anneeMin: number, anneeMax: number): DatePartielle | null {
  const annee = /(?<!\d)\d{5}(?!\d)/.exec(texte)?.[0];
  if (annee === undefined) return null;
  const candidates = new Set(
    [...annee]
      .map((_, i) => annee.slice(0, i) + annee.slice(i + 1))
      .filter((a) => isBetween(Number(a), anneeMin, anneeMax)),
  );
  const [seule, ...autres] = candidates;
  if (seule === undefined || autres.length > 0) return null;
  const corrige = texte.replace(annee, seule);
  const lue = parseDateEcrite(corrige);
  return lue ? { valeur: lue.valeur, precision: lue.precision, texte: corrige } : null;
}

/** A plan has a few hundred days, told again in thousands of cells. */
const SERIALS = new Map<number, DatePartielle>();
const SERIALS_MAX = 20_000;

function readNumber(nombre: number): DatePartielle {
  const connue = SERIALS.get(nombre);
  if (connue !== undefined) return connue;
  const lue = readSerial(nombre);
  if (SERIALS.size >= SERIALS_MAX) SERIALS.clear();
  SERIALS.set(nombre, lue);
  return lue;
}

function readSerial(nombre: number): DatePartielle {
  if (Number.isInteger(nombre) && isBetween(nombre, ANNEE_SEULE.min, ANNEE_SEULE.max)) {
    return { valeur: toIso(nombre, 1, 1), precision: 'année', texte: String(nombre) };
  }
  const valeur = isoFromSerial(nombre);
  if (valeur === null) return unknown(String(nombre));
  const date: DatePartielle = { valeur, precision: 'jour', texte: '' };
  return { valeur, precision: 'jour', texte: formatDate(date) };
}

/** Applies the precision column: it may only widen the interval. A serial then shows as the wider date. */
function limit(date: DatePartielle, precision: string): DatePartielle {
  const voulue = DE_FIN_A_GROSSIER.findIndex((p) => toComparable(p) === toComparable(precision));
  if (voulue <= DE_FIN_A_GROSSIER.indexOf(date.precision) || date.valeur === null) return date;
  const retenue = DE_FIN_A_GROSSIER[voulue] ?? date.precision;
  const { annee, mois } = partsOf(date.valeur);
  if (retenue === 'inconnue') return unknown(date.texte);
  const valeur = toIso(annee, retenue === 'mois' ? mois : 1, 1);
  const texte =
    date.texte === formatDate(date) ? formatDate({ valeur, precision: retenue, texte: '' }) : date.texte;
  return { valeur, precision: retenue, texte };
}

function unknown(texte: string): DatePartielle {
  return { valeur: null, precision: 'inconnue', texte };
}

function partsOf(iso: string): { annee: number; mois: number; jour: number } {
  return { annee: Number(iso.slice(0, 4)), mois: Number(iso.slice(5, 7)), jour: Number(iso.slice(8, 10)) };
}

function isBetween(n: number, min: number, max: number): boolean {
  return n >= min && n <= max;
}
