import { fold } from "../../text/fold.ts";
import { MOST_WORDS } from "../term-groups.ts";
import { STEPS } from "../term-table.ts";
import {
  countWords,
  type DictionaryEntry,
  isName,
  readGlosses,
  type Sense,
  toLetters,
} from "./read-glosses.ts";

/** Term → translation → weight. */
type Table = Map<string, Map<string, number>>;

const TRANSLATIONS_PER_TERM = 6;
const LEAST_STEP = 4;
/** A headword inside so many others is as common as any. */
const MANY_COMPOUNDS = 40;
/** What a people and its language are called by is the country as well: 美國 for "American". */
const OF_A_COUNTRY = /^..+[人语族]$/;

/**
 * The term table as text, from a Chinese–English dictionary: a line a term,
 * `term TAB weight translation TAB weight translation …`, terms sorted, likeliest translation first.
 */
export function makeTerms(entries: readonly DictionaryEntry[]): string {
  const table: Table = new Map();
  const shortened: [sense: Sense, translation: string][] = [];
  const compounds = countCompounds(entries);
  for (const entry of entries) {
    const translation = fold(entry.simplified).replace(/[,\s]/g, "");
    if (!/^[\u3400-\u9fff]/.test(translation)) continue;
    for (const sense of rateSenses(entry, translation, compounds)) {
      if (sense.isShortened) shortened.push([sense, translation]);
      else addSense(table, sense, translation);
      if (isName(entry) && !sense.isShortened && OF_A_COUNTRY.test(translation)) {
        addSense(table, { ...sense, weight: 1 }, translation.slice(0, -1));
      }
    }
  }
  addShortened(table, shortened);
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, translations]) => toLine(key, translations))
    .join("");
}

/** How many headwords hold each headword: common words make many compounds. */
function countCompounds(entries: readonly DictionaryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  const headwords = new Set(entries.map(({ simplified }) => fold(simplified)));
  for (const headword of headwords) {
    for (let start = 0; start < headword.length; start++) {
      for (let end = start + 1; end <= Math.min(headword.length, start + 4); end++) {
        const part = headword.slice(start, end);
        if (part !== headword && headwords.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function rateSenses(
  entry: DictionaryEntry,
  translation: string,
  compounds: ReadonlyMap<string, number>,
): Sense[] {
  const share = rateWord(translation, isName(entry), compounds.get(translation) ?? 0);
  const isRarePhrase = ({ key }: Sense) => countWords(key) > 2 && !compounds.has(translation);
  return readGlosses(entry)
    .filter((sense) => isName(entry) || !isRarePhrase(sense))
    .filter((sense) => !isGivenName(sense, entry))
    .map((sense) => ({ ...sense, weight: sense.weight * share }));
}

/** Two characters are the usual length of a word; one character stands inside too many others. */
function rateWord(translation: string, named: boolean, compounds: number): number {
  const length = translation.length;
  const isColloquial = length > 1 && translation.endsWith("儿");
  const byLength = isColloquial ? 0.4 : length === 1 ? 0.7 : length <= 3 || named ? 1 : 0.7;
  const commonness = Math.min(1, Math.log(1 + compounds) / Math.log(MANY_COMPOUNDS));
  return byLength * (0.45 + 0.55 * commonness);
}

/** "Fei" of "Yue Fei": the last word of a Chinese name is not what one is called by. */
function isGivenName({ key, isShortened, isPerson }: Sense, entry: DictionaryEntry): boolean {
  return isShortened === true && isPerson === true && toLetters(entry).endsWith(key);
}

/** A chief part is a term where nothing else is; a dynasty beside others. */
function addShortened(table: Table, shortened: readonly (readonly [Sense, string])[]): void {
  const isNew = new Set(shortened.map(([{ key }]) => key).filter((key) => !table.has(key)));
  for (const [sense, translation] of shortened) {
    if (isNew.has(sense.key) || /[朝代]$/.test(translation)) addSense(table, sense, translation);
  }
}

function addSense(table: Table, { key, weight }: Sense, translation: string): void {
  if (!/[a-z]{2}/.test(key) || countWords(key) > MOST_WORDS) return;
  const translations = table.get(key) ?? new Map<string, number>();
  if (translations.size === 0) table.set(key, translations);
  translations.set(translation, Math.max(translations.get(translation) ?? 0, weight));
}

function toLine(key: string, translations: ReadonlyMap<string, number>): string {
  const best = [...translations].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const most = best[0]?.[1] ?? 1;
  const fields = best
    .slice(0, TRANSLATIONS_PER_TERM)
    .map(([translation, weight]) => [Math.round((STEPS * weight) / most), translation] as const)
    .filter(([step]) => step >= LEAST_STEP)
    .map(([step, translation]) => `\t${step}${translation}`);
  return `${key}${fields.join("")}\n`;
}
