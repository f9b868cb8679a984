import type { KeywordIndex } from "../../index/keyword-index.ts";
import { tellsAnywhere } from "../../index/rank-background.ts";
import { findPinyinPairs } from "../../index/text/pinyin.ts";
import { overlaps } from "../../index/text/span.ts";
import type { ContentTerm } from "./content-terms.ts";
import { isPartOfOther } from "./synonyms.ts";

/** A term of the question with its weight in this index. */
export interface WeighedTerm extends ContentTerm {
  readonly mass: number;
  /** How an unknown pair reads, to find what was meant: 批補 for 批捕; null for what the index knows. */
  readonly sound: string | null;
}

/** A synonym of the asker's word counts a little less than the word itself: 查辦 and 查處 stay apart. */
export const SYNONYM_SHARE = 0.85;
/** A pair that only sounds like the asker's. */
export const HOMOPHONE_SHARE = 0.7;
/** A pair over a word border is in no text, and says nothing about the question. */
const BORDER_PAIR_SHARE = 0.15;

/** Weighs the terms of a question by how much each tells. */
export function weighTerms(terms: readonly ContentTerm[], keywords: KeywordIndex): WeighedTerm[] {
  return terms.map((term, i) => {
    const rarity = tellsAnywhere((term.words[0] ?? "").slice(0, 2));
    const border = isBorderPair(terms, i, keywords) ? BORDER_PAIR_SHARE : 1;
    return { ...term, mass: term.weight * rarity * border, sound: toSound(term, keywords) };
  });
}

function toSound({ words, isKnown }: ContentTerm, keywords: KeywordIndex): string | null {
  const [word = ""] = words;
  if (isKnown || word.length !== 2 || keywords.has(word)) return null;
  return findPinyinPairs(word)[0] ?? null;
}

/** True for an unknown pair that overlaps a known one: 案牽 in 假貨案|牽涉, but not 感染 in 醫生|感染. */
function isBorderPair(terms: readonly ContentTerm[], i: number, keywords: KeywordIndex): boolean {
  const term = terms[i];
  if (term === undefined || term.isKnown || keywords.has(term.words[0] ?? "")) return false;
  const [before, after] = [terms[i - 1], terms[i + 1]];
  return [before, after].some(
    (other) =>
      other !== undefined &&
      overlaps(term, other) &&
      (other.isKnown || keywords.has(other.words[0] ?? "")),
  );
}

/** How much of a term stands in a folded text: 1 for the word itself, less for another word for it. */
export function findInText(term: WeighedTerm, text: string): number {
  const at = term.words.findIndex((word) => findWord(text, word, term.words).length > 0);
  if (at !== -1) return at === 0 ? 1 : SYNONYM_SHARE;
  return term.sound !== null && findPinyinPairs(text).includes(term.sound) ? HOMOPHONE_SHARE : 0;
}

/** Where a word stands in a folded text as itself, not as a part of a word of another meaning. */
export function findWord(text: string, word: string, meaning: readonly string[]): number[] {
  const found: number[] = [];
  if (word === "") return found;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isPartOfOther(text, at, at + word.length, meaning)) found.push(at);
  }
  return found;
}
