/** A calculation that may be paused between its steps, run to its end. */
import type { Travail } from './travail';

export function finishEtapes<E, R>(etapes: Generator<E, R>): R {
  for (;;) {
    const etape = etapes.next();
    if (etape.done === true) return etape.value;
  }
}

/** The same, which leaves the page its turn between two steps. */
export async function finishEnSoufflant<E, R>(
  etapes: Generator<E, R>,
  { souffler }: Pick<Travail, 'souffler'>,
): Promise<R> {
  for (;;) {
    await souffler();
    const etape = etapes.next();
    if (etape.done === true) return etape.value;
  }
}
