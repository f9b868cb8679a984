import syllables from "./text/data/pinyin.json" with { type: "json" };

/** For each unit itself, or for a Han character one out of the private-use area that stands for its toneless syllable. */
const READINGS = makeTable();

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  Object.values(syllables).forEach((characters, number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 0xe000 + number;
  });
  return table;
}

/** A folded text with each Han character replaced by its sound, unit for unit: homophones become equal. */
export function toReadings(folded: string): string {
  const units = new Uint16Array(folded.length);
  for (let i = 0; i < folded.length; i++) units[i] = READINGS[folded.charCodeAt(i)] ?? 0;
  return Buffer.from(units.buffer).toString("utf16le");
}
