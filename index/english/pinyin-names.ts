import syllables from "../text/data/pinyin.json" with { type: "json" };

/** No "ng" or "m", which stand for sounds that begin no name. */
const SYLLABLES: ReadonlySet<string> = new Set(
  Object.keys(syllables).filter((syllable) => /[aeiouv]/.test(syllable)),
);
const LONGEST = 6;

/** A name is seldom cut in more ways. */
const MOST_READINGS = 6;

/**
 * The ways to read words as a name in pinyin ("Liu Yu", "Langang"), each as its pairs of neighbouring syllables as in
 * the pinyin index, long syllables first; none when a word is spelt otherwise, or there is but one syllable.
 */
export function findReadings(words: readonly string[]): string[][] {
  return words
    .map(toSyllables)
    .reduce(
      (before, next) =>
        before.flatMap((one) => next.map((other) => [...one, ...other])).slice(0, MOST_READINGS),
      [[]],
    )
    .flatMap((syllables) => {
      const pairs = syllables.slice(1).map((syllable, i) => `${syllables[i]} ${syllable}`);
      return pairs.length > 0 ? [pairs] : [];
    });
}

/** No name is longer, in letters. */
const LONGEST_NAME = 30;

/** The ways to cut a word into pinyin syllables, long ones first. */
function toSyllables(word: string): string[][] {
  if (word.length > LONGEST_NAME) return [];
  // The ways to cut what begins at each letter, from the last on.
  const ways: string[][][] = [];
  ways[word.length] = [[]];
  for (let at = word.length - 1; at >= 0; at--) {
    const found: string[][] = [];
    for (let length = Math.min(LONGEST, word.length - at); length > 0; length--) {
      const head = word.slice(at, at + length);
      if (SYLLABLES.has(head))
        found.push(...(ways[at + length] ?? []).map((rest) => [head, ...rest]));
    }
    ways[at] = found.slice(0, MOST_READINGS);
  }
  return ways[0] ?? [];
}
