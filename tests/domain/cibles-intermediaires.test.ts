/** Intermediate targets typed in one cell. */
import { parseCiblesIntermediaires } from '../../src/domain/cibles-intermediaires';

describe('intermediate targets', () => {
  it.each([
    ['2025 : 12 ; 2026 : 20', ['2025-12-31 12', '2026-12-31 20'], []],
    ['2025\u00a0: 12,5\n06/03/2026 = 20', ['2025-12-31 12.5', '2026-03-06 20'], []],
    ['mars 2025 → 1 250', ['2025-03-31 1250'], []],
    ['2025 : -3', ['2025-12-31 -3'], []],
    ['', [], []],
    [' ; ', [], []],
    ['douze en 2025', [], ['douze en 2025']],
    ['2025 : douze ; 2026 : 20', ['2026-12-31 20'], ['2025 : douze']],
    ['bientôt : 12', [], ['bientôt : 12']],
    ['2025 :', [], ['2025 :']],
    ['12', [], ['12']],
  ])('« %s »', (cellule, cibles, illisibles) => {
    const lues = parseCiblesIntermediaires(cellule);
    expect(lues.cibles.map(({ quand, valeur }) => `${quand.fin} ${valeur}`)).toEqual(cibles);
    expect(lues.illisibles).toEqual(illisibles);
  });
});
