/** Excel's dates (days since 1899-12-30) and the ISO form Univer's validations use. */

const SECONDS_A_DAY = 86_400;
const UNIX_EPOCH = 25_569;

/** "2025-06-12", or "2025-06-12 14:30:00" when the serial has hours. */
export function toIsoDate(serial: number): string {
  const seconds = Math.round((serial - UNIX_EPOCH) * SECONDS_A_DAY);
  const iso = new Date(seconds * 1000).toISOString();
  return seconds % SECONDS_A_DAY === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** The serial of such a date; null when the text is none. */
export function fromIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) / 1000 / SECONDS_A_DAY + UNIX_EPOCH;
}
