import { findPlaces } from "../figures/attribution/places.ts";
import { findKeys } from "../text/terms.ts";
import { PART_IMPORTANCE } from "./fit-to-corpus.ts";
import { type KeywordPostings, rowsWithAll } from "./keyword-postings.ts";
import type { TermGroup } from "./term-groups.ts";
import type { Translation } from "./term-table.ts";

/** Rarer senses are seldom meant. */
const SENSES = 6;

/**
 * Neighbouring terms whose translations the corpus writes side by side are meant so: 功能界别 of "functional
 * constituency". Those translations come first, and the compound is a hint for the search.
 */
export function joinNeighbours(
  groups: readonly TermGroup[],
  keywords: KeywordPostings,
): TermGroup[] {
  const joined: TermGroup[] = [];
  for (const group of groups) {
    const at = joined.findLastIndex(({ importance }) => importance === 1);
    const before = joined[at];
    const pair = before === undefined ? null : findCompound(before, group, keywords);
    if (before === undefined || pair === null) {
      joined.push(group);
      continue;
    }
    // 湖北檢察機關 tells nothing of "Hubei prosecute".
    const isPlace = findPlaces(pair.first.text).length > 0;
    if (!isPlace) joined[at] = putFirst(before, pair.first);
    joined.push(toHint(before, group, pair), isPlace ? group : putFirst(group, pair.second));
  }
  return joined;
}

interface Compound {
  readonly first: Translation;
  readonly second: Translation;
}

/** The likeliest two translations that stand side by side in a row, or null. */
function findCompound(
  before: TermGroup,
  after: TermGroup,
  keywords: KeywordPostings,
): Compound | null {
  let best: Compound | null = null;
  for (const first of before.translations.slice(0, SENSES)) {
    for (const second of after.translations.slice(0, SENSES)) {
      if (best !== null && weightOf({ first, second }) <= weightOf(best)) continue;
      if (isWritten(first.text, second.text, keywords)) best = { first, second };
    }
  }
  return best;
}

function weightOf({ first, second }: Compound): number {
  return first.weight * second.weight;
}

const HAN = /^\p{Script=Han}+$/u;

function isWritten(first: string, second: string, keywords: KeywordPostings): boolean {
  if (first.length + second.length < 3 || !HAN.test(first + second)) return false;
  if (!keywords.has(first.slice(-1) + second.slice(0, 1))) return false;
  return !rowsWithAll(keywords, findKeys(first + second)).next().done;
}

/** A single character stands beside others by chance. */
function putFirst(group: TermGroup, translation: Translation): TermGroup {
  if (translation.text.length < 2) return group;
  const others = group.translations.filter((other) => other !== translation);
  return { ...group, translations: [{ ...translation, weight: 1 }, ...others] };
}

function toHint(before: TermGroup, after: TermGroup, { first, second }: Compound): TermGroup {
  return {
    ...after,
    term: `${before.term} ${after.term}`,
    translations: [{ text: first.text + second.text, weight: 1 }],
    pinyinPairs: [],
    otherReadings: [],
    parts: [],
    importance: PART_IMPORTANCE,
  };
}
