import type { Generation } from "./generation.ts";
import type { Release } from "./releases/release.ts";
import { remember } from "./remember.ts";
import type { Span } from "./text/span.ts";

/** The passage rows of each release, from `start` up to `end`: they follow one another. */
export const rowsOfReleases = remember(({ passages }: Generation): ReadonlyMap<Release, Span> => {
  const rows = new Map<Release, { readonly start: number; end: number }>();
  for (const { release, row } of passages) {
    const known = rows.get(release);
    if (known === undefined) rows.set(release, { start: row, end: row + 1 });
    else known.end = row + 1;
  }
  return rows;
});

/** True when a passage of those rows has the term; `rows` are those of its postings, which rise. */
export function isWithin(rows: Uint32Array, { start, end }: Span): boolean {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < rows.length && (rows[low] as number) < end;
}
