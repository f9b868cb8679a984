import { foldedText, type PassageText } from "../folded-passage.ts";
import { tellsAnywhere } from "../text/background.ts";
import { findSpelt } from "../text/pinyin.ts";
import { findKeys } from "../text/terms.ts";
import { rowsWithAll, type TranslationIndexes } from "./keyword-postings.ts";
import type { Translation } from "./term-table.ts";

/** Passages that are read for a name. */
const MOST_ROWS = 40;
const SPELLINGS = 2;

/**
 * How the corpus writes a name that is spelt in pinyin, by its pairs of neighbouring syllables: what reads so in the
 * passages that have them all, what is most frequent and least an ordinary word first. 柘林 of "zhe lin".
 */
export function writeOutName(
  pinyinPairs: readonly string[],
  { pinyin, passages }: Pick<TranslationIndexes, "pinyin" | "passages">,
): Translation[] {
  const syllables = pinyinPairs.flatMap((pair, i) => pair.split(" ").slice(i === 0 ? 0 : 1));
  const counts = new Map<string, number>();
  let read = 0;
  for (const row of rowsWithAll(pinyin, pinyinPairs)) {
    for (const name of findSpelt(foldedText(passages[row] as PassageText), syllables)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    read += 1;
    if (read === MOST_ROWS) break;
  }
  const found = Array.from(counts, ([text, count]) => ({ text, weight: count * likeName(text) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SPELLINGS);
  const most = found[0]?.weight ?? 1;
  return found.map(({ text, weight }) => ({ text, weight: weight / most }));
}

/** 0 for a word of any text to 1: 公司 is rather no name than 龔思. */
function likeName(text: string): number {
  const pairs = findKeys(text);
  return pairs.reduce((sum, pair) => sum + tellsAnywhere(pair), 0) / pairs.length;
}
