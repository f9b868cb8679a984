import syllables from "./data/pinyin.json" with { type: "json" };

const SYLLABLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(syllables).flatMap(([syllable, characters]) =>
    Array.from(characters, (character) => [character, syllable] as const),
  ),
);

/**
 * The toneless readings of each pair of neighbouring Han characters of a folded text, in order and with
 * repeats: homophones, the usual typing error, give the same pairs. Each character has its commonest reading.
 */
export function findPinyinPairs(folded: string): string[] {
  const pairs: string[] = [];
  let before: string | undefined;
  for (const character of folded) {
    const syllable = SYLLABLE_OF.get(character);
    if (before !== undefined && syllable !== undefined) pairs.push(`${before} ${syllable}`);
    before = syllable;
  }
  return pairs;
}

/** A folded text in toneless pinyin without spaces, as names are spelt: 清河 → qinghe. */
export function spell(folded: string): string {
  return Array.from(folded, (character) => SYLLABLE_OF.get(character) ?? character).join("");
}

/** The toneless readings of the two characters at `at` of a folded text, or an empty text. */
export function findPinyinAt(folded: string, at: number): string {
  const first = SYLLABLE_OF.get(folded.charAt(at));
  const second = SYLLABLE_OF.get(folded.charAt(at + 1));
  return first === undefined || second === undefined ? "" : `${first} ${second}`;
}

/** Every run of Han characters of a folded text that reads as these toneless syllables, in order and with repeats. */
export function findSpelt(folded: string, syllables: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at + syllables.length <= folded.length; at++) {
    if (syllables.every((syllable, i) => SYLLABLE_OF.get(folded.charAt(at + i)) === syllable))
      found.push(folded.slice(at, at + syllables.length));
  }
  return found;
}
