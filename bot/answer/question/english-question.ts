import { MOST_SENSES } from "../../../index/english/fit-to-corpus.ts";
import type { TermGroup } from "../../../index/english/term-groups.ts";
import { findPlaces, findPlacesBySound } from "../../../index/figures/attribution/places.ts";
import { spell } from "../../../index/text/pinyin.ts";
import { isVerb, synonymsOf } from "../words/synonyms.ts";
import type { ContentTerm } from "./content-terms.ts";
import { toDeeds } from "./question-content.ts";

/** Numbers that questions write out where they are to be confirmed. */
export const NUMBER_WORDS = "ten|twenty|thirty|forty|fifty|hundred";

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

const TERM_WEIGHT = 1.6;

function toTerm(words: readonly string[], importance: number): ContentTerm {
  return {
    start: 0,
    end: 0,
    words: [...new Set([...words.slice(0, MOST_SENSES), ...words.slice(0, 2).flatMap(synonymsOf)])],
    weight: TERM_WEIGHT * importance,
    isKnown: true,
    isVerb: words.slice(0, 2).some(isVerb),
    isCounted: false,
  };
}
