import { parseTyped } from '../../../../atelier/engine/french/typed-value';

const NBSP = '\u00A0';
const THIN = '\u202F';

describe('what a person types', () => {
  it.each([
    ['12', 12, null],
    ['12,5', 12.5, null],
    ['-12,5', -12.5, null],
    ['+3', 3, null],
    ['1 234,5', 1234.5, null],
    [`1${NBSP}234${THIN}567`, 1234567, null],
    ['1,5E3', 1500, null],
    ['0', 0, null],
    ['34 %', 0.34, '0%'],
    ['34,0 %', 0.34, '0.00%'],
    [`15,2${NBSP}%`, 0.152, '0.00%'],
    ['1 234 €', 1234, '#,##0 "€"'],
    ['06/03/2024', 45357, 'dd/mm/yyyy'],
    ['6/3/24', 45357, 'dd/mm/yyyy'],
    ['06-03-2024', 45357, 'dd/mm/yyyy'],
    ['2024-03-06', 45357, 'dd/mm/yyyy'],
    ['29/02/2024', 45351, 'dd/mm/yyyy'],
    ['01/01/30', 10959, 'dd/mm/yyyy'],
  ])('« %s » is the number %d', (text, value, pattern) => {
    expect(parseTyped(text)).toEqual({ kind: 'nombre', value, pattern });
  });

  it.each([
    ['VRAI', { kind: 'booleen', value: true }],
    ['faux', { kind: 'booleen', value: false }],
    ["'00123", { kind: 'texte', value: '00123' }],
    ["'=A1", { kind: 'texte', value: '=A1' }],
  ])('« %s »', (text, expected) => {
    expect(parseTyped(text)).toEqual(expected);
  });

  it.each([
    'Perpignan',
    'mars 2024',
    'Mars 20424',
    '30/02/2024',
    '31/12/20424',
    '12.5',
    '1 23',
    '12 345 6',
    '2A004',
    '%',
    '€',
    '',
    'A1, A2',
    '12,5,3',
    '1E999',
  ])('« %s » stays text', (text) => {
    expect(parseTyped(text)).toBeNull();
  });
});
