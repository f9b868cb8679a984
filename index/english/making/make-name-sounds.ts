import { fold } from "../../text/fold.ts";
import { toKey } from "../words.ts";
import { learnNameSounds, type NamePair } from "./learn-name-sounds.ts";
import { countWords, type DictionaryEntry, isName, isPerson, toLetters } from "./read-glosses.ts";

const CHARACTERS_PER_PIECE = 12;
/** Fewer are accidents of the alignment. */
const LEAST_COUNT = 1.5;
/** What follows a name to say that it is a river or a people is no sound of the name. */
const NOT_A_SOUND = /[县区市镇乡山省州江河湖国族语人月]$/;

/**
 * The table of sounds as text, from a dictionary's transliterated names: a line a piece of a name,
 * `letters TAB character count TAB character count …`, pieces sorted, commonest character first.
 */
export function makeNameSounds(entries: readonly DictionaryEntry[]): string {
  const pairs = entries.filter(isName).flatMap(findNamePairs);
  const distinct = new Map(pairs.map((pair) => [pair.join(" "), pair]));
  return [...learnNameSounds([...distinct.values()])]
    .map(([letters, counts]) => ({ letters, best: chooseBest(counts) }))
    .filter(({ best }) => best.length > 0)
    .sort((a, b) => (a.letters < b.letters ? -1 : 1))
    .map(({ letters, best }) => `${letters}${best.join("")}\n`)
    .join("");
}

/** The Latin names that an entry transliterates: a single word, or the last one of a person. */
function findNamePairs(entry: DictionaryEntry): NamePair[] {
  const chinese = fold(entry.simplified);
  if (!/^[\u4e00-\u9fff]{2,7}$/.test(chinese) || NOT_A_SOUND.test(chinese)) return [];
  return entry.english.flatMap((gloss) => {
    const head = gloss.replace(/\(.*?\)/g, "").split(/,|;| or | in /)[0] ?? "";
    if (!/^(?:[A-Z][\p{L}']+ )*[A-Z][\p{L}']+\s*$/u.test(head)) return [];
    const name = toKey(head);
    if (countWords(name) > 1 && !isPerson(gloss)) return [];
    const letters = name.replace(/^.* /, "");
    const isPinyin = toLetters(entry).endsWith(letters);
    const isLikely = letters.length >= chinese.length && letters.length <= 4 * chinese.length + 1;
    return isLikely && !isPinyin ? [[letters, chinese] as const] : [];
  });
}

function chooseBest(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, CHARACTERS_PER_PIECE)
    .map(([character, count]) => `\t${character}${count.toFixed(1)}`);
}
