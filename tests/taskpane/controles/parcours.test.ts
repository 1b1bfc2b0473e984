/** Walking through the findings in the order shown, whatever comes and goes. */
import { rankOf, stepFrom } from '../../../src/taskpane/controles/parcours';

const toOrdre = (noms: string) => [...noms].map((suivi) => ({ suivi }));

it.each([
  ['starts at the first', 'abc', null, 1, 'a'],
  ['has nothing before the start', 'abc', null, -1, null],
  ['goes to the next', 'abc', { suivi: 'a', rang: 0 }, 1, 'b'],
  ['goes to the previous', 'abc', { suivi: 'c', rang: 2 }, -1, 'b'],
  ['stops at the end', 'abc', { suivi: 'c', rang: 2 }, 1, null],
  ['stops at the beginning', 'abc', { suivi: 'a', rang: 0 }, -1, null],
  ['follows a finding that others came before', 'xabc', { suivi: 'a', rang: 0 }, 1, 'b'],
  ['goes on after one that was solved', 'ac', { suivi: 'b', rang: 1 }, 1, 'c'],
  ['goes back from one that was solved', 'ac', { suivi: 'b', rang: 1 }, -1, 'a'],
  ['has nothing after the last one, solved', 'ab', { suivi: 'c', rang: 2 }, 1, null],
  ['has nothing where nothing is left', '', { suivi: 'a', rang: 0 }, 1, null],
] as const)('%s', (_, ordre, place, pas, attendu) => {
  expect(stepFrom(toOrdre(ordre), place, pas)?.suivi ?? null).toBe(attendu);
});

it('walks through all of them, once each', () => {
  const ordre = toOrdre('abcd');
  const vus: string[] = [];
  for (let place = stepFrom(ordre, null, 1); place !== null; place = stepFrom(ordre, place, 1))
    vus.push(place.suivi);
  expect(vus).toEqual(['a', 'b', 'c', 'd']);
});

it('knows the rank of a finding that is still there', () => {
  expect(rankOf(toOrdre('abc'), { suivi: 'c', rang: 0 })).toBe(2);
  expect(rankOf(toOrdre('ab'), { suivi: 'c', rang: 2 })).toBe(-1);
  expect(rankOf(toOrdre('ab'), null)).toBe(-1);
});
