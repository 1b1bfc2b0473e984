/** Counts what each gesture costs: a gesture is a run of exchanges with no rest longer than half a second. */
import type { Counters } from '../host/counters';
import type { Exchange } from './status';

const REST = 500;
const PERIOD = 200;

/** Calls `show` when the counts change; returns what starts again from zero. */
export function watchExchanges(
  counters: Counters,
  show: (geste: Exchange, total: Exchange) => void,
): () => void {
  let before: Exchange = { batches: 0, octets: 0 };
  let last: Exchange = before;
  let lastChange = 0;
  const tick = (): void => {
    const total = { batches: counters.batches, octets: counters.octets };
    if (total.batches === last.batches && total.octets === last.octets) return;
    const now = performance.now();
    if (now - lastChange > REST || total.batches < last.batches)
      before = total.batches < last.batches ? zero() : last;
    lastChange = now;
    last = total;
    show({ batches: total.batches - before.batches, octets: total.octets - before.octets }, total);
  };
  setInterval(tick, PERIOD);
  show(zero(), zero());
  return () => {
    counters.reset();
    before = last = zero();
    show(zero(), zero());
  };
}

function zero(): Exchange {
  return { batches: 0, octets: 0 };
}
