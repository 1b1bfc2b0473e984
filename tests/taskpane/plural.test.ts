/** Counts with their nouns. */
import { plural } from '../../src/taskpane/plural';

describe('plural', () => {
  it.each([
    [0, '0\u00A0action'],
    [1, '1\u00A0action'],
    [2, '2\u00A0actions'],
    [1200, '1\u202F200\u00A0actions'],
  ])('agrees %p', (nombre, attendu) => {
    expect(plural(nombre, 'action')).toBe(attendu);
  });

  it('takes the plural it is given', () => {
    expect(plural(3, 'colonne manquante', 'colonnes manquantes')).toBe('3\u00A0colonnes manquantes');
  });
});
