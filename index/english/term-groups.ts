import { findPlacesBySound } from "../figures/attribution/places.ts";
import { DIGITS } from "../figures/numbers/numeral-characters.ts";
import { fold } from "../text/fold.ts";
import { anyOf } from "./any-of.ts";
import { findReadings } from "./pinyin-names.ts";
import { LIGHT_WORDS, STOP_WORDS } from "./tables/stop-words.ts";
import type { TermTable, Translation } from "./term-table.ts";
import { splitWords, type Word } from "./words.ts";

/** One English term of a question with the Chinese words that may stand for it, likeliest first. */
export interface TermGroup {
  readonly term: string;
  readonly translations: readonly Translation[];
  /** For a name spelt in pinyin, its pairs of neighbouring syllables. */
  readonly pinyinPairs: readonly string[];
  /** The same where it is cut otherwise: Lan-gang, Lang-ang. */
  readonly otherReadings: readonly (readonly string[])[];
  /** True for a single capitalised word. */
  readonly isName: boolean;
  /** The shorter terms of a term of several words, for passages that have none of its translations. */
  readonly parts: readonly TermGroup[];
  /** What it counts, 1 for a whole term. */
  readonly importance: number;
}

/** The longest term of the table, in words. */
export const MOST_WORDS = 4;

/** What a passage need not say: it names nothing that could be found. "May" in small letters is no month. */
const UNSAID = anyOf(
  [
    // How it is asked: "how long" need not be called long.
    /\b[Hh]ow (?:much money|many (?:times|pairs of))\b/,
    /\b[Hh]ow (?:many|much|long|far|old|large|big|great|high|tall|deep|wide|fast|often|soon|late)\b/,
    /\b[Ff]rom what(?: \w+)? to what(?: (?:number|amount|level|figure))?\b/,
    /\b(?:the )?(?:total )?(?:number|amount) of\b/,
    // That it was told, or by whom it was done as a matter of course.
    /\b(?:was|were|been) (?:recorded|reported|logged)\b/,
    /(?<=ed )by (?:the )?(?:police|officers|authorities)\b/,
    // Talk around it.
    /\b[Aa]ny idea\b|\b(?:random|quick) (?:question|one|q)\b|,? right(?=[?\s]*$)/,
    /\b(?:end|ends|ended) up\b|\b(?:this|last) time round\b|\bmay\b/,
  ],
  "g",
);

/**
 * The terms of an English question, longest match first; words that only ask or join are left out. A word that
 * the table does not know stands for itself, as Latin names, codes and numbers do in Chinese text.
 */
export function findGroups(question: string, table: TermTable): TermGroup[] {
  const words = splitWords(question.replace(UNSAID, " ").replaceAll("&", " and "));
  return [...readGroups(words, table, MOST_WORDS), ...findGlosses(question)];
}

/** The Han characters in an English question stand for themselves. */
function findGlosses(question: string): TermGroup[] {
  return Array.from(question.matchAll(/\p{Script=Han}+/gu), ([run]) => {
    const term = fold(run);
    return { ...toGroup([]), term, translations: [{ text: term, weight: 1 }] };
  });
}

function readGroups(words: readonly Word[], table: TermTable, mostWords: number): TermGroup[] {
  const groups: TermGroup[] = [];
  for (let start = 0; start < words.length; ) {
    const { length, group } = readTerm(words.slice(start, start + mostWords), table);
    if (group !== undefined) groups.push(group);
    start += length;
  }
  return groups;
}

/** The longest term that the words begin with, and how many of them it takes. */
function readTerm(words: readonly Word[], table: TermTable): { length: number; group?: TermGroup } {
  for (let length = words.length; length > 0; length--) {
    const term = words.slice(0, length);
    if (!canBeTerm(term)) continue;
    const group = toKnownTerm(term, table) ?? toPinyinName(term, table);
    if (group !== undefined) return { length, group };
    if (length === 1) return { length, group: toGroup(term) };
  }
  return { length: 1 };
}

function canBeTerm(words: readonly Word[]): boolean {
  const [first = "", last = ""] = [words[0]?.text, words.at(-1)?.text];
  if (words.length === 1 && LIGHT_WORDS.has(first)) return false;
  if (STOP_WORDS.has(first)) return false;
  return !STOP_WORDS.has(last) || (words.length > 1 && PARTICLES.has(last));
}

/** The end of a verb of two words: "put out", "hand over". */
const PARTICLES: ReadonlySet<string> = new Set(
  "out over up down off in on away back through".split(" "),
);

function toKnownTerm(words: readonly Word[], table: TermTable): TermGroup | undefined {
  const known = table.find(words.map((word) => word.text)) ?? [];
  const places = findPlacesSpelt(words);
  const translations = [
    ...places,
    ...known.filter(({ text }) => !places.some((place) => place.text === text)),
  ];
  if (translations.length === 0) return undefined;
  const parts = words.length > 1 ? readGroups(words, table, words.length - 1) : [];
  return { ...toGroup(words), translations, parts };
}

/** In small letters a shorter word may be an English one. */
const LEAST_LETTERS = 6;

/** The cities and provinces that a word in pinyin names: the dictionary has 長沙縣 for Changsha. */
function findPlacesSpelt(words: readonly Word[]): Translation[] {
  const [word] = words;
  const mayBeName = word !== undefined && (word.isCapitalised || word.text.length >= LEAST_LETTERS);
  if (words.length !== 1 || !mayBeName) return [];
  const names = findReadings([word.text]).flatMap(findPlacesBySound);
  return names.map((text) => ({ text, weight: 1 }));
}

/** Shorter words are syllables, too: "Long" after "Fang" is a name. */
const SHORTEST_KNOWN = 5;

/** A name of at least two syllables that the table does not know; "Taiwan Long-Term Care" begins with none. */
function toPinyinName(words: readonly Word[], table: TermTable): TermGroup | undefined {
  if (!words.every(({ isCapitalised }) => isCapitalised)) return undefined;
  const [pinyinPairs, ...otherReadings] = findReadings(words.map(({ text }) => text));
  if (pinyinPairs === undefined) return undefined;
  const isKnown = ({ text }: Word) =>
    text.length >= SHORTEST_KNOWN && table.find([text]) !== undefined;
  if (words.length > 1 && words.some(isKnown)) return undefined;
  return { ...toGroup(words), pinyinPairs, otherReadings };
}

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const HAN_DIGITS = [...DIGITS.keys()];

/** 第30 and 第三十 of the 30th. */
function toOrdinals(term: string): readonly string[] | null {
  const [, digits = ""] = ORDINAL.exec(term) ?? [];
  if (digits === "") return null;
  const [tens, ones] = [Math.floor(Number(digits) / 10), Number(digits) % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : HAN_DIGITS[tens]}十`;
  return [`第${Number(digits)}`, `第${ten}${ones === 0 ? "" : HAN_DIGITS[ones]}`];
}

/** A word that stands for itself, or several with no translation yet. */
function toGroup(words: readonly Word[]): TermGroup {
  const term = words.map((word) => word.text).join(" ");
  const isWord = words.length === 1;
  const translations = isWord
    ? (toOrdinals(term) ?? [term]).map((text) => ({ text, weight: 1 }))
    : [];
  const isName = isWord && words[0]?.isCapitalised === true;
  return {
    term,
    translations,
    pinyinPairs: [],
    otherReadings: [],
    isName,
    parts: [],
    importance: 1,
  };
}
