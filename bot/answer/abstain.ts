import type { Query } from "../../index/query.ts";
import type { RankedPassage } from "../../index/retriever.ts";
export function isSupported(
  ranked: readonly RankedPassage[],
  _excerpts: readonly unknown[],
  _query: Query,
): boolean {
  return (ranked[0]?.cosine ?? 0) > 0.5;
}
