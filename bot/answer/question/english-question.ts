import type { TermGroup } from "../../../index/english/term-groups.ts";
import { findPlaces, findPlacesBySound } from "../../../index/figures/attribution/places.ts";
import { spell } from "../../../index/text/pinyin.ts";
import { blankOut, overlaps, type Span } from "../../../index/text/span.ts";
import { isVerb, synonymsOf } from "../words/synonyms.ts";
import type { ContentTerm } from "./content-terms.ts";
import { toDeeds } from "./question-content.ts";

const NUMBERS: Readonly<Record<string, string>> = {
  one: "一",
  two: "兩",
  three: "三",
  four: "四",
  five: "五",
  six: "六",
  seven: "七",
  eight: "八",
  nine: "九",
  ten: "十",
  eleven: "十一",
};
/** Numbers that questions write out where they are to be confirmed. */
export const NUMBER_WORDS = "ten|twenty|thirty|forty|fifty|hundred";
const ORDINALS: Readonly<Record<string, string>> = {
  first: "一",
  second: "二",
  third: "三",
  fourth: "四",
  "1st": "一",
  "2nd": "二",
  "3rd": "三",
  "4th": "四",
};
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const SHORT_MONTHS = "jan feb mar apr jun jul aug sept? oct nov dec";
const MONTH = [...MONTHS, ...SHORT_MONTHS.split(" ")].join("|");

const YEAR = "(?:,? (?:of |in )?(?:the year )?((?:19|20)\\d\\d))?";
/** May I know, marching: a month only where a day, a year or a preposition says so. */
const NO_MONTH =
  "(?<!\\b(?:in|of|since|by|from|to|until|through|during|for|last|this|and) )(?:may|march)\\b(?!,? (?:of |in )?(?:the year )?\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?";
const TO = "(?: (?:to|through|until) | ?[-–] ?)";
const COUNT = Object.keys(NUMBERS).join("|");

/** English time expressions and how a Chinese release writes them; the first that matches a place wins. */
const PERIODS: readonly (readonly [
  pattern: RegExp,
  toChinese: (words: readonly string[]) => string,
])[] = [
  [
    new RegExp(`\\bfirst (${COUNT}|\\d+) quarters${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}前${toCount(n)}季度`,
  ],
  [
    new RegExp(`\\bfirst (${COUNT}|\\d+) months${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}首${toCount(n)}個月`,
  ],
  [
    new RegExp(`\\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}第${ORDINALS[n ?? ""] ?? n}季度`,
  ],
  [new RegExp(`\\b(?:first half|h1)${YEAR}`, "g"), ([, year]) => `${toYear(year)}上半年`],
  [new RegExp(`\\b(?:second half|h2)${YEAR}`, "g"), ([, year]) => `${toYear(year)}下半年`],
  [/\b((?:19|20)\d\d) ?\(roc(?: year)? \d{2,3}\)/g, ([, year]) => `${year}年`],
  [/\broc(?: year)? (\d{2,3})\b(?: ?\((?:19|20)\d\d\))?/g, ([, year]) => `民國${year}年`],
  [/\b(?:academic|school) year (?:of )?(1[01]\d)\b/g, ([, year]) => `${year}學年度`],
  [/\b(1[01]\d) (?:academic|school) year\b/g, ([, year]) => `${year}學年度`],
  [
    /\b((?:19|20)\d\d)[/–-](\d\d)\b(?!-\d)/g,
    ([whole = "", first = "", second]) =>
      Number(second) === (Number(first) + 1) % 100 ? `${first}/${second}年度` : whole,
  ],
  [/\b(?:the )?end(?: of)? ((?:19|20)\d\d)\b/g, ([, year]) => `${year}年底`],
  [
    new RegExp(`\\b(?:the )?end of (${MONTH})${YEAR}\\b`, "g"),
    ([, name = "", year]) => `${toYear(year)}${toMonthNumber(name)}月底`,
  ],
  // 1 July to 17 August 2014; June 22 to July 4; 22–24 June; June 22–24
  [
    new RegExp(`\\b${DAY} (${MONTH})${TO}${DAY} (${MONTH})${YEAR}(?!\\w)`, "g"),
    ([, day = "", from = "", last = "", to = "", year]) => toDays({ year, from, day, to, last }),
  ],
  [
    new RegExp(`\\b(${MONTH}) ${DAY}${TO}(${MONTH}) ${DAY}${YEAR}(?!\\w)`, "g"),
    ([, from = "", day = "", to = "", last = "", year]) => toDays({ year, from, day, to, last }),
  ],
  [
    new RegExp(`\\b${DAY}${TO}${DAY} (${MONTH})${YEAR}(?!\\w)`, "g"),
    ([, day = "", last = "", from = "", year]) => toDays({ year, from, day, to: from, last }),
  ],
  [
    new RegExp(`\\b(${MONTH}) ${DAY}${TO}${DAY}${YEAR}(?!\\w)`, "g"),
    ([, from = "", day = "", last = "", year]) => toDays({ year, from, day, to: from, last }),
  ],
  [
    new RegExp(`\\bbetween (${MONTH}) and (${MONTH})${YEAR}\\b`, "g"),
    ([, from = "", to = "", year]) =>
      `${toYear(year)}${toMonthNumber(from)}至${toMonthNumber(to)}月`,
  ],
  [
    new RegExp(`\\b(${MONTH})(?: (?:to|through|until) | ?[-–] ?)(${MONTH})${YEAR}\\b`, "g"),
    ([, from = "", to = "", year]) =>
      `${toYear(year)}${toMonthNumber(from)}至${toMonthNumber(to)}月`,
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})${YEAR}(?!\\w)`, "g"),
    ([whole = "", day = "", name = "", ...rest]) => toMonth([whole, name, day, ...rest]),
  ],
  [
    new RegExp(`\\b(?!${NO_MONTH})(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?)?${YEAR}(?!\\w)`, "g"),
    toMonth,
  ],
  [
    /(?<!\b(?:over|than|nearly|almost|exceed(?:ed)?) )\b((?:19|20)\d\d)\b(?! (?:people|persons|cases|[a-z]+s (?:were|was|did|in)))/g,
    ([, year]) => `${year}年`,
  ],
  [/\blast night\b/g, () => "昨晚"],
  [/\blast month\b/g, () => "上月"],
  [/\blast week\b/g, () => "上周"],
  [/\blast year\b/g, () => "去年"],
  [/\bthis year\b/g, () => "今年"],
];

/** A time expression of an English question, in Chinese, with where it stands. */
export interface EnglishPeriod extends Span {
  readonly text: string;
}

/** Finds the time expressions of a lower-case English question. */
export function findEnglishPeriods(text: string): EnglishPeriod[] {
  const found: EnglishPeriod[] = [];
  for (const [pattern, toChinese] of PERIODS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => overlaps(other, span)))
        found.push({ ...span, text: toChinese([...match]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toMonthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** The first and the last day of a stretch of time, by the names of their months. */
interface Stretch {
  readonly year: string | undefined;
  readonly from: string;
  readonly day: string;
  readonly to: string;
  readonly last: string;
}

function toDays({ year, from, day, to, last }: Stretch): string {
  const [month, lastMonth] = [toMonthNumber(from), toMonthNumber(to)];
  return `${toYear(year)}${month}月${day}日至${month === lastMonth ? "" : `${lastMonth}月`}${last}日`;
}

function toMonth([, name = "", day, year]: readonly string[]): string {
  const month = `${toYear(year)}${toMonthNumber(name)}月`;
  return day === undefined ? month : `${month}${day}日`;
}

function toYear(year: string | undefined): string {
  return year === undefined ? "" : `${year}年`;
}

function toCount(count: string | undefined): string {
  return NUMBERS[count ?? ""] ?? count ?? "";
}

/** Finds the place that an English name spells, or null. */
export type FindPlace = (name: string) => string | null;

/** What a translated question names: its places, and its other terms with all their translations. */
export function readGroups(
  groups: readonly TermGroup[],
  {
    noun,
    isShare,
    isBelieved,
    findPlace,
  }: {
    readonly noun: string;
    readonly isShare: boolean;
    /** True when its numbers are to be confirmed, so that a release need not have them. */
    readonly isBelieved: boolean;
    readonly findPlace: FindPlace;
  },
): {
  places: string[];
  terms: readonly ContentTerm[];
} {
  const places: string[] = [];
  const terms: ContentTerm[] = [];
  // The words of a term of several are hints for the search only.
  const whole = groups.filter(isWhole);
  // Luzhai (鹿砦) is written out: it is no other place that is spelt so.
  const glosses = new Map(
    whole.flatMap(({ term }) => (HAN.test(term) ? [[spell(term), term] as const] : [])),
  );
  for (const [i, group] of whole.entries()) {
    const { term, translations, pinyinPairs, importance } = group;
    // Of Wangyu County the place says enough.
    if (AREA.test(term) && places.length > 0) continue;
    const isOfArea = AREA.test(whole[i + 1]?.term ?? "");
    const gloss = glosses.get(term);
    if (gloss !== undefined && isOfArea) places.push(gloss);
    if (gloss !== undefined || places.includes(term)) continue;
    // What share is asked for says of what by its other words.
    if ((isShare && SHARE.test(term)) || (isBelieved && NUMBER.test(term))) continue;
    const words = translations.map(({ text }) => text);
    const place =
      findPlace(term) ??
      words
        .slice(0, 2)
        .flatMap(findPlaceWithin)
        .find((name) => isNamed(name) && isSpelt(term, name)) ??
      named(findPlacesBySound(pinyinPairs)[0] ?? null) ??
      // Huangdao District is a place, though no release writes it.
      (isSpeltOnly(group) && isOfArea ? term : null);
    if (place !== null) places.push(place);
    else if (words.length > 0) {
      const isCounted = noun.includes(term.slice(0, Math.max(3, term.length - 1)));
      terms.push({ ...toTerm(words, importance), isCounted });
    }
  }
  return { places, terms: toDeeds(terms, () => false) };
}

/** A name in Latin letters that no word of the corpus sounds like. */
function isSpeltOnly({ pinyinPairs, translations }: TermGroup): boolean {
  return pinyinPairs.length > 0 && !translations.some(({ text }) => HAN.test(text));
}

const HAN = /\p{Script=Han}/u;
const AREA = /^(?:county|city|province|district|township|town|municipality)$/;
const NUMBER = new RegExp(
  `^(?:\\d[\\d,.]*\\+?|${NUMBER_WORDS}|thousand|million|billion|dozen|half)$`,
);
const SHARE = /^(?:percent(?:age)?|share|proportion)$/;

function isWhole({ importance }: TermGroup): boolean {
  return importance >= 1;
}

/** The English question with its time expressions blanked out: they are read by themselves. */
export function cutEnglishPeriods(text: string): string {
  return blankOut(text, findEnglishPeriods(text.toLowerCase()));
}

/** 香港 for Hong Kong, and 台灣 for 台灣人 of Taiwanese. */
function findPlaceWithin(word: string): string[] {
  return findPlaces(word).flatMap(({ text, start }) =>
    start === 0 && word.length - text.length <= 1 ? [text] : [],
  );
}

/** A single syllable is rather a surname. */
function named(place: string | null): string | null {
  return place !== null && place.replace(/[省市县区]$/, "").length > 1 ? place : null;
}

/** Domestic use and civil cases are in no place of that name. */
function isNamed(place: string): boolean {
  return !/^(?:国内|省内|市内|中环)$/.test(place);
}

/** Mr Lin is of no 林縣: a name of one character needs its suffix in English. */
function isSpelt(term: string, place: string): boolean {
  return named(place) !== null || /\b(?:county|district|city|township|town|village)\b/.test(term);
}

/** Rarer senses bring more wrong words than right ones. */
const MAX_TRANSLATIONS = 5;
const TERM_WEIGHT = 1.6;

function toTerm(words: readonly string[], importance: number): ContentTerm {
  return {
    start: 0,
    end: 0,
    words: [
      ...new Set([...words.slice(0, MAX_TRANSLATIONS), ...words.slice(0, 2).flatMap(synonymsOf)]),
    ],
    weight: TERM_WEIGHT * importance,
    isKnown: true,
    isVerb: words.slice(0, 2).some(isVerb),
    isCounted: false,
  };
}
