/** Following a work: told a few times a second, the page given its turn, stopped when asked. */
import type { Avancee } from '../../src/domain/travail';
import { travail as textes } from '../../src/taskpane/labels/travail';
import { followTravail } from '../../src/taskpane/travail';

function setUp() {
  let instant = 0;
  let tours = 0;
  const dites: number[] = [];
  const travail = followTravail(({ fait }) => dites.push(fait), {
    maintenant: () => instant,
    laisser: () => {
      tours += 1;
      return Promise.resolve();
    },
  });
  return { travail, dites, pass: (ms: number) => (instant += ms), tours: () => tours };
}

it('tells at most ten times a second, and always the end', () => {
  const { travail, dites, pass } = setUp();
  for (let fait = 0; fait <= 20; fait += 1) {
    travail.dire({ fait, total: 20, quoi: 'lignes' });
    pass(30);
  }
  expect(dites).toEqual([0, 4, 8, 12, 16, 20]);
});

it('gives the page its turn once a slice has lasted, not before', async () => {
  const { travail, pass, tours } = setUp();
  await travail.souffler();
  expect(tours()).toBe(0);
  pass(40);
  await travail.souffler();
  expect(tours()).toBe(1);
  pass(39);
  await travail.souffler();
  expect(tours()).toBe(1);
});

it('stops when asked', async () => {
  const { travail } = setUp();
  expect(await travail.souffler()).toBe(false);
  travail.arreter();
  expect(await travail.souffler()).toBe(true);
});

it.each<[Avancee, string]>([
  [{ fait: 12_000_000, total: 30_000_000, quoi: 'octets' }, '12 Mo lus sur 30 Mo.'],
  [{ fait: 12_000, total: 0, quoi: 'octets' }, '12 Ko lus.'],
  [{ fait: 1500, total: 12_000, quoi: 'lignes' }, '1 500 sur 12 000 lignes écrites.'],
  [{ fait: 4, total: 12, quoi: 'feuilles' }, '4 sur 12 feuilles remplies.'],
  [{ fait: 4, total: 90, quoi: 'controles' }, '4 sur 90 contrôles faits.'],
])('says %p', (avancee, phrase) => {
  expect(textes.avancee(avancee.fait, avancee.total, avancee.quoi).replace(/[\u00A0\u202F]/g, ' ')).toBe(
    phrase,
  );
});
