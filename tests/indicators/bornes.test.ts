/** The bounds that the controls read in the domain are those of the catalogue. */
import { BORNES_INDICATEURS, borneOf, isPart } from '../../src/domain/bornes-indicateurs';
import { catalogue } from '../../src/indicators/catalogue';

describe('bornes of the indicators', () => {
  it('are those of the catalogue, all of them (mend: src/domain/bornes-indicateurs.ts)', () => {
    const attendues = catalogue.flatMap(({ id, borne }) => (borne === null ? [] : [[id, borne] as const]));
    expect(Object.fromEntries(BORNES_INDICATEURS)).toEqual(Object.fromEntries(attendues));
  });

  it.each([
    [' taux_pauvrete ', { min: 0, max: 100 }, true],
    ['TAUX_NATALITE', { min: 0, max: 1000 }, false],
    ['TAUX_COUV_PE', null, false],
    ['L-01', null, false],
  ])('of « %s »', (id, borne, part) => {
    expect([borneOf(id), isPart(id)]).toEqual([borne, part]);
  });
});
