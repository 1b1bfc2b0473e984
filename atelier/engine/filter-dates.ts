/** Dates a filter keeps: periods around today, months and quarters of any year, a year, a day or an hour given. */
import type { FilterDatetime } from './filter-criteria';
import { PERIOD_MONTHS } from './filter-criteria';
import { fromIsoDate } from './serial-dates';

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

export function serialToday(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS + UNIX_EPOCH;
}

function dateOf(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS));
}

function serialOf(year: number, month: number, day = 1): number {
  return Date.UTC(year, month, day) / DAY_MS + UNIX_EPOCH;
}

/** Whether a date is in the period, the weeks beginning on Sunday as Excel's do; null for a criterion that is no period. */
export function isInPeriod(serial: number, criterion: string, today: number): boolean | null {
  const month = PERIOD_MONTHS[criterion];
  if (month !== undefined) return dateOf(serial).getUTCMonth() === month;
  const quarter = /^AllDatesInPeriodQuarter(\d)$/.exec(criterion)?.[1];
  if (quarter !== undefined) return Math.floor(dateOf(serial).getUTCMonth() / 3) === Number(quarter) - 1;
  const bounds = boundsOf(criterion, today);
  return bounds === null ? null : serial >= bounds[0] && serial < bounds[1];
}

function boundsOf(criterion: string, today: number): readonly [number, number] | null {
  const now = dateOf(today);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };
  const shift = days[criterion];
  if (shift !== undefined) return [today + shift, today + shift + 1];
  if (criterion === 'YearToDate') return [serialOf(year, 0), today + 1];
  const [, when = '', unit = ''] = /^(Last|This|Next)(Month|Quarter|Week|Year)$/.exec(criterion) ?? [];
  const step = { Last: -1, This: 0, Next: 1 }[when];
  if (step === undefined) return null;
  if (unit === 'Week') {
    const sunday = today - now.getUTCDay() + step * 7;
    return [sunday, sunday + 7];
  }
  if (unit === 'Month') return [serialOf(year, month + step), serialOf(year, month + step + 1)];
  if (unit === 'Year') return [serialOf(year + step, 0), serialOf(year + step + 1, 0)];
  const first = Math.floor(month / 3) * 3 + step * 3;
  return [serialOf(year, first), serialOf(year, first + 3)];
}

const LENGTHS: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

/** 2005-04-02 to the month keeps all of April 2005. */
export function isOnDate(serial: number, { date, specificity }: FilterDatetime): boolean {
  const wanted = fromIsoDate(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
  const length = LENGTHS[specificity];
  if (wanted === null || length === undefined) return false;
  const iso = (value: number): string => dateOf(value).toISOString().slice(0, length);
  return iso(serial) === iso(wanted);
}
