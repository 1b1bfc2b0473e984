/** Counts what each gesture costs: from a click in the pane, a ribbon button or an edit, until the next one. */
import type { Counters } from '../host/counters';
import type { Exchange } from './status';

const PERIOD = 200;

export interface Exchanges {
  /** The person does something: what follows is its cost. */
  startGesture(): void;
  /** Another workbook: everything starts from zero. */
  reset(): void;
}

/** Calls `show` when the counts change. */
export function watchExchanges(
  counters: Counters,
  show: (geste: Exchange, total: Exchange) => void,
): Exchanges {
  const zero: Exchange = { batches: 0, octets: 0 };
  let before = zero;
  let last = zero;
  let isNew = true;
  setInterval(() => {
    const total = { batches: counters.batches, octets: counters.octets };
    if (total.batches === last.batches && total.octets === last.octets) return;
    if (isNew) before = last;
    isNew = false;
    last = total;
    show({ batches: total.batches - before.batches, octets: total.octets - before.octets }, total);
  }, PERIOD);
  show(zero, zero);
  return {
    startGesture: () => (isNew = true),
    reset() {
      counters.reset();
      before = last = zero;
      isNew = true;
      show(zero, zero);
    },
  };
}
