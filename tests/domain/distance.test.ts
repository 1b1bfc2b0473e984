/** Words a few letters apart: what a search and a taking in forgive. */
import { isAtDistance, isSameButSlips, nearestOf } from '../../src/domain/distance';

describe('distance between words', () => {
  it.each([
    ['lourdes', 'lourdes', 0, true],
    ['lourdes', 'lourde', 1, true],
    ['lourdes', 'loudres', 1, true],
    ['lourdes', 'lour', 2, false],
    ['lourdes', 'tarbes', 2, false],
    ['', 'ab', 2, true],
  ])('%s and %s within %d: %s', (a, b, max, attendu) => {
    expect(isAtDistance(a, b, max)).toBe(attendu);
  });

  it('finds the nearest, or none', () => {
    expect(nearestOf('hause', ['hausse', 'baisse'])).toBe('hausse');
    expect(nearestOf('bleu', ['hausse', 'baisse'])).toBeNull();
  });

  it.each([
    ['terminee', 'terminne', true],
    ['realisee', 'relaisee', true],
    ['caf', 'cap', false],
    ['lieu', 'lien', false],
    ['partenaires', 'prtenairs', true],
    ['partenaires', 'prtnairs', false],
  ])('%s and %s are the same word but for slips: %s', (a, b, attendu) => {
    expect(isSameButSlips(a, b)).toBe(attendu);
  });
});
