import { foldedText } from "../../../index/folded-passage.ts";
import type { Query } from "../../../index/ranking/query.ts";
import {
  type AnswerType,
  ASKING_WORD,
  hasAnswerIn,
} from "../../../index/ranking/rank-answer-type.ts";
import {
  type AskedTerm,
  coverageOf,
  foldedTitle,
  type TermMatch,
} from "../../../index/ranking/rank-match.ts";
import type { RankedPassage } from "../../../index/ranking/retriever.ts";
import { remember } from "../../../index/remember.ts";
import { contains } from "../../../index/text/span.ts";
import excerpt from "./excerpt-weights.json" with { type: "json" };

/** The reasons to believe that a sentence holds the answer; higher is better, shares are 0 to 1. */
export interface SentenceSignals {
  /** How much less probable its passage is than the best one: 0, or negative. */
  readonly passage: number;
  /** Share of what the question says, beyond the title, that the sentence says. */
  readonly words: number;
  /** The same with a neighbour, each term counting less the more sentences of the passage have it. */
  readonly around: number;
  /** Share of `words` that counts the nearer to the asking word the more: what is asked stands beside it. */
  readonly near: number;
  /** The same of what follows the asking word only. */
  readonly after: number;
  /** Share of what the question says in the sentence before: the topic, so the answer may come next. */
  readonly before: number;
  /** Cosine of the best window that holds the sentence. */
  readonly cosine: number;
  /** 1 when the noun asked for (哪所大學) ends a word here that the question does not name. */
  readonly noun: number;
  /** 1 when there is a candidate for an answer of the asked type; one signal a type. */
  readonly number: number;
  readonly time: number;
  readonly person: number;
  readonly place: number;
  readonly work: number;
}

const NAMES = Object.keys(excerpt.weights) as (keyof SentenceSignals)[];
/** Characters over which nearness to the asking word fades to a third. */
const FADING_UNITS = 5;
const WORD = /[\u4e00-\u9fff0-9a-z]/;

/** The weighted sum of the signals: a difference of two is the logarithm of their odds. */
export function weighSentence(signals: SentenceSignals): number {
  return NAMES.reduce((sum, name) => sum + excerpt.weights[name] * signals[name], 0);
}

/** The signals of each sentence of a passage; `best` is the score of the best passage. */
export function readSentences(
  ranked: RankedPassage,
  query: Query,
  best: number,
): SentenceSignals[] {
  const { match, passage } = ranked;
  const weights = toWeights(match, query, foldedTitle(passage.release));
  const last = match.sentenceCount - 1;
  const logShare = Math.log(Math.max(ranked.score, 1e-9) / Math.max(best, 1e-9));
  const all = Array.from({ length: last + 1 }, (_, row) =>
    coverageOf(match, { from: row, to: row }, weights.all),
  );
  return passage.sentences.map((sentence, row) => {
    const alone = { from: row, to: row };
    const start = sentence.start - passage.start;
    const text = foldedText(passage).slice(start, sentence.end - passage.start);
    const withBefore = coverageOf(match, { from: Math.max(0, row - 1), to: row }, weights.local);
    const withAfter = coverageOf(match, { from: row, to: Math.min(last, row + 1) }, weights.local);
    return {
      passage: logShare,
      words: coverageOf(match, alone, weights.untitled),
      around: Math.max(withBefore, withAfter),
      near: coverageOf(match, alone, weights.near),
      after: coverageOf(match, alone, weights.after),
      before: all[row - 1] ?? 0,
      cosine: bestCosine(ranked, row),
      noun: endsWord(text, query.asked.noun, query.text) ? 1 : 0,
      ...answersOf(text, query),
    };
  });
}

/** The weights that are the same in every passage: `terms` are those of the query. */
const weightsOf = remember((query: Query) => {
  const asking = query.text.search(ASKING_WORD);
  return remember((terms: readonly AskedTerm[]) => {
    const starts = terms.map(({ term }) => query.content.indexOf(term));
    const near = terms.map(({ term, weight }, column) => {
      const start = starts[column] ?? 0;
      const distance = start < asking ? Math.max(0, asking - start - term.length) : start - asking;
      return asking < 0 ? weight : weight * Math.exp(-distance / FADING_UNITS);
    });
    return {
      all: terms.map(({ weight }) => weight),
      near,
      after: near.map((weight, column) =>
        asking >= 0 && (starts[column] ?? 0) >= asking ? weight : 0,
      ),
    };
  });
});

function toWeights(match: TermMatch, query: Query, foldedTitle: string) {
  const { terms, sentenceCount } = match;
  const asked = weightsOf(query)(terms);
  const rows = countRows(match);
  return {
    ...asked,
    untitled: terms.map(({ term, weight }) => (foldedTitle.includes(term) ? 0 : weight)),
    local: terms.map(
      ({ weight }, column) =>
        weight * Math.log(1 + (sentenceCount + 1) / (Math.max(1, rows[column] ?? 0) + 0.5)),
    ),
  };
}

/** In how many sentences each term stands. */
function countRows({ terms, sentenceCount, found }: TermMatch): Uint16Array {
  const rows = new Uint16Array(terms.length);
  for (let i = 0; i < sentenceCount * terms.length; i++) {
    const column = i % terms.length;
    if ((found[i] as number) > 0) rows[column] = (rows[column] as number) + 1;
  }
  return rows;
}

function bestCosine({ passage, windowCosines }: RankedPassage, row: number): number {
  const sentence = passage.sentences[row];
  let best = 0;
  passage.windows.forEach((window, i) => {
    if (sentence && contains(window, sentence)) best = Math.max(best, windowCosines[i] ?? 0);
  });
  return best;
}

/** True when the noun, or its beginning, closes a longer word of the text that the question does not have. */
function endsWord(text: string, noun: string, question: string): boolean {
  for (let length = Math.min(3, noun.length); length >= 1; length--) {
    const ending = noun.slice(0, length);
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) {
      const word = text.slice(Math.max(0, at - 1), at + length);
      if (at > 0 && WORD.test(word.charAt(0)) && !question.includes(word)) return true;
    }
  }
  return false;
}

function answersOf(text: string, { asked, text: question }: Query) {
  const has = (type: AnswerType) =>
    asked.type === type && hasAnswerIn(text, asked, question) ? 1 : 0;
  return {
    number: has("number"),
    time: has("time"),
    person: has("person"),
    place: has("place"),
    work: has("work"),
  };
}
