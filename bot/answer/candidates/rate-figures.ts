import type { AttributedFigure, Figure } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { fold } from "../../../index/text/fold.ts";
import { textBetween } from "../../../index/text/span.ts";
import type { PeriodFit } from "../constraints/period-fit.ts";
import { MAINLAND, NATION, toName } from "../constraints/release-places.ts";
import type { ContentTerm } from "../question/content-terms.ts";
import type { Question } from "../question/question.ts";
import { type WeighedTerm, weighTerms } from "./coverage.ts";
import { type FigureCandidate, findCandidates } from "./figure-candidates.ts";
import { type FigureSignals, measureSignals, toLogOdds } from "./figure-signals.ts";
import { findPresence } from "./occurrences.ts";
import {
  isOpen,
  keepAimed,
  keepDenied,
  keepDone,
  keepItem,
  keepListed,
  keepNewlyDone,
  keepPriced,
  keepStock,
} from "./rule-out.ts";
import type { FigureSources } from "./sources.ts";
import { findStatedSizes, weighSize } from "./stated-size.ts";
import { type TermShares, toShares } from "./term-shares.ts";

/** A figure that may answer, with how likely it does. */
export interface FigureChoice {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  /** 0 to 1. */
  readonly probability: number;
  readonly signals: FigureSignals;
  readonly period: PeriodFit;
  /** Share of the question's words that stand nowhere near it. */
  readonly apart: number;
  /** Share of them that no release has. */
  readonly unheard: number;
  /** What keeps it from being an answer, however well its words fit. */
  readonly block: "period" | "place" | null;
}

/** Words by which a change is asked for without 多少: 年增幾趴. */
const CHANGE =
  /增|成长|减|(?<!晋)升|跌|降|涨|变化|变动|新[设建施添辟加投]|添置|扩建|[建设添盖][了咗]|\b(?:rise|rose|fell|drop|increas|decreas)/;
/** Every figure that can answer by its kind and unit, the most likely first. */
export function rateFigures(question: Question, sources: FigureSources): FigureChoice[] {
  const weighed = weighTerms(
    [
      ...question.terms,
      ...question.places.map((place) => toPlaceTerm(place, question)),
      ...(question.form === "ask" ? question.stated.map(toStatedTerm) : []),
    ],
    sources.generation.keywords,
  );
  const presence = findPresence(weighed, sources.generation);
  const terms = weighed.map((term, t) =>
    presence.anywhere[t] === 0 ? { ...term, mass: term.mass * unheardShare(question, term) } : term,
  );
  const found = compareExcerpts(findCandidates(question, sources, { terms, presence }));
  const shares = toShares({ terms, presence }, found);
  const all = found.map((candidate, i) => ({ candidate, share: shares[i] as TermShares }));
  const done = keepNewlyDone(
    terms,
    keepDone(question, terms, keepItem(question, terms, keepListed(question, all))),
  );
  const shared = [keepAimed, keepDenied, keepStock, keepPriced].reduce(
    (kept, keep) => keep(question, kept),
    done,
  );
  const signals = measureSignals(
    {
      terms,
      presence,
      role: question.role,
      asking: question.asked.span ?? { start: question.folded.length, end: question.folded.length },
      folded: question.folded,
      beside: sources.beside,
      asksChange: question.computation === "difference" || CHANGE.test(question.folded),
    },
    shared,
  );
  const sizes = question.form === "yes-no" ? findStatedSizes(question) : [];
  const shareOfMissing = createShareOfMissing(terms);
  const unheard = shareOfMissing((t) => (presence.anywhere[t] ?? 0) > 0);
  return shared
    .map(({ candidate: { figure, passage, period, place }, share }, i) => {
      const own = signals[i] as FigureSignals;
      const block = period === "conflict" ? "period" : place === "conflict" ? "place" : null;
      return {
        figure,
        passage,
        probability: toProbability(toLogOdds(own) + weighSize(figure, sizes)),
        signals: own,
        period,
        apart: shareOfMissing((t) => share.near[t] === true),
        unheard,
        block,
      } as const;
    })
    .sort((a, b) => b.probability - a.probability);
}

/** How much of a question's words, by what they tell, is missing. */
function createShareOfMissing(
  terms: readonly WeighedTerm[],
): (isThere: (t: number) => boolean) => number {
  const all = terms.reduce((sum, { mass }) => sum + mass, 0);
  return (isThere) => {
    const missing = terms.reduce((sum, { mass }, t) => (isThere(t) ? sum : sum + mass), 0);
    return all === 0 ? 0 : missing / all;
  };
}

/** Excerpts only compare where they may answer: others of the same pattern and another year take none of it. */
function compareExcerpts(candidates: readonly FigureCandidate[]): FigureCandidate[] {
  const most = candidates.reduce(
    (best, candidate) => (isOpen(candidate) ? Math.max(best, candidate.excerpt) : best),
    0,
  );
  return candidates.map((candidate) => ({
    ...candidate,
    excerpt: most > 0 ? Math.min(1, candidate.excerpt / most) : candidate.excerpt,
  }));
}

const CLAUSE_END = /[,。?!;\s]/;
/** Words that no release has may still narrow down what is asked after them: 淨係計旺角, …. */
const BEFORE_SHARE = 0.5;
const BEHIND_SHARE = 0.15;

/** How much a word counts that no release has. 內地 goes without saying in a release from there. */
function unheardShare(question: Question, term: ContentTerm): number {
  const [word = ""] = term.words;
  const isCountry = term.isPlace === true && (NATION.test(word) || MAINLAND.test(word));
  return isCountry ? 0 : asideShare(question, term);
}

/** Less where it stands in another clause than the asking words. */
function asideShare({ folded, asked, form, stated }: Question, term: ContentTerm): number {
  // 有九成嗎？感覺沒那麼多: what is asked about is the number.
  const span = asked.span ?? (form === "yes-no" ? (stated.at(-1) ?? null) : null);
  if (span === null || term.end === 0) return 1;
  if (!CLAUSE_END.test(textBetween(folded, term, span))) return 1;
  return term.end <= span.start ? BEFORE_SHARE : BEHIND_SHARE;
}

const PLACE_WEIGHT = 1.2;

/** A place is a word like others, too: 高雄市318人 stands closer to 高雄市 than 全國2,803人 does. */
function toPlaceTerm(place: string, { part }: Question): ContentTerm {
  return {
    start: 0,
    end: 0,
    words: [toName(place)],
    weight: PLACE_WEIGHT,
    ...NAMED,
    isPlace: true,
    isItem: part?.places.includes(place) === true,
  };
}

const STATED_WEIGHT = 1.6;

function toStatedTerm(stated: Figure): ContentTerm {
  const { start, end, text } = stated;
  return { start, end, words: [fold(text)], weight: STATED_WEIGHT, ...NAMED, stated };
}

const NAMED = { isKnown: true, isVerb: false, isCounted: false } as const;

/** Log odds as a probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
