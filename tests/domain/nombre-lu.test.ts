import fc from 'fast-check';
import { parseNombre } from '../../src/domain/nombre-lu';
import { VIDE } from '../../src/domain/valeurs';

describe('parseNombre reads what people type', () => {
  it.each<[string | number, number]>([
    [12, 12],
    [0, 0],
    [-3.5, -3.5],
    ['12', 12],
    ['0', 0],
    ['15,2', 15.2],
    ['15.2', 15.2],
    ['0.345', 0.345],
    ['  7 ', 7],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567,5', 1234567.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['34 %', 34],
    ['15,2\u00a0%', 15.2],
    ['7,5‰', 7.5],
    ['1 234 €', 1234],
    ['€ 1 234', 1234],
    ['1 234,50 euros', 1234.5],
    ['12 k€', 12000],
    ['2,5 M€', 2500000],
    ['2,3 M€', 2300000],
    ['1,2 Md€', 1200000000],
    ['2,4 millions', 2400000],
    ['2,4millions', 2400000],
    ['1 million d’euros', 1000000],
    ['-12', -12],
    ['−12', -12],
    ['- 1 234', -1234],
    ['+4', 4],
    ['1E+21', 1e21],
  ])('%j is %d', (cellule, valeur) => {
    expect(parseNombre(cellule).valeur).toBe(valeur);
  });

  it.each([
    'abc',
    's',
    'nd',
    '12 ans',
    '12 34',
    '1 23 456',
    '1.234',
    '1,2,3',
    '12 % €',
    '5 M',
    '--3',
    '3-4',
    '12/05/2024',
    '%',
    '€',
    '1 , 5',
  ])('%j keeps its words and has no value', (texte) => {
    expect(parseNombre(texte)).toEqual({ valeur: null, texte });
  });

  it.each(['', '   ', '\u00a0'])('%j is empty, not zero', (texte) => {
    expect(parseNombre(texte)).toEqual(VIDE);
  });

  it('reads a boolean or an infinite number as no number', () => {
    expect(parseNombre(true)).toEqual({ valeur: null, texte: 'VRAI' });
    expect(parseNombre(false)).toEqual({ valeur: null, texte: 'FAUX' });
    expect(parseNombre(Number.NaN).valeur).toBeNull();
    expect(parseNombre(Number.POSITIVE_INFINITY).valeur).toBeNull();
  });

  it('reads a percent sign as a fraction where the column is one', () => {
    expect(parseNombre('34 %', 'fraction').valeur).toBe(0.34);
    expect(parseNombre('0,34', 'fraction').valeur).toBe(0.34);
    expect(parseNombre('7 ‰', 'fraction').valeur).toBe(0.007);
  });
});

describe('parseNombre, whatever the number', () => {
  it('reads back the French writing of a number, with each kind of space', () => {
    const espaces = fc.constantFrom(' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        espaces,
        (n, c, espace) => {
          const entier = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, espace);
          const ecrit = `${n < 0 ? '-' : ''}${entier},${String(c).padStart(2, '0')}`;
          const attendu = Number(`${n < 0 ? '-' : ''}${Math.abs(n)}.${String(c).padStart(2, '0')}`);
          expect(parseNombre(ecrit).valeur).toBe(attendu);
        },
      ),
    );
  });

  it('reads back its own text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (n) => {
        const { texte } = parseNombre(n);
        const relu = parseNombre(texte);
        expect(relu.texte).toBe(texte);
        expect(relu.valeur === null ? null : relu.valeur + 0).toBe(n + 0);
      }),
    );
  });

  it('never throws, never invents a number without a figure, and keeps the words', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const lu = parseNombre(texte);
        expect(lu.texte).toBe(texte.trim());
        if (!/\d/.test(texte)) expect(lu.valeur).toBeNull();
      }),
    );
  });
});
