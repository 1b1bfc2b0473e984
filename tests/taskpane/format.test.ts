/** Numbers and dates as the pane writes them. */
import {
  formatDate,
  formatHeure,
  formatNombre,
  formatTaille,
  formatValeur,
  toJourIso,
} from '../../src/taskpane/format';

describe('formatNombre', () => {
  it.each([
    [0, '0'],
    [1234, '1\u202F234'],
    [1234567.891, '1\u202F234\u202F567,89'],
    [-3.5, '-3,5'],
  ])('writes %p as %p', (nombre, attendu) => {
    expect(formatNombre(nombre)).toBe(attendu);
  });

  it('rounds to the decimals asked for', () => {
    expect(formatNombre(2.66, 1)).toBe('2,7');
    expect(formatNombre(119656.4, 0)).toBe('119\u202F656');
  });
});

describe('formatValeur', () => {
  it.each([
    [34, '%', '34,0\u00A0%'],
    [15.25, '%', '15,25\u00A0%'],
    [-1.2, '%/an', '-1,2\u00A0%/an'],
    [21430, '€', '21\u202F430\u00A0€'],
    [40435, 'nombre', '40\u202F435'],
    [3.4, '', '3,4'],
    [52.1, 'pour 100', '52,1\u00A0pour 100'],
  ])('writes %p in « %s » as %p', (nombre, unite, attendu) => {
    expect(formatValeur(nombre, unite)).toBe(attendu);
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-06-12', '12 juin 2025'],
    ['2024-03-01', '1 mars 2024'],
    ['2024-12-31T23:30:00Z', '31 décembre 2024'],
    ['Mars 20424', 'Mars 20424'],
    ['', ''],
  ])('writes %p as %p', (iso, attendu) => {
    expect(formatDate(iso)).toBe(attendu);
  });
});

describe('times and days', () => {
  it('writes an hour with its seconds', () => {
    expect(formatHeure(new Date(2026, 10, 22, 14, 5, 9))).toBe('14:05:09');
  });

  it("keeps the person's own day, also just before midnight", () => {
    expect(toJourIso(new Date(2026, 10, 2, 23, 59))).toBe('2026-11-02');
    expect(toJourIso(new Date(2026, 0, 9, 0, 1))).toBe('2026-01-09');
  });
});

describe('formatTaille', () => {
  it.each([
    [842, '842\u00A0octets'],
    [12_400, '12\u00A0Ko'],
    [3_440_000, '3,4\u00A0Mo'],
  ])('writes %p bytes as %p', (octets, attendu) => {
    expect(formatTaille(octets)).toBe(attendu);
  });
});
