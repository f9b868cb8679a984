import syllables from "../text/data/pinyin.json" with { type: "json" };
import { makeUnitTable, mapUnits } from "../text/unit-tables.ts";

/** For each unit itself, or for a Han character one out of the private-use area that stands for its toneless syllable. */
const READINGS = makeTable();

function makeTable(): Uint16Array {
  const table = makeUnitTable();
  Object.values(syllables).forEach((characters, number) => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 0xe000 + number;
  });
  return table;
}

/** A folded text with each Han character replaced by its sound, unit for unit: homophones become equal. */
export function toReadings(folded: string): string {
  return mapUnits(folded, READINGS);
}
