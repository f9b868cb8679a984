import syllables from "../text/data/pinyin.json" with { type: "json" };
import type { Word } from "./words.ts";

const SYLLABLES: ReadonlySet<string> = new Set(Object.keys(syllables));
const LONGEST = 6;

/**
 * The pairs of neighbouring syllables in a name of capitalised words that are spelt in pinyin ("Liu Yu",
 * "Xizhi"), as in the pinyin index; none when a word is not.
 */
export function findNamePairs(words: readonly Word[]): string[] {
  const parts = words.map(({ text, isCapitalised }) =>
    isCapitalised ? toSyllables(text) : undefined,
  );
  if (parts.includes(undefined)) return [];
  const all = parts.flatMap((part) => part ?? []);
  return all.slice(1).map((syllable, i) => `${all[i]} ${syllable}`);
}

/** A word as pinyin syllables, long ones first where there is a choice. */
function toSyllables(word: string): string[] | undefined {
  if (word === "") return [];
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const head = word.slice(0, length);
    const rest = SYLLABLES.has(head) ? toSyllables(word.slice(length)) : undefined;
    if (rest !== undefined) return [head, ...rest];
  }
  return undefined;
}
