/** Where the convention's territory stands, with the real index. */
import { situerConvention } from '../../../src/taskpane/donnees/situer-convention';
import { openIndexReel } from '../../support/index-reel';

const index = openIndexReel();
const tell = (...territoires: readonly string[]) =>
  situerConvention({ index, territoires }).map((phrase) => phrase.replace(/\s/g, ' '));

it('names the EPCI of a commune, its département and région', () => {
  expect(tell('66136')).toEqual([
    expect.stringMatching(/^Son EPCI : .*Perpignan Méditerranée.* \(37 communes\)\.$/),
    'Département : Pyrénées-Orientales, région : Occitanie.',
  ]);
});

it('counts the members of an EPCI', () => {
  expect(tell('200027183')[0]).toBe('37 communes membres.');
});

it('lists several communes, and cuts a long list', () => {
  expect(tell('66136', '66037')).toEqual(['2 territoires d’étude : Perpignan, Canet-en-Roussillon.']);
  expect(tell(...index.membersOf('200027183'))[0]).toMatch(/^37 territoires d’étude : .* et 31 autres\.$/);
});

it('says nothing of what is not known', () => {
  expect(tell()).toEqual([]);
  expect(situerConvention({ index: null, territoires: ['66136'] })).toEqual([]);
});
