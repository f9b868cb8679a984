import type { Query } from "../../../index/ranking/query.ts";
import { ASKING_WORD } from "../../../index/ranking/rank-answer-type.ts";
import { coverageOf, type TermMatch } from "../../../index/ranking/rank-match.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import type { Span } from "../../../index/text/span.ts";
import type { Excerpt } from "./choose-excerpts.ts";

/** The reasons to believe that the releases answer a question; all compare over corpora of any size. */
export interface SupportSignals {
  /**
   * Share of what a clause of the question says that two neighbouring sentences of a good passage say too, of
   * the clause that fares best: small talk around it costs nothing.
   */
  readonly clause: number;
  /** The same of the clause that asks, in a whole passage. */
  readonly asking: number;
  /** Cosine of the best passage's best two sentences. */
  readonly cosine: number;
  /** How probably the answer stands in the first excerpt, given that it stands in one of the best passages. */
  readonly excerpt: number;
  /** How far the best passage is ahead of the best one of another release, as a logarithm, at most 6. */
  readonly margin: number;
  /** Share of the question's numbers and Latin words that the best passage has; 1 when there are none. */
  readonly exact: number;
  /** How much the question says, as a logarithm: a short one is covered by chance. */
  readonly content: number;
}

/** Passages that are looked at: a lucky match further down proves nothing. */
const PASSAGES = 5;
/** A clause with less than this share of what the question says is small talk, or a mere "in 2020". */
const LEAST_CLAUSE = 0.2;
/** Also stands for "no other release": in a corpus of one, none competes. */
const MOST_MARGIN = 6;
const CLAUSE = /[^,，。.?!;:\s]+/g;

/** What the ranking says about whether it holds an answer; null when nothing was ranked. */
export function readSupport(
  ranked: readonly RankedPassage[],
  excerpts: readonly Excerpt[],
  query: Query,
): SupportSignals | null {
  const best = ranked[0];
  if (best === undefined) return null;
  const matches = ranked.slice(0, PASSAGES).map(({ match }) => match);
  const clauses = findClauses(query, best.match);
  const asking = clauses.find(({ asks }) => asks) ?? clauses[0];
  const mass = best.match.terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    clause: clauses.reduce(
      (most, { weights }) => Math.max(most, bestCoverage(matches, weights, 2)),
      0,
    ),
    asking: asking ? bestCoverage(matches, asking.weights, Number.POSITIVE_INFINITY) : 0,
    cosine: best.cosine,
    excerpt: excerpts[0]?.score ?? 0,
    margin: marginOf(ranked),
    exact: best.match.terms.some(({ term }) => /^[0-9a-z]/.test(term)) ? best.signals.exact : 1,
    content: Math.log(1 + mass),
  };
}

/** The clauses that say something, with the weights of the terms in each, the weightiest first. */
function findClauses(query: Query, { terms }: TermMatch) {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return Array.from(query.text.matchAll(CLAUSE), (clause) => {
    const span: Span = { start: clause.index, end: clause.index + clause[0].length };
    const content = query.content.slice(span.start, span.end);
    const weights = Float32Array.from(terms, ({ term, weight }) =>
      content.includes(term) ? weight : 0,
    );
    const mass = weights.reduce((sum, weight) => sum + weight, 0);
    return { asks: ASKING_WORD.test(clause[0]), weights, mass };
  })
    .filter(({ mass }) => mass >= LEAST_CLAUSE * total)
    .sort((a, b) => b.mass - a.mass);
}

/** The best coverage by any run of at most `length` sentences of any of the passages. */
function bestCoverage(
  matches: readonly TermMatch[],
  weights: ArrayLike<number>,
  length: number,
): number {
  let best = 0;
  for (const match of matches) {
    const last = match.sentenceCount - 1;
    for (let from = 0; from === 0 || from + length - 1 <= last; from++) {
      const to = Math.min(last, from + length - 1);
      best = Math.max(best, coverageOf(match, { from, to }, weights));
    }
  }
  return best;
}

function marginOf(ranked: readonly RankedPassage[]): number {
  const best = ranked[0];
  const other = ranked.find(({ passage }) => passage.release !== best?.passage.release);
  if (best === undefined || other === undefined) return MOST_MARGIN;
  return Math.min(MOST_MARGIN, Math.log(best.score / Math.max(other.score, 1e-9)));
}
