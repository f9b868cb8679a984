import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { contains, type Span } from "../../../index/text/span.ts";
import { hasAskedEnd } from "../constraints/range-ends.ts";
import { readFolded, wordsOfFigure } from "../words/folded-text.ts";
import type { WeighedTerm } from "./coverage.ts";
import type { AskedTerms, FigureCandidate } from "./figure-candidates.ts";
import { endsOn, fitKinds } from "./figure-kinds.ts";
import weights from "./figure-weights.json" with { type: "json" };
import { isChange } from "./is-change.ts";
import type { FigureSlice } from "./sources.ts";
import type { TermShares } from "./term-shares.ts";

/** What speaks for and against a figure as the answer to a question, each from 0 to 1. */
export interface FigureSignals {
  /** Share of the question's terms that the figure's own words hold. */
  readonly own: number;
  /** The same, each term weighted down when many of the other candidates hold it too. */
  readonly distinct: number;
  /** How close the terms stand to the figure, weighted in the same way. */
  readonly close: number;
  /** How much its own words say that the question does not, 1 for ten characters and more. */
  readonly extra: number;
  /** Share of what other releases name and its own does not. */
  readonly elsewhere: number;
  /** How close the counted noun stands to it. */
  readonly nounClose: number;
  /** Share of the asked verbs in its own words; .5 when none is asked. */
  readonly verb: number;
  /** Cosine of the question and the figure's own words. */
  readonly cosine: number;
  /** Score of the excerpt it stands in, among those that a passage question would get. */
  readonly excerpt: number;
  /** How well its unit answers. */
  readonly unit: number;
  readonly periodUnsaid: number;
  readonly placeExact: number;
  readonly placeNear: number;
  readonly roleRight: number;
  readonly roleWrong: number;
  /** 1 for 共5214人 where the total is asked, 最高8萬元 where the most is, and so on. */
  readonly kindRight: number;
  /** 1 for 最高8萬元 where all the money is asked. */
  readonly kindWrong: number;
  /** 1 for a change (增加8,283件) where none is asked. */
  readonly change: number;
  /** 1 for a date when what is asked about stands beside another date of its passage: 解除 of 幾時解除. */
  readonly eventApart: number;
  /** 1 in the sentence of the figure that answers the question before in the same message. */
  readonly beside: number;
}

/** What the question brings to the comparison. */
export interface FigureQuestion extends AskedTerms {
  /** Where the asking words stand; empty at the end of a question without any. */
  readonly asking: Span;
  readonly role: "from" | "to" | "both" | null;
  /** True when the question asks by how much something changed. */
  readonly asksChange: boolean;
  readonly folded: string;
  readonly beside: FigureSlice | undefined;
}

/** A candidate, and how much of each term of the question stands around it. */
export interface SharedCandidate {
  readonly candidate: FigureCandidate;
  readonly share: TermShares;
}

/** Measures the signals of all candidates of one question, in order. */
export function measureSignals(
  { terms, presence, role, asking, asksChange, folded, beside }: FigureQuestion,
  shared: readonly SharedCandidate[],
): FigureSignals[] {
  const candidates = shared.map(({ candidate }) => candidate);
  const shares = shared.map(({ share }) => share);
  const masses = terms.map(({ mass }) => mass);
  const ownMasses = weighAmong(
    masses,
    shares.map(({ own }) => own),
  );
  const knownMasses = masses.map((mass, t) => mass * (presence.anywhere[t] ?? 0));
  const countedMasses = only(ownMasses, terms, ({ isCounted }) => isCounted);
  const asked = nearestVerb(terms, asking.start);
  const event = findEvent(terms, asking);
  const verbMasses = only(masses, terms, (term) => term.isVerb).map((mass, t) =>
    t === asked ? mass : mass * FAR_VERB_SHARE,
  );
  const ends = candidates.map((one) => isAskedEnd(folded, one));
  const ending = new Set(candidates.filter((_, i) => ends[i]).map(({ passage }) => passage));
  const tells = (i: number) => event !== -1 && (shares[i]?.own[event] ?? 0) > 0;
  const isApart = (i: number) =>
    event !== -1 &&
    candidates[i]?.figure.kind === "date" &&
    !tells(i) &&
    candidates.some((other, j) => other.passage === candidates[i]?.passage && tells(j));
  return candidates.map((candidate, i) => {
    const { figure, cosine, excerpt, unit, period, place } = candidate;
    const share = shares[i] as TermShares;
    const kinds = fitKinds(folded, wordsOf(candidate));
    // 至下午1時舉行，截止報名日期為11月28日: where one passage says when something ends, the end of another time is none.
    const hasEnd = hasAskedEnd(folded, figure) && !ending.has(candidate.passage);
    const isRight = kinds.isRight || hasEnd || ends[i] === true;
    const own = average(share.own, masses) ?? 0.5;
    return {
      own,
      distinct: average(share.own, ownMasses) ?? 0.5,
      close: average(share.close, ownMasses) ?? 0.5,
      extra: share.extra,
      elsewhere: 1 - (average(share.release, knownMasses) ?? 1),
      nounClose: average(share.close, countedMasses) ?? 0.5,
      verb: average(share.own, verbMasses) ?? 0.5,
      cosine,
      excerpt,
      unit,
      periodUnsaid: period === "unsaid" ? 1 : 0,
      placeExact: place === "exact" ? 1 : 0,
      placeNear: place === "near" ? 1 : 0,
      roleRight: role !== null && fitsRole(role, figure.role) ? 1 : 0,
      roleWrong: figure.role !== null && !fitsRole(role ?? "to", figure.role) ? 1 : 0,
      kindRight: isRight ? kindShare(own) : 0,
      kindWrong: kinds.isWrong ? 1 : 0,
      change: !asksChange && figure.role === null && isChange(candidate) ? 1 : 0,
      eventApart: isApart(i) ? 1 : 0,
      beside: isBeside(candidate, beside) ? 1 : 0,
    };
  });
}

/** 男的多少、女的多少: one sentence tells both. */
function isBeside(
  { figure, passage, sentence }: FigureCandidate,
  told: FigureSlice | undefined,
): boolean {
  return (
    told !== undefined &&
    figure !== told.figure &&
    passage === told.passage &&
    contains(sentence, told.figure)
  );
}

/** 平均 is half a reason where hardly a word of the question stands beside it. */
function kindShare(own: number): number {
  return own < 0.15 ? 0.5 : 1;
}

function fitsRole(asked: "from" | "to" | "both", own: AttributedFigure["role"]): boolean {
  return own === asked || (asked === "both" && own !== null);
}

/** So many characters before and behind a day say whether something ends on it. */
const NEAR_BEFORE = 14;
const NEAR_BEHIND = 8;

function isAskedEnd(question: string, { figure, passage }: FigureCandidate): boolean {
  if (figure.kind !== "date") return false;
  const { text, start } = readFolded(passage);
  const [from, to] = [figure.start - start, figure.end - start];
  const before = text.slice(Math.max(0, from - NEAR_BEFORE), from);
  return endsOn(question, before, text.slice(from, to), text.slice(to, to + NEAR_BEHIND));
}

/** 達8.6萬, 約8.6萬: what it is stands in the clause before. */
const MERELY_REACHED =
  /^[\s,]*(?:款项|金额|数额|涉款|总值)?(?:高?达|多达|达到|为|有|是|约|共|计)*$/;

/**
 * A figure's own words up to the figure, with the clause before where they say nothing, all those of a date, or the head
 * of a column; folded.
 */
function wordsOf({ figure, passage, own, sentence }: FigureCandidate): string {
  if (figure.row !== null) return wordsOfFigure(figure).counts;
  const { text, start } = readFolded(passage);
  const end = figure.kind === "date" ? own.end : figure.start;
  const words = text.slice(own.start - start, end - start);
  if (own.start !== figure.clause.start || !MERELY_REACHED.test(words)) return words;
  const before = text.slice(sentence.start - start, own.start - start);
  return (/[^,;。]*[,;]?\s*$/.exec(before)?.[0] ?? "") + words;
}

/** 查處的案件裡結掉幾件: the verb next to the asking words is the one that is asked. */
const FAR_VERB_SHARE = 0.4;

function nearestVerb(terms: readonly WeighedTerm[], asking: number): number {
  let nearest = -1;
  terms.forEach(({ isVerb, start, end }, t) => {
    const distance = Math.min(Math.abs(asking - end), Math.abs(start - asking));
    const best = terms[nearest];
    if (
      isVerb &&
      (best === undefined ||
        distance < Math.min(Math.abs(asking - best.end), Math.abs(best.start - asking)))
    ) {
      nearest = t;
    }
  });
  return nearest;
}

/** Between the asking words and what they ask about: 是, 在. */
const NEXT_TO = 2;
/** And what is done: 什麼時候能雙向通車. */
const NEXT_VERB = 6;

/** The term beside the asking words that says what happened, those behind them first; -1 when there is none. */
function findEvent(terms: readonly WeighedTerm[], asking: Span): number {
  const isEvent = ({ start, end, weight, isPlace }: WeighedTerm) =>
    end > start && weight >= 1 && isPlace !== true;
  const behind = terms.findIndex(
    (term) =>
      isEvent(term) &&
      term.start >= asking.end &&
      term.start - asking.end <= (term.isVerb ? NEXT_VERB : NEXT_TO),
  );
  if (behind !== -1) return behind;
  return terms.findLastIndex(
    (term) => isEvent(term) && term.end <= asking.start && asking.start - term.end <= NEXT_TO,
  );
}

/** A term that every candidate holds tells none apart. */
function weighAmong(masses: readonly number[], shares: readonly (readonly number[])[]): number[] {
  return masses.map((mass, t) => {
    const holding = shares.filter((share) => (share[t] ?? 0) > 0).length;
    return (mass * Math.log(1 + shares.length / (holding + 1))) / Math.log(1 + shares.length);
  });
}

function only(
  masses: readonly number[],
  terms: readonly WeighedTerm[],
  isKept: (term: WeighedTerm) => boolean,
): number[] {
  return masses.map((mass, t) => {
    const term = terms[t];
    return term !== undefined && isKept(term) ? mass : 0;
  });
}

/** Below this mass the terms say nothing. */
const LEAST_MASS = 0.05;

function average(shares: readonly number[], masses: readonly number[]): number | null {
  let sum = 0;
  let total = 0;
  for (let t = 0; t < masses.length; t++) {
    const mass = masses[t] as number;
    total += mass;
    sum += mass * (shares[t] ?? 0);
  }
  return total < LEAST_MASS ? null : sum / total;
}

const NAMES = Object.keys(weights.signals) as (keyof FigureSignals)[];

/** The log odds that a figure with these signals answers, by the model of `figure-weights.json`. */
export function toLogOdds(signals: FigureSignals): number {
  return NAMES.reduce((sum, name) => sum + weights.signals[name] * signals[name], weights.bias);
}

/** The same without what only the choice of excerpts says: between releases of one pattern it is chance. */
export function toBareLogOdds(signals: FigureSignals): number {
  return toLogOdds({ ...signals, excerpt: 0 });
}
