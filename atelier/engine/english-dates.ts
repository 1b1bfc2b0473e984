/** Dates and times written as a person in the United States types them, which is how Excel reads texts given to `range.values`. */

export interface TypedDate {
  readonly serial: number;
  /** The format Excel gives a cell that has none. */
  readonly format: string;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

type Reading = (parts: readonly string[], thisYear: number) => TypedDate | null;

const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/, ([month, , day, year]) => at(year, month, day, SHORT_DATE)],
  [/^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/, ([year, , month, day]) => at(year, month, day, SHORT_DATE)],
  [/^(\d{1,2})[/-](\d{1,2})$/, ([month, day], year) => at(String(year), month, day, 'd-mmm')],
  [/^(\d{1,2})[/-](\d{4})$/, ([month, year]) => at(year, month, '1', 'mmm-yy')],
  [
    new RegExp(`^(\\d{1,2})[ -](${MONTH})[ -](\\d{4}|\\d{2})$`, 'i'),
    ([day, month, year]) => at(year, named(month), day, 'd-mmm-yy'),
  ],
  [
    new RegExp(`^(${MONTH}) (\\d{1,2}), ?(\\d{4})$`, 'i'),
    ([month, day, year]) => at(year, named(month), day, 'd-mmm-yy'),
  ],
  [new RegExp(`^(${MONTH})[ -](\\d{4})$`, 'i'), ([month, year]) => at(year, named(month), '1', 'mmm-yy')],
];

export const SHORT_DATE = 'm/d/yyyy';

/** Null for a text that is no date; `thisYear` completes « 3/6 ». */
export function parseEnglishDate(text: string, thisYear: number): TypedDate | null {
  const time = parseTime(text);
  if (time !== null) return time;
  const together = /^(\S+) (\d{1,2}:.+)$/.exec(text);
  if (together !== null) {
    const date = parseDate(together[1] ?? '', thisYear);
    const hour = parseTime(together[2] ?? '');
    return date === null || hour === null || hour.serial >= 1
      ? null
      : { serial: date.serial + hour.serial, format: `${SHORT_DATE} h:mm` };
  }
  return parseDate(text, thisYear);
}

function parseDate(text: string, thisYear: number): TypedDate | null {
  for (const [pattern, read] of READINGS) {
    const found = pattern.exec(text);
    if (found !== null) return read(found.slice(1), thisYear);
  }
  return null;
}

function named(month: string | undefined): string {
  return String(MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1);
}

function at(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  format: string,
): TypedDate | null {
  const short = Number(year);
  const full = (year ?? '').length > 2 ? short : short < 30 ? 2000 + short : 1900 + short;
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal && full >= 1901 && full <= 9999
    ? { serial: Math.round((date.getTime() - DAY_ZERO) / DAY), format }
    : null;
}

function parseTime(text: string): TypedDate | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?( ?[ap]m)?$/i.exec(text);
  if (found === null) return null;
  const [, hours = '0', minutes = '0', seconds, half] = found;
  const typed = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined && (typed > 12 || typed === 0)) return null;
  const hour = half === undefined ? typed : (typed % 12) + (/p/i.test(half) ? 12 : 0);
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { serial, format: half === undefined ? clock : `${clock} AM/PM` };
}
