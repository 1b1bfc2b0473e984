/** The communes of a territory named on the command line, with the territory itself. */
import { communesDe } from '../../../atelier/cli/communes-de';
import { openIndexReel } from '../../support/index-reel';
import { expectValue } from '../../support/read-atelier';

const index = openIndexReel();

test.each([
  ['200027183', '200027183', 38],
  ['66', '66', 1 + 226],
  ['Perpignan Méditerranée Métropole', '200027183', 38],
])('%s', (demande, premier, nombre) => {
  const codes = expectValue(communesDe(index, [demande]));
  expect([codes[0], codes.length, codes.includes('66136')]).toEqual([premier, nombre, true]);
});

test('a région has those of all its départements; a commune only itself', () => {
  const occitanie = expectValue(communesDe(index, ['REG-76']));
  expect(occitanie).toEqual(expect.arrayContaining(['REG-76', '66136', '34108', '65286']));
  expect(expectValue(communesDe(index, ['66136']))).toEqual(['66136']);
});

test('what is no territory is told', () => {
  expect(communesDe(index, ['Nulle-Part-sur-Rien'])).toMatchObject({ ok: false });
});
