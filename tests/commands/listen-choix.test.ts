/** One watch of the selection for several who listen: started by the first, stopped with the last. */
import { shareVeille } from '../../src/commands/listen-choix';
import type { Ecoute } from '../../src/commands/listen-choix';
import { failure, success } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { ChoixDeTable } from '../../src/workbook/watch-choix';

const SUR_1: ChoixDeTable = { devant: true, ligne: { id: 'a-1', ligne: 5 } };
const AILLEURS: ChoixDeTable = { devant: false, ligne: null };

function createSource() {
  const source = {
    commencees: 0,
    arretees: 0,
    tell: (_: ChoixDeTable): void => undefined,
    refuse: false,
    start: (onChoix: (choix: ChoixDeTable) => void) => {
      source.commencees += 1;
      source.tell = onChoix;
      if (source.refuse) return Promise.resolve(failure({ code: 'x', message: 'm', aide: 'a' }));
      onChoix(SUR_1);
      return Promise.resolve(
        success({ stop: () => Promise.resolve(success(((source.arretees += 1), null))) }),
      );
    },
  };
  return source;
}

function valueOf(ecoute: Result<Ecoute>): Ecoute {
  if (!ecoute.ok) throw new Error(ecoute.error.message);
  return ecoute.value;
}

it('is started once, tells all, and stops with the last', async () => {
  const source = createSource();
  const listen = shareVeille(source.start);
  const dits: [string, ChoixDeTable][] = [];
  const [a, b] = await Promise.all([
    listen((choix) => dits.push(['a', choix])),
    listen((choix) => dits.push(['b', choix])),
  ]);
  expect([source.commencees, valueOf(a).actuel, dits]).toEqual([1, SUR_1, []]);
  source.tell(AILLEURS);
  await valueOf(a).stop();
  await valueOf(a).stop();
  source.tell(SUR_1);
  expect(dits).toEqual([
    ['a', AILLEURS],
    ['b', AILLEURS],
    ['b', SUR_1],
  ]);
  expect(source.arretees).toBe(0);
  await valueOf(b).stop();
  expect(source.arretees).toBe(1);
  expect(valueOf(await listen(() => undefined)).actuel).toEqual(SUR_1);
  expect(source.commencees).toBe(2);
});

it('stays for one who comes while the only other leaves', async () => {
  const source = createSource();
  const listen = shareVeille(source.start);
  const a = valueOf(await listen(() => undefined));
  const dits: ChoixDeTable[] = [];
  const arrivant = listen((choix) => dits.push(choix));
  await a.stop();
  await arrivant;
  source.tell(AILLEURS);
  expect([dits, source.commencees, source.arretees]).toEqual([[AILLEURS], 1, 0]);
});

it('is tried again after a refusal', async () => {
  const source = createSource();
  source.refuse = true;
  const listen = shareVeille(source.start);
  expect((await listen(() => undefined)).ok).toBe(false);
  source.refuse = false;
  expect((await listen(() => undefined)).ok).toBe(true);
  expect(source.commencees).toBe(2);
});
