/** Cells of one column that follow each other are read and written at once. */
import { groupCellules } from '../../src/workbook/suites-cellules';

describe('groupCellules', () => {
  it.each([
    [['F!B2', 'F!B3', 'F!B4'], ['F!B2:B4 (3)']],
    [
      ['F!B2', 'F!C3', 'F!B3'],
      ['F!B2:B2 (1)', 'F!C3:C3 (1)', 'F!B3:B3 (1)'],
    ],
    [
      ['F!B3', 'F!B2'],
      ['F!B3:B3 (1)', 'F!B2:B2 (1)'],
    ],
    [
      ['F!B2', 'G!B3'],
      ['F!B2:B2 (1)', 'G!B3:B3 (1)'],
    ],
    [[], []],
  ])('%j', (cellules, suites) => {
    const lues = cellules.map((lieu) => {
      const [feuille = '', adresse = ''] = lieu.split('!');
      return { feuille, adresse };
    });
    expect(
      groupCellules(lues).map(
        ({ feuille, plage, cellules: siennes }) => `${feuille}!${plage} (${siennes.length})`,
      ),
    ).toEqual(suites);
  });
});
