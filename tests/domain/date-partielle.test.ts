import fc from 'fast-check';
import {
  compareDates,
  formatDate,
  intervalOf,
  isoFromSerial,
  parseDatePartielle,
  proposeDate,
  serialFromIso,
  toIsoPartiel,
} from '../../src/domain/date-partielle';
import { DATE_VIDE } from '../../src/domain/valeurs';
import type { DatePartielle } from '../../src/domain/valeurs';

const read = (cellule: string | number | boolean, precision = ''): DatePartielle =>
  parseDatePartielle(cellule, precision);

describe('parseDatePartielle reads what is unambiguous', () => {
  it.each<[string | number, string]>([
    [45357, '2024-03-06'],
    [45357.75, '2024-03-06'],
    [2024, '2024'],
    ['2024', '2024'],
    ['année 2024', '2024'],
    ['fin 2024', '2024'],
    ['T2 2024', '2024'],
    ['1er trimestre 2024', '2024'],
    ['06/03/2024', '2024-03-06'],
    ['6/3/2024', '2024-03-06'],
    ['6.3.2024', '2024-03-06'],
    ['06-03-2024', '2024-03-06'],
    ['06.03.24', '2024-03-06'],
    ['2024-03-06', '2024-03-06'],
    ['2024-03-06T00:00:00', '2024-03-06'],
    ['2024/03/06', '2024-03-06'],
    ['03/2024', '2024-03'],
    ['2024-03', '2024-03'],
    ['mars 2024', '2024-03'],
    ['Mars\u00a02024', '2024-03'],
    ['AOÛT 2024', '2024-08'],
    ['févr. 2025', '2025-02'],
    ['fin mars 2024', '2024-03'],
    ['6 mars 2024', '2024-03-06'],
    ['1er mars 2024', '2024-03-01'],
    ['1ER décembre 2024.', '2024-12-01'],
    ['mercredi 6 mars 2024', '2024-03-06'],
    ['le mercredi 6 mars 2024', '2024-03-06'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (cellule, attendu) => {
    expect(toIsoPartiel(read(cellule))).toBe(attendu);
  });

  it.each([
    'Mars 20424',
    'vendredi 28 février',
    '28 février',
    'mars',
    'jeudi 6 mars 2024',
    '31/02/2024',
    '29/02/2023',
    '03/15/2024',
    '13/2024',
    '06/03/99',
    'printemps 2024',
    '2024-2028',
    'à définir',
    '45357',
    '0/0/2024',
  ])('%j stays unknown, and keeps its words', (texte) => {
    expect(read(texte)).toEqual({ valeur: null, precision: 'inconnue', texte });
  });

  it.each(['', '  ', '\u00a0'])('%j is empty', (texte) => {
    expect(read(texte)).toEqual(DATE_VIDE);
  });

  it('reads no date in a boolean or in a number that is none', () => {
    expect(read(true)).toEqual({ valeur: null, precision: 'inconnue', texte: 'VRAI' });
    expect(read(0)).toEqual({ valeur: null, precision: 'inconnue', texte: '0' });
    expect(read(-4).valeur).toBeNull();
    expect(read(60).valeur).toBeNull();
    expect(read(3_000_000).valeur).toBeNull();
  });
});

describe('the precision column', () => {
  it.each<[string | number, string, string, string]>([
    [45357, 'mois', '2024-03', 'mars 2024'],
    [45357, 'année', '2024', '2024'],
    [45357, 'annee', '2024', '2024'],
    [45357, 'JOUR', '2024-03-06', '6 mars 2024'],
    ['06/03/2024', 'mois', '2024-03', '06/03/2024'],
    ['mars 2024', 'jour', '2024-03', 'mars 2024'],
    [2024, 'mois', '2024', '2024'],
    ['mars 2024', 'environ', '2024-03', 'mars 2024'],
    ['mars 2024', 'inconnue', '', 'mars 2024'],
  ])('%j with « %s » is "%s"', (cellule, precision, attendu, texte) => {
    const date = read(cellule, precision);
    expect(toIsoPartiel(date)).toBe(attendu);
    expect(date.texte).toBe(texte);
  });

  it('puts the value on the first day of the interval', () => {
    expect(read(45357, 'mois').valeur).toBe('2024-03-01');
    expect(read(45357, 'année').valeur).toBe('2024-01-01');
  });
});

describe('intervals and comparisons', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['février 2024', '2024-02-01', '2024-02-29'],
    ['décembre 2023', '2023-12-01', '2023-12-31'],
    ['6 mars 2024', '2024-03-06', '2024-03-06'],
  ])('%s runs from %s to %s', (texte, debut, fin) => {
    expect(intervalOf(read(texte))).toEqual({ debut, fin });
  });

  it('has no interval for an unknown date', () => {
    expect(intervalOf(read('Mars 20424'))).toBeNull();
    expect(intervalOf(DATE_VIDE)).toBeNull();
  });

  it.each([
    ['2023', '6 mars 2024', 'avant'],
    ['6 mars 2024', '2023', 'apres'],
    ['6 mars 2024', '06/03/2024', 'egal'],
    ['mars 2024', 'mars 2024', 'indecis'],
    ['2024', 'mars 2024', 'indecis'],
    ['janvier 2024', 'avril 2024', 'avant'],
    ['28 février', '2024', 'indecis'],
    ['', '2024', 'indecis'],
  ])('« %s » and « %s » : %s', (a, b, attendu) => {
    expect(compareDates(read(a), read(b))).toBe(attendu);
  });

  it('is antisymmetric', () => {
    const texte = fc.oneof(
      fc.integer({ min: 2009, max: 2050 }).map(String),
      fc
        .date({ min: new Date('2009-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10)),
      fc.constantFrom('mars 2024', 'avril 2030', 'à définir', ''),
    );
    const inverse = { avant: 'apres', apres: 'avant', egal: 'egal', indecis: 'indecis' };
    fc.assert(
      fc.property(texte, texte, (a, b) => {
        expect(compareDates(read(b), read(a))).toBe(inverse[compareDates(read(a), read(b))]);
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-03-06', '6 mars 2024'],
    ['2024-03-01', '1er mars 2024'],
    ['08/2024', 'août 2024'],
    ['2024', '2024'],
    ['vendredi 28 février', 'vendredi 28 février'],
    ['', ''],
  ])('writes « %s » as « %s »', (texte, attendu) => {
    expect(formatDate(read(texte))).toBe(attendu);
  });

  it('writes what parseDatePartielle reads back', () => {
    const jours = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(jours, fc.constantFrom('jour', 'mois', 'année'), (jour, precision) => {
        const date = read(jour.toISOString().slice(0, 10), precision);
        const relue = read(formatDate(date));
        expect([relue.valeur, relue.precision]).toEqual([date.valeur, date.precision]);
      }),
    );
  });
});

describe('Excel serials (1900 system)', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [45357, '2024-03-06'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, iso) => {
    expect(isoFromSerial(serial)).toBe(iso);
    expect(serialFromIso(iso)).toBe(serial);
  });

  it.each([0, -1, 60, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
    expect(isoFromSerial(serial)).toBeNull();
  });

  it.each(['1899-12-31', '2023-02-29', '2024-3-6', '', '2024'])('%j has no serial', (iso) => {
    expect(serialFromIso(iso)).toBeNull();
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(serialFromIso(isoFromSerial(serial) ?? '')).toBe(serial);
      }),
    );
  });

  it('never throws on a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (texte, precision) => {
        expect(read(texte, precision).texte).toBe(texte.trim());
      }),
    );
  });
});

describe('proposeDate', () => {
  it('drops the figure too many when one year only remains in the bounds', () => {
    expect(proposeDate('Mars 20424', 2022, 2030)).toEqual({
      valeur: '2024-03-01',
      precision: 'mois',
      texte: 'Mars 2024',
    });
  });

  it.each([
    ['Mars 20424', 2009, 2050],
    ['vendredi 28 février', 2009, 2050],
    ['mars', 2022, 2030],
    ['bientôt 20424', 2022, 2030],
    ['Mars 204244', 2022, 2030],
  ])('proposes nothing for « %s » between %d and %d', (texte, min, max) => {
    expect(proposeDate(texte, min, max)).toBeNull();
  });
});
