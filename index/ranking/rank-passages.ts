import { foldedText } from "../folded-passage.ts";
import type { IndexedPassage } from "../generation.ts";
import type { Query } from "./query.ts";
import { hasAnswerIn } from "./rank-answer-type.ts";
import {
  type AskedTerm,
  coverageOf,
  foldedTitle,
  matchTerms,
  type TermMatch,
} from "./rank-match.ts";
import ranking from "./ranking-weights.json" with { type: "json" };

/** What both legs say about a passage. */
export interface Candidate {
  readonly passage: IndexedPassage;
  /** BM25 over terms plus the weighted one over pinyin pairs. */
  readonly lexical: number;
  /** Cosine of the passage's best window. */
  readonly cosine: number;
  /** Cosine of each of the passage's windows. */
  readonly windowCosines: readonly number[];
}

/** The reasons to believe that a passage answers, each 0 to 1 and higher for better. */
export interface PassageSignals {
  /** BM25 over that of the best candidate. */
  readonly lexical: number;
  /** Cosine of the question and the best two sentences. */
  readonly cosine: number;
  /** Share of what the question says that its best sentence says too. */
  readonly sentence: number;
  /** The same of two neighbouring sentences and the release's title together. */
  readonly window: number;
  /** Share of the question's numbers and Latin words that the passage has. */
  readonly exact: number;
  /** Share of what the question puts into quotation marks that the passage has, word for word. */
  readonly quoted: number;
  /** 1 when those two sentences have what can be an answer of the asked type that the question does not name. */
  readonly answer: number;
}

const NAMES = Object.keys(ranking.weights) as (keyof PassageSignals)[];

/** What of the question the signals look at, worked out once for all candidates. */
export interface Aspects {
  readonly query: Query;
  readonly terms: readonly AskedTerm[];
  readonly weights: Float32Array;
  /** Columns of the terms that are numbers or Latin words. */
  readonly exactColumns: readonly number[];
  readonly bestLexical: number;
}

/** The weighted sum of the signals: the logarithm of the odds between two candidates is their difference. */
export function weighSignals(signals: PassageSignals): number {
  return NAMES.reduce((sum, name) => sum + ranking.weights[name] * signals[name], 0);
}

/** Looks a question up in one candidate. */
export function readSignals(
  aspects: Aspects,
  candidate: Candidate,
): { signals: PassageSignals; match: TermMatch } {
  const { passage } = candidate;
  const match = matchTerms(aspects.terms, passage);
  const { sentence, window, answer } = readSentences(aspects, match, passage);
  return {
    match,
    signals: {
      lexical: aspects.bestLexical > 0 ? candidate.lexical / aspects.bestLexical : 0,
      cosine: candidate.cosine,
      sentence,
      window,
      exact: shareOf(aspects.exactColumns, (column) => hasTerm(match, column)),
      quoted: shareOf(aspects.query.quoted, (words) => foldedText(passage).includes(words)),
      answer,
    },
  };
}

function readSentences(aspects: Aspects, match: TermMatch, passage: IndexedPassage) {
  const { weights } = aspects;
  const title = foldedTitle(passage.release);
  const untitled = weights.map((weight, i) =>
    title.includes(aspects.terms[i]?.term ?? "") ? 0 : weight,
  );
  const share = massOf(weights) > 0 ? massOf(untitled) / massOf(weights) : 0;
  let sentence = 0;
  let window = 0;
  let at = 0;
  for (let from = 0; from < match.sentenceCount; from++) {
    const to = Math.min(from + 1, match.sentenceCount - 1);
    sentence = Math.max(sentence, coverageOf(match, { from, to: from }, weights));
    const coverage = 1 - share + share * coverageOf(match, { from, to }, untitled);
    if (coverage > window) {
      window = coverage;
      at = from;
    }
  }
  return { sentence, window, answer: hasAnswer(aspects, passage, at) ? 1 : 0 };
}

function hasAnswer({ query }: Aspects, passage: IndexedPassage, from: number): boolean {
  const start = passage.sentences[from]?.start ?? passage.start;
  const end = passage.sentences[from + 1]?.end ?? passage.end;
  const text = foldedText(passage).slice(start - passage.start, end - passage.start);
  return hasAnswerIn(text, query.asked, query.text);
}

function hasTerm({ terms, sentenceCount, found }: TermMatch, column: number): boolean {
  for (let row = 0; row < sentenceCount; row++) {
    if ((found[row * terms.length + column] as number) > 0) return true;
  }
  return false;
}

function massOf(weights: Float32Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}
