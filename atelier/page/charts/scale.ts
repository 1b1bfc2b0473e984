/** Where values fall along an axis, and the ticks there is room for. */
import type { AxisDocument } from '../../engine/charts';
import type { Scale as Extent } from '../../engine/charts/scale';

export interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the minimum, 1 at the maximum. */
  at(value: number): number;
}

/** `room`: how many ticks hold without touching each other. */
export function toScale(extent: Extent, axis: AxisDocument, room: number): Scale {
  const { minimum, maximum, majorUnit } = extent;
  if (axis.scaleType === 'Logarithmic' && minimum > 0) return toLogScale(extent, axis.logBase ?? 10);
  const span = maximum > minimum ? maximum - minimum : 1;
  const count = Math.min(500, Math.floor(span / majorUnit + 1e-6));
  // Excel takes longer steps in a small chart, unless they were chosen.
  const every = axis.majorUnit === undefined ? thin(count / Math.max(1, room)) : 1;
  const ticks = Array.from({ length: Math.floor(count / every) + 1 }, (_, index) =>
    Number((minimum + index * every * majorUnit).toPrecision(12)),
  );
  return { ticks, at: (value) => (value - minimum) / span };
}

function thin(crowd: number): number {
  return [1, 2, 5, 10, 20, 50].find((every) => crowd <= every) ?? 100;
}

function toLogScale({ minimum, maximum }: Extent, base: number): Scale {
  const log = (value: number): number => Math.log(value) / Math.log(base);
  const [from, to] = [log(minimum), Math.max(log(minimum) + 1, log(maximum))];
  const ticks = Array.from(
    { length: Math.floor(to - from + 1e-9) + 1 },
    (_, index) => base ** (from + index),
  );
  return { ticks, at: (value) => (value <= 0 ? 0 : (log(value) - from) / (to - from)) };
}
