/** Watching a workbook that is not always ready at opening. */
import { failure, success, type Echec } from '../../src/domain/result';
import { startVeille } from '../../src/taskpane/start-veille';

const OCCUPE: Echec = {
  code: 'saisie',
  message: 'Une cellule est en cours de saisie.',
  aide: 'Terminez la saisie.',
};
const STOP = success(async () => undefined);

describe('startVeille', () => {
  it('waits for nothing when the workbook answers at once', async () => {
    const attentes: number[] = [];
    const onEchec = jest.fn();
    const wait = async (ms: number) => void attentes.push(ms);
    await expect(startVeille({ watch: async () => STOP, onEchec, wait })).resolves.toBe(true);
    expect(attentes).toEqual([]);
    expect(onEchec).not.toHaveBeenCalled();
  });

  it('tries again, each time a little later, and says why meanwhile', async () => {
    const attentes: number[] = [];
    const dits: Echec[] = [];
    const issues = [failure(OCCUPE), failure(OCCUPE), STOP];
    await expect(
      startVeille({
        watch: async () => issues.shift() ?? STOP,
        onEchec: (echec) => dits.push(echec),
        wait: async (ms) => void attentes.push(ms),
      }),
    ).resolves.toBe(true);
    expect(attentes).toEqual([1000, 2000]);
    expect(dits).toEqual([OCCUPE, OCCUPE]);
  });

  it('gives up after the longest wait', async () => {
    const attentes: number[] = [];
    await expect(
      startVeille({
        watch: async () => failure(OCCUPE),
        onEchec: () => undefined,
        wait: async (ms) => void attentes.push(ms),
      }),
    ).resolves.toBe(false);
    expect(attentes).toEqual([1000, 2000, 5000, 10_000, 30_000]);
  });

  it('lets a bug through', async () => {
    const watch = () => Promise.reject(new Error('bogue'));
    await expect(
      startVeille({ watch, onEchec: () => undefined, wait: async () => undefined }),
    ).rejects.toThrow('bogue');
  });
});
