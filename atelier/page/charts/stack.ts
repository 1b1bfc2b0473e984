/** Where each value of a series begins and ends, once those under it are counted. */
import type { PlottedSeries } from './plot-data';

export interface Stacked {
  readonly series: PlottedSeries;
  readonly starts: readonly number[];
  /** Null where nothing is drawn. */
  readonly ends: readonly (number | null)[];
}

/** Series of one kind on the same axes stand one over the other, above zero and below it apart. */
export function stackSeries(series: readonly PlottedSeries[]): Stacked[] {
  const piles = new Map<string, { up: number[]; down: number[] }>();
  const totals = new Map<string, number[]>();
  const keyOf = ({ kind, isSecondary }: PlottedSeries): string => `${kind.family}-${String(isSecondary)}`;
  for (const one of series) {
    const sums = totals.get(keyOf(one)) ?? [];
    one.values.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0) + Math.abs(value ?? 0);
    });
    totals.set(keyOf(one), sums);
  }
  return series.map((one) => {
    const { grouping } = one.kind;
    if (grouping !== 'stacked' && grouping !== 'percentStacked')
      return { series: one, starts: one.values.map(() => 0), ends: one.values };
    const pile = piles.get(keyOf(one)) ?? { up: [], down: [] };
    piles.set(keyOf(one), pile);
    const starts: number[] = [];
    const ends = one.values.map((value, index) => {
      const total = totals.get(keyOf(one))?.[index] ?? 0;
      const part = grouping === 'stacked' ? (value ?? 0) : total === 0 ? 0 : (value ?? 0) / total;
      const side = part < 0 ? pile.down : pile.up;
      const start = side[index] ?? 0;
      starts[index] = start;
      side[index] = start + part;
      return value === null && one.kind.family !== 'area' ? null : start + part;
    });
    return { series: one, starts, ends };
  });
}
