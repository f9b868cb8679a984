import type { Span } from "./span.ts";

/** The index of the first of some spans, sorted and disjoint, that ends after `at`. */
export function indexAt(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many neighbours on either side: enough for any sentence, and it keeps a long text linear. */
const NEIGHBOURS = 30;

/** Those of some spans, sorted and disjoint, that lie in `range`, the nearest to `at` only. */
export function spansWithin<T extends Span>(spans: readonly T[], range: Span, at: number): T[] {
  const index = indexAt(spans, at);
  return spans
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
    .filter(({ start, end }) => start >= range.start && end <= range.end);
}
