/** Periods in words, as precise as what is known. */
import { tellPeriode, tellQuand } from '../../src/domain/periode-ecrite';
import { date } from '../support/cellules';

const plain = (texte: string): string => texte.replace(/\u00A0/g, ' ');

describe('tellPeriode', () => {
  it.each([
    ['septembre 2024', '2027', 'de septembre 2024 à 2027'],
    ['août 2024', 'octobre 2025', 'd’août 2024 à octobre 2025'],
    ['2024-03-06', '2026-06-01', 'du 6 mars 2024 au 1er juin 2026'],
    ['2024-03-06', '2026', 'du 6 mars 2024 à 2026'],
    ['2025', '2025', 'en 2025'],
    ['mars 2025', 'mars 2025', 'en mars 2025'],
    ['2025-03-06', '2025-03-06', 'le 6 mars 2025'],
    ['2025', 'janvier 2025', 'de 2025 à janvier 2025'],
    ['2024', '', 'à partir de 2024'],
    ['octobre 2024', '', 'à partir d’octobre 2024'],
    ['2024-03-01', '', 'à partir du 1er mars 2024'],
    ['', '2027', 'jusqu’en 2027'],
    ['', 'avril 2027', 'jusqu’en avril 2027'],
    ['', '2027-03-31', 'jusqu’au 31 mars 2027'],
    ['', '', ''],
    ['mars 2024', 'Mars 20424', 'à partir de mars 2024, fin « Mars 20424 » non lue'],
    ['bientôt', '', 'début « bientôt » non lu'],
  ])('%p to %p is said %p', (debut, fin, attendu) => {
    expect(plain(tellPeriode(date(debut), date(fin)))).toBe(attendu);
  });
});

it.each([
  ['2025-03-06', 'le 6 mars 2025'],
  ['mars 2025', 'en mars 2025'],
  ['2025', 'en 2025'],
  ['un jour', ''],
])('%p is when: %p', (ecrite, attendu) => {
  expect(tellQuand(date(ecrite))).toBe(attendu);
});
