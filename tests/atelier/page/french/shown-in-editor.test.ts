import { shownInEditor } from '../../../../atelier/page/french/shown-in-editor';
import { parseTyped } from '../../../../atelier/engine/french/typed-value';

describe('a value in the cell editor', () => {
  it.each([
    [12.5, 2, '', '12,5'],
    [12.5, undefined, 'General', '12,5'],
    [-1234.5, 2, '#,##0.00 "€"', '-1234,5'],
    [0.34, 2, '0.0%', '34\u00A0%'],
    [0.345, 2, '0.0\u00A0%', '34,5\u00A0%'],
    [0.07, 2, '0%', '7\u00A0%'],
    [45357, 2, 'dd/mm/yyyy', '06/03/2024'],
    [45357, 2, 'mmmm yyyy', '06/03/2024'],
    [45357, 2, '#,##0 "mois"', '45357'],
    [45357, 2, '[Red]0', '45357'],
    [1, 3, '', 'VRAI'],
    [0, 3, '', 'FAUX'],
    [1e21, 2, '', '1E+21'],
  ] as const)('%s (type %s, pattern « %s ») is « %s »', (value, type, pattern, expected) => {
    expect(shownInEditor(value, type, pattern)).toBe(expected);
  });

  it.each([
    ['Perpignan', 1, ''],
    ['00123', 4, ''],
    [null, 2, ''],
    [undefined, undefined, ''],
    ['', undefined, ''],
  ] as const)('%s of type %s is left to the engine', (value, type, pattern) => {
    expect(shownInEditor(value, type, pattern)).toBeNull();
  });

  it('reads back what it shows', () => {
    for (const [value, pattern] of [
      [0.345, '0.0%'],
      [45357, 'dd/mm/yyyy'],
      [-12.25, ''],
      [1234567.5, '#,##0'],
    ] as const) {
      expect(parseTyped(shownInEditor(value, 2, pattern) ?? '')).toMatchObject({ kind: 'nombre', value });
    }
  });
});
