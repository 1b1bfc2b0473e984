/** Univer names a range with `Map.keys().some(…)`, an iterator helper that Node 20 lacks: gives iterators that one method. */

interface WithSome {
  some?: (this: Iterable<unknown>, test: (value: unknown) => unknown) => boolean;
}

export function fixIterators(): void {
  const own: unknown = Object.getPrototypeOf(new Map().keys());
  const prototype = Object.getPrototypeOf(own) as WithSome;
  prototype.some ??= function some(test) {
    for (const value of this) if (test(value)) return true;
    return false;
  };
}
