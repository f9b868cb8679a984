import type { IndexedPassage } from "../../../index/generation.ts";

interface InPassage {
  readonly passage: IndexedPassage;
}

/** Compares by the dates of the releases, for sorting: the newest first, those without a date last. */
export function byNewest(a: InPassage, b: InPassage): number {
  return (b.passage.release.date ?? "").localeCompare(a.passage.release.date ?? "");
}
