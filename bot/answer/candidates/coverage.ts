import { findAlike } from "../../../index/english/alike.ts";
import type { KeywordIndex } from "../../../index/keyword-index.ts";
import { tellsAnywhere } from "../../../index/text/background.ts";
import { findPinyinPairs } from "../../../index/text/pinyin.ts";
import { overlaps } from "../../../index/text/span.ts";
import { findKeys } from "../../../index/text/terms.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import { isAgentWord } from "../words/agents.ts";
import { findVerbBySound, synonymsOf } from "../words/synonyms.ts";

/** A term of the question with its weight in this index. */
export interface WeighedTerm extends ContentTerm {
  readonly mass: number;
  /** How an unknown pair reads, to find what was meant: 批補 for 批捕; null for what the index knows. */
  readonly sound: string | null;
  /** Words of the same meaning that the index has, for a release that lacks this one. */
  readonly alike: readonly string[];
}

const WORD_WEIGHT = 1;
/** A pair over a word border is in no text, and says nothing about the question. */
const BORDER_PAIR_SHARE = 0.15;

/** Who did it goes without saying in a release of theirs: 警方 of 警方拉咗幾多人 only tells two bodies apart. */
const AGENT_SHARE = 0.05;

/** No release writes 罰咗: how much the verb tells is told by 罰. */
const DONE = /(?<=.)咗$/;

/** Weighs the terms of a question by how much each tells. */
export function weighTerms(terms: readonly ContentTerm[], keywords: KeywordIndex): WeighedTerm[] {
  const agents = findAgents(terms);
  return terms.map((term, i) => {
    const rarity = tellsAnywhere((term.words[0] ?? "").replace(DONE, "").slice(0, 2));
    const border = isBorderPair(terms, i, keywords) ? BORDER_PAIR_SHARE : 1;
    const agent = agents[i] === true ? AGENT_SHARE : 1;
    const sound = toSound(term, keywords);
    const meant = sound === null ? null : findVerbBySound(sound);
    // 中稻 is a word where a release writes it.
    const isWord =
      term.mayBeWord === true && findKeys(term.words[0] ?? "").every((key) => keywords.has(key));
    const mass = (isWord ? WORD_WEIGHT : term.weight) * rarity * border * agent;
    const words = meant === null ? term.words : synonymsOf(meant);
    const alike = findAlike(words[0] ?? "", keywords);
    return { ...term, words, isVerb: term.isVerb || meant !== null, mass, sound, alike };
  });
}

function toSound({ words, isKnown }: ContentTerm, keywords: KeywordIndex): string | null {
  const [word = ""] = words;
  if (isKnown || word.length !== 2 || keywords.has(word)) return null;
  return findPinyinPairs(word)[0] ?? null;
}

/** Terms of less weight are grammar. */
const LEAST_WEIGHT = 0.5;
/** At most so much stands between who acts and what is done: 今年, 一共. */
const BEFORE_DEED = 2;

/** For each term whether it is who does what is asked about: 公安 and 機關 of 公安機關抓了多少人. */
function findAgents(terms: readonly ContentTerm[]): boolean[] {
  const agents = terms.map(() => false);
  let next = terms.length;
  for (const [i, term] of [...terms.entries()].reverse()) {
    const deed = terms[next];
    const isBefore = deed !== undefined && deed.start - term.end <= BEFORE_DEED;
    agents[i] =
      isBefore && isAgentWord(term.words[0] ?? "") && (deed.isVerb || agents[next] === true);
    if (term.weight >= LEAST_WEIGHT) next = i;
  }
  return agents;
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
