/** Spans of rows or columns, first and last line of each: those that touch or overlap become one. */
export function joinSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...spans].sort(([one], [other]) => one - other)) {
    const previous = joined.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
