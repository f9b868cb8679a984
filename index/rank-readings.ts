import syllables from "./text/data/pinyin.json" with { type: "json" };

/** Han character → a unit that stands for its toneless syllable, out of the private-use area. */
const READING_OF: ReadonlyMap<string, string> = new Map(
  Object.values(syllables).flatMap((characters, number) =>
    Array.from(
      characters,
      (character) => [character, String.fromCharCode(0xe000 + number)] as const,
    ),
  ),
);

/** A folded text with each Han character replaced by its sound, unit for unit: homophones become equal. */
export function toReadings(folded: string): string {
  let readings = "";
  for (let i = 0; i < folded.length; i++) {
    readings += READING_OF.get(folded.charAt(i)) ?? folded.charAt(i);
  }
  return readings;
}
