/** A day as a French Excel shows its short date: 06/03/2024. */

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

export function frenchDate(serial: number): string {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
