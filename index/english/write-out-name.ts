import { fold } from "../text/fold.ts";
import { findSpelt } from "../text/pinyin.ts";
import { rowsWithAll, type TranslationIndexes } from "./keyword-postings.ts";
import type { Translation } from "./term-table.ts";

/** Passages that are read for a name. */
const MOST_ROWS = 40;
const SPELLINGS = 2;

/**
 * How the corpus writes a name that is spelt in pinyin, by its pairs of neighbouring syllables: what reads so in the
 * passages that have them all, the most frequent first. 柘林 of "zhe lin".
 */
export function writeOutName(
  pinyinPairs: readonly string[],
  { pinyin, passages }: Pick<TranslationIndexes, "pinyin" | "passages">,
): Translation[] {
  const syllables = pinyinPairs.flatMap((pair, i) => pair.split(" ").slice(i === 0 ? 0 : 1));
  const counts = new Map<string, number>();
  let read = 0;
  for (const row of rowsWithAll(pinyin, pinyinPairs)) {
    for (const name of findSpelt(textOf(passages[row]), syllables)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    read += 1;
    if (read === MOST_ROWS) break;
  }
  const found = [...counts].sort(([, a], [, b]) => b - a).slice(0, SPELLINGS);
  const most = found[0]?.[1] ?? 1;
  return found.map(([text, count]) => ({ text, weight: count / most }));
}

function textOf(passage: TranslationIndexes["passages"][number] | undefined): string {
  return passage === undefined ? "" : fold(passage.release.text.slice(passage.start, passage.end));
}
