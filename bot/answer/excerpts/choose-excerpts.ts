import { foldedText } from "../../../index/folded-passage.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Query } from "../../../index/ranking/query.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import { remember } from "../../../index/remember.ts";
import { overlaps, type Span } from "../../../index/text/span.ts";
import { findTerms } from "../../../index/text/terms.ts";
import { readSentences, weighSentence } from "./excerpt-signals.ts";

/** A run of whole sentences of a release: what is shown is `passage.release.text.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly passage: IndexedPassage;
  /** 0 to 1: how probably the answer stands in it, given that the best passages have it. */
  readonly score: number;
}

/** Passages among which the answer is looked for. */
const PASSAGES = 5;
const MAX_EXCERPTS = 3;
/** Longer than this an excerpt becomes only where one sentence is. */
export const MAX_EXCERPT_UNITS = 200;
const MAX_SENTENCES = 3;
/**
 * A neighbour joins when the answer may stand in it with at least this share of the probability of what is
 * there. DRCD dev, excerpts that hold the answer and their median length in units: 0 → 93.6 %, 138;
 * .003 → 93.0 %, 105; .005 → 92.8 %, 97; .02 → 92.0 %, 78.
 */
const LEAST_SHARE = 0.003;
/** A further excerpt must be at least this probable beside the first one. */
const LEAST_SUPPORT = 0.05;
/** Two excerpts that share this much of the shorter one's terms say the same. */
const SAME_SHARE = 0.8;
/** A sentence that begins so points back: alone it misleads. Folded. */
const POINTS_BACK =
  /^(?:其(?!他|它|实)|此(?:外|后|时|次|举|项|类)|该|这|那|他|她|它|上述|同时|对此|据此|为此|另外|另有|当中|前者|后者|两者|与此)/;

interface Run {
  readonly ranked: RankedPassage;
  readonly probabilities: readonly number[];
  /** Rows of the first and the last sentence. */
  readonly from: number;
  readonly to: number;
}

/** The excerpts that hold the answer, best first: the first is the answer, others only support it. */
export function chooseExcerpts(ranked: readonly RankedPassage[], query: Query): Excerpt[] {
  const runs = findRuns(ranked.slice(0, PASSAGES), query);
  const chosen: Excerpt[] = [];
  for (const run of runs) {
    if (chosen.length === MAX_EXCERPTS) break;
    const excerpt = toExcerpt(run);
    const first = chosen[0];
    if (first && excerpt.score < LEAST_SUPPORT * first.score) break;
    if (!chosen.some((other) => saysTheSame(other, excerpt))) chosen.push(excerpt);
  }
  return chosen;
}

/** The sentence, or the sentences, that a span of a passage stands in, with what they point back to. */
export function excerptAround(passage: IndexedPassage, span: Span): Span {
  const rows = passage.sentences.flatMap((sentence, row) =>
    overlaps(sentence, span) ? [row] : [],
  );
  return cut(passage, rows[0] ?? 0, rows.at(-1) ?? 0);
}

/** The best run of each passage, the most probable first. */
function findRuns(ranked: readonly RankedPassage[], query: Query): Run[] {
  const best = ranked[0]?.score ?? 1;
  const sums = ranked.map((passage) => readSentences(passage, query, best).map(weighSentence));
  const most = sums.flat().reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const total = sums.flat().reduce((sum, value) => sum + Math.exp(value - most), 0);
  return ranked
    .flatMap((passage, i) => {
      const probabilities = (sums[i] ?? []).map((value) => Math.exp(value - most) / total);
      return probabilities.length > 0 ? [findBestRun(passage, probabilities)] : [];
    })
    .sort((a, b) => pairProbability(b) - pairProbability(a));
}

/** Probability of the best two neighbours: by these passages compare, however long their excerpts grow. */
function pairProbability({ probabilities }: Run): number {
  return probabilities.reduce(
    (best, probability, row) => Math.max(best, probability + (probabilities[row + 1] ?? 0)),
    0,
  );
}

/** The better one of the best pair of sentences, grown by the neighbours that may hold the answer as well. */
function findBestRun(ranked: RankedPassage, probabilities: readonly number[]): Run {
  const of = (row: number) => probabilities[row] ?? 0;
  const pair = probabilities.reduce(
    (best, _, row) => (of(row) + of(row + 1) > of(best) + of(best + 1) ? row : best),
    0,
  );
  let from = of(pair) >= of(pair + 1) ? pair : pair + 1;
  let to = from;
  while (to - from + 1 < MAX_SENTENCES) {
    const before = fits(ranked.passage, from - 1, to) ? of(from - 1) : -1;
    const after = fits(ranked.passage, from, to + 1) ? of(to + 1) : -1;
    if (Math.max(before, after) < LEAST_SHARE * sum(probabilities, from, to)) break;
    if (before >= after) from--;
    else to++;
  }
  return { ranked, probabilities, from, to };
}

function toExcerpt({ ranked, probabilities, from, to }: Run): Excerpt {
  const score = sum(probabilities, from, to);
  return { passage: ranked.passage, ...cut(ranked.passage, from, to), score };
}

/** From sentence to sentence, with the header of a table or what the first one points back to where it fits. */
function cut(passage: IndexedPassage, from: number, to: number): Span {
  let first = from;
  if (passage.isTable && fits(passage, 0, to)) first = 0;
  else if (pointsBack(passage, from) && fits(passage, from - 1, to)) first = from - 1;
  const start = passage.sentences[first]?.start ?? passage.start;
  return { start, end: passage.sentences[to]?.end ?? passage.end };
}

function fits(passage: IndexedPassage, from: number, to: number): boolean {
  const start = passage.sentences[from]?.start;
  const end = passage.sentences[to]?.end;
  return start !== undefined && end !== undefined && end - start <= MAX_EXCERPT_UNITS;
}

function pointsBack(passage: IndexedPassage, row: number): boolean {
  const start = passage.sentences[row]?.start ?? passage.start;
  const opening = foldedText(passage).slice(start - passage.start, start - passage.start + 3);
  return POINTS_BACK.test(opening);
}

function saysTheSame(a: Excerpt, b: Excerpt): boolean {
  const [shorter, longer] = [termsOf(a), termsOf(b)].sort((x, y) => x.size - y.size);
  if (shorter === undefined || longer === undefined || shorter.size === 0) return true;
  let shared = 0;
  for (const term of shorter) if (longer.has(term)) shared++;
  return shared / shorter.size >= SAME_SHARE;
}

const termsOf = remember(({ passage, start, end }: Excerpt): ReadonlySet<string> => {
  const text = foldedText(passage).slice(start - passage.start, end - passage.start);
  return new Set(findTerms(text));
});

function sum(values: readonly number[], from: number, to: number): number {
  return values.slice(from, to + 1).reduce((total, value) => total + value, 0);
}
