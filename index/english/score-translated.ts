import { findTerms } from "../text/terms.ts";
import type { KeywordPostings, TranslationIndexes } from "./keyword-postings.ts";
import type { TermGroup } from "./term-groups.ts";

/** BM25's share of a term in a row stays below k1 + 1: divided by that, and by its idf, it is 0 to 1. */
const MOST_TERM_WEIGHT = 2.2;

/** What the characters of a translation count when they stand apart: 大學 is a hint in 北大. */
const APART = 0.15;

/** What a translation of one character counts: it stands inside other words. */
const SINGLE_CHARACTER = 0.5;

/** A term whose best row has less evidence than this is not scaled up to a full match. */
const LEAST_MATCH = 1 / 3;

/**
 * How well each row matches a translated question, by row number. Each group is one structured query: its
 * translations are alternatives, their evidence joins to a maximum of 1, and the group counts by how few rows
 * have it. After Darwish and Oard, "Probabilistic Structured Query Methods" (2003).
 */
export function scoreTranslated(
  indexes: TranslationIndexes,
  groups: readonly TermGroup[],
): Float32Array {
  const scores = new Float32Array(indexes.keywords.rowCount);
  const evidence = {
    joint: new Float32Array(scores.length),
    single: new Float32Array(scores.length),
  };
  for (const group of groups) {
    collectEvidence(indexes, group, evidence);
    addGroup(scores, evidence.joint, group.importance);
  }
  return scores;
}

/** By row. */
interface Evidence {
  /** Of all alternatives of a group together. */
  readonly joint: Float32Array;
  /** Of one alternative while it is added up; otherwise all 0. */
  readonly single: Float32Array;
}

/** Fills in how likely each row has the group's term. */
function collectEvidence(
  { keywords, pinyin }: TranslationIndexes,
  group: TermGroup,
  evidence: Evidence,
): void {
  evidence.joint.fill(0);
  for (const { text, weight } of group.translations) {
    joinAlternative(evidence, keywords, toWeightedTerms(text, weight));
  }
  const share = 1 / group.pinyinPairs.length;
  joinAlternative(
    evidence,
    pinyin,
    group.pinyinPairs.map((term) => ({ term, share })),
  );
}

interface WeightedTerm {
  readonly term: string;
  /** Of the alternative's evidence. */
  readonly share: number;
}

function toWeightedTerms(text: string, weight: number): WeightedTerm[] {
  const terms = findTerms(text);
  const pairs = terms.filter((term) => term.length > 1);
  const characters = terms.length - pairs.length;
  const isHan = /^[\u3400-\u9fff]+$/.test(text);
  return terms.map((term) => {
    if (!isHan) return { term, share: weight / terms.length };
    if (pairs.length === 0) return { term, share: weight * SINGLE_CHARACTER };
    const ofKind = term.length > 1 ? 1 / pairs.length : APART / characters;
    return { term, share: weight * ofKind };
  });
}

/** Joins one alternative to the others, as independent signs of the same thing. */
function joinAlternative(
  { joint, single }: Evidence,
  index: KeywordPostings,
  terms: readonly WeightedTerm[],
): void {
  for (const { term, share } of terms) {
    const { rows, weights } = index.postings(term);
    const scale = share / (index.idf(term) * MOST_TERM_WEIGHT);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      single[row] = (single[row] as number) + scale * (weights[i] as number);
    }
  }
  for (const { term } of terms) {
    for (const row of index.postings(term).rows) {
      const other = 1 - Math.min(1, single[row] as number);
      joint[row] = 1 - (1 - (joint[row] as number)) * other;
      single[row] = 0;
    }
  }
}

/** Adds a group's evidence, its best row scaled to 1, times the idf of the rows that it is expected in. */
function addGroup(scores: Float32Array, evidence: Float32Array, importance: number): void {
  let most = LEAST_MATCH;
  let mass = 0;
  for (const share of evidence) {
    if (share > most) most = share;
    mass += share;
  }
  const rows = mass / most;
  const scale = (importance * Math.log(1 + (scores.length - rows + 0.5) / (rows + 0.5))) / most;
  for (let row = 0; row < scores.length; row++) {
    scores[row] = (scores[row] as number) + scale * (evidence[row] as number);
  }
}
