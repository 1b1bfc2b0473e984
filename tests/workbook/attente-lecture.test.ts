/** When the workbook is read again after what Excel tells. */
import { DELAI_CALCUL_MS, DELAI_SAISIE_MS, createAttente } from '../../src/workbook/attente-lecture';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function start() {
  const lectures: number[] = [];
  const depart = Date.now();
  const attente = createAttente(() => lectures.push(Date.now() - depart));
  return { attente, lectures };
}

describe('the wait before a reading', () => {
  it('follows the last edit of a gesture, once', () => {
    const { attente, lectures } = start();
    attente.afterEdit();
    jest.advanceTimersByTime(DELAI_SAISIE_MS - 10);
    attente.afterEdit();
    jest.advanceTimersByTime(5000);
    expect(lectures).toEqual([2 * DELAI_SAISIE_MS - 10]);
  });

  it('is not lengthened by the recalculation that an edit causes, nor are there two readings', () => {
    const { attente, lectures } = start();
    attente.afterEdit();
    jest.advanceTimersByTime(10);
    attente.afterCalcul();
    jest.advanceTimersByTime(5000);
    expect(lectures).toEqual([DELAI_SAISIE_MS]);
  });

  it('ends under a recalculation that never does', () => {
    const { attente, lectures } = start();
    for (let i = 0; i < 20; i += 1) {
      attente.afterCalcul();
      jest.advanceTimersByTime(100);
    }
    expect(lectures).toEqual([DELAI_CALCUL_MS, 2 * DELAI_CALCUL_MS]);
  });

  it('is shortened by an edit while a recalculation is awaited, and ends when stopped', () => {
    const { attente, lectures } = start();
    attente.afterCalcul();
    attente.afterEdit();
    jest.advanceTimersByTime(DELAI_SAISIE_MS);
    attente.afterEdit();
    attente.stop();
    jest.advanceTimersByTime(5000);
    expect(lectures).toEqual([DELAI_SAISIE_MS]);
  });
});
