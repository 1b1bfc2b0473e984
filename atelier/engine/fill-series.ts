/** What comes after a few values when the handle is dragged: numbers in line, dates, numbered texts, days and months. */
import { NOMS_MOIS } from '../../src/domain/jour-calendaire';
import type { CellValue } from './cells';

const LISTS: readonly (readonly string[])[] = [
  ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  NOMS_MOIS,
  ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** Gives the value at `at`: 0 is the first known one, negative numbers are before it. */
export type Series = (at: number) => CellValue;

export interface SeriesOptions {
  readonly kind: string;
  /** The known values show dates. */
  readonly isDate: boolean;
}

export function seriesOf(known: readonly CellValue[], { kind, isDate }: SeriesOptions): Series {
  const count = known.length;
  const repeat: Series = (at) => known[((at % count) + count) % count] ?? '';
  if (kind === 'FillCopy' || kind === 'FillValues' || kind === 'FillFormats') return repeat;
  const numbers = known.filter((value) => typeof value === 'number');
  if (numbers.length === count) return numberSeries(numbers, kind, isDate) ?? repeat;
  return listSeries(known) ?? textSeries(known) ?? repeat;
}

function numberSeries(numbers: readonly number[], kind: string, isDate: boolean): Series | null {
  const [first = 0, second] = numbers;
  const isOne = second === undefined;
  if (kind === 'FillDays' || kind === 'FillWeekdays' || kind === 'FillMonths' || kind === 'FillYears')
    return (at) => dateAfter(first, kind, at * (isOne ? 1 : stepIn(first, second, kind)));
  if (kind === 'GrowthTrend')
    return isOne || first === 0 ? null : (at) => clean(first * (second / first) ** at);
  if (!isOne) return line(numbers);
  return kind === 'FillSeries' || (isDate && kind === 'FillDefault') ? (at) => first + at : null;
}

/** The line of least squares through the known numbers. */
function line(numbers: readonly number[]): Series {
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const slope =
    numbers.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) /
    numbers.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  return (at) => clean(mean + slope * (at - middle));
}

function clean(value: number): number {
  return Number(value.toPrecision(15));
}

function listSeries(known: readonly CellValue[]): Series | null {
  const [first, second] = known.map((value) => String(value).toLowerCase());
  for (const list of LISTS) {
    const lower = list.map((word) => word.toLowerCase());
    const start = lower.indexOf(first ?? '');
    const isAll = known.every((value) => lower.includes(String(value).toLowerCase()));
    if (start < 0 || !isAll) continue;
    const step = second === undefined ? 1 : (lower.indexOf(second) - start + list.length) % list.length;
    const model = String(known[0]);
    return (at) =>
      likeCase(list[(((start + at * step) % list.length) + list.length) % list.length] ?? '', model);
  }
  return null;
}

function likeCase(word: string, model: string): string {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  const isCapital = model.charAt(0) === model.charAt(0).toUpperCase();
  return (isCapital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
}

/** "Action 1", "Action 3" → "Action 5"; each text goes on from its own number when they are not alike. */
function textSeries(known: readonly CellValue[]): Series | null {
  const parts = known.map((value) => /^(.*?)(\d{1,9})$/s.exec(String(value)));
  if (parts.every((part) => part === null)) return null;
  const count = known.length;
  const isAlike = count > 1 && parts.every((part) => part !== null && part[1] === parts[0]?.[1]);
  const numbers = isAlike ? line(parts.map((part) => Number(part?.[2] ?? 0))) : null;
  return (at) => {
    const index = ((at % count) + count) % count;
    const part = parts[index];
    if (part === null || part === undefined) return known[index] ?? '';
    const digits = part[2] ?? '';
    const number = numbers === null ? Number(digits) + Math.floor(at / count) : Number(numbers(at));
    return `${part[1] ?? ''}${String(Math.abs(Math.round(number))).padStart(digits.startsWith('0') ? digits.length : 1, '0')}`;
  };
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function stepIn(first: number, second: number, kind: string): number {
  const [one, other] = [new Date(DAY_ZERO + first * DAY), new Date(DAY_ZERO + second * DAY)];
  const months =
    (other.getUTCFullYear() - one.getUTCFullYear()) * 12 + other.getUTCMonth() - one.getUTCMonth();
  if (kind === 'FillMonths') return months || 1;
  return kind === 'FillYears' ? Math.round(months / 12) || 1 : second - first;
}

function dateAfter(serial: number, kind: string, steps: number): number {
  if (kind === 'FillDays') return serial + steps;
  if (kind === 'FillWeekdays') return weekdayAfter(serial, steps);
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  const months = date.getUTCMonth() + (kind === 'FillMonths' ? steps : steps * 12);
  const last = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), months, Math.min(date.getUTCDate(), last));
  return Math.round((moved - DAY_ZERO) / DAY) + (serial - Math.floor(serial));
}

function weekdayAfter(serial: number, steps: number): number {
  let [at, left] = [serial, Math.abs(steps)];
  const direction = steps < 0 ? -1 : 1;
  while (left > 0) {
    at += direction;
    const day = new Date(DAY_ZERO + Math.floor(at) * DAY).getUTCDay();
    if (day !== 0 && day !== 6) left -= 1;
  }
  return at;
}
