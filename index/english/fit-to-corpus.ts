import { findKeys, findTerms } from "../text/terms.ts";
import type { KeywordPostings, TranslationIndexes } from "./keyword-postings.ts";
import type { NameSounds } from "./name-sounds.ts";
import type { TermGroup } from "./term-groups.ts";
import type { Translation } from "./term-table.ts";
import { writeOutName } from "./write-out-name.ts";

/** A single character stands inside many other words: in a row of translations it says less than a word. */
const SINGLE_CHARACTER = 0.5;

/** A part of a term is a hint where the term's own translation is not the one that a passage uses. */
export const PART_IMPORTANCE = 0.4;

/** Where a release is from without printing it: 本港. */
const UNPRINTED = new Set(["香港", "澳门", "台湾", "中国", "大陆"]);

/**
 * The groups as this corpus can answer them: a term of several words that it has no translation of falls into
 * its words, a name in pinyin is written out, and one that it has no translation of is spelt by its sound.
 */
export function fitToCorpus(
  groups: readonly TermGroup[],
  indexes: TranslationIndexes,
  sounds: NameSounds,
): TermGroup[] {
  const { keywords, pinyin } = indexes;
  return groups.flatMap((spelt) => {
    const group = writeOut(spelt, indexes);
    const isKnown =
      group.translations.some(({ text }) => countRows(keywords, text) > 0) ||
      group.pinyinPairs.some((pair) => pinyin.has(pair));
    if (isKnown) return [sortByUse(group, keywords), ...group.parts.map(toHint)];
    if (group.translations.some(({ text }) => UNPRINTED.has(text))) return [group];
    if (group.parts.length > 0) return fitToCorpus(group.parts, indexes, sounds);
    if (!group.isName) return [group];
    return [
      { ...group, translations: [...group.translations, ...sounds.spell(group.term, keywords)] },
    ];
  });
}

/** A name in pinyin by the reading that the corpus has. */
function writeOut(group: TermGroup, indexes: TranslationIndexes): TermGroup {
  for (const pinyinPairs of [group.pinyinPairs, ...group.otherReadings]) {
    const names = writeOutName(pinyinPairs, indexes);
    if (names.length > 0)
      return { ...group, pinyinPairs, translations: [...names, ...group.translations] };
  }
  return group;
}

/** The translations that the corpus has come first. */
function sortByUse({ term, ...group }: TermGroup, keywords: KeywordPostings): TermGroup {
  const isUsed = ({ text }: Translation) => countRows(keywords, text) > 0;
  // HA may stand as it is in Chinese text, whatever it means in the dictionary.
  const itself = keywords.has(term) ? [{ text: term, weight: 1 }] : [];
  const translations = [...itself, ...group.translations.filter(({ text }) => text !== term)];
  return {
    ...group,
    term,
    translations: [...translations.filter(isUsed), ...translations.filter((one) => !isUsed(one))],
  };
}

function toHint(part: TermGroup): TermGroup {
  return { ...part, importance: PART_IMPORTANCE };
}

/** Rarer senses bring more wrong words than right ones. */
export const MOST_SENSES = 5;

/** The likeliest translations of the groups that the corpus has, in a row, and for each term of them the others. */
export function toChinese(
  groups: readonly TermGroup[],
  keywords: KeywordPostings,
): { chinese: string; others: ReadonlyMap<string, readonly string[]> } {
  const chosen: string[] = [];
  const others = new Map<string, readonly string[]>();
  for (const group of groups.filter(({ importance }) => importance === 1)) {
    const text = chooseTranslation(group, keywords)?.text;
    if (text === undefined) continue;
    chosen.push(text);
    const words = group.translations
      .slice(0, MOST_SENSES)
      .flatMap((other) => (other.text !== text && other.text.length > 1 ? other.text : []));
    if (words.length > 0) for (const term of findTerms(text)) others.set(term, words);
  }
  return { chinese: chosen.join(" "), others };
}

function chooseTranslation(
  { translations }: TermGroup,
  keywords: KeywordPostings,
): Translation | undefined {
  let best = translations[0];
  let most = 0;
  for (const translation of translations) {
    const share = translation.text.length === 1 ? SINGLE_CHARACTER : 1;
    const rating = share * translation.weight * Math.log1p(countRows(keywords, translation.text));
    if (rating > most) {
      best = translation;
      most = rating;
    }
  }
  return best;
}

/** An upper bound of how many rows have a translation: the rows of its rarest pair. */
function countRows(keywords: KeywordPostings, text: string): number {
  const counts = findKeys(text).map((key) => keywords.postings(key).rows.length);
  return counts.length > 0 ? Math.min(...counts) : 0;
}
