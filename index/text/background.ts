import background from "./data/background.json" with { type: "json" };

/** Share of ordinary texts that hold a term: a Han character or a pair of them. */
const SHARES: ReadonlyMap<string, number> = new Map(
  background.levels.flatMap(({ share, characters, pairs }) =>
    [...Array.from(characters), ...(pairs.match(/../gu) ?? [])].map(
      (term) => [term, share] as const,
    ),
  ),
);
/** Rarer than any in the table: in fewer than this many texts, of which nothing is known. */
const UNKNOWN_SHARE = 1 / background.texts;
const MOST = -Math.log(UNKNOWN_SHARE);

/**
 * How much a folded term tells in any Chinese text, from 0 (的) to 1 (in hardly any text). Keeps the common
 * words of a question from counting as rare in a corpus that is too small to show how common they are.
 */
export function tellsAnywhere(term: string): number {
  return -Math.log(SHARES.get(term) ?? UNKNOWN_SHARE) / MOST;
}
