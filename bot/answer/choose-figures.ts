import { fold } from "../../index/text/fold.ts";
import { keepPrinted } from "./computation.ts";
import type { ContentTerm } from "./content-terms.ts";
import { toBareLogOdds, toLogOdds } from "./figure-signals.ts";
import { byNewest } from "./newest-first.ts";
import { leavesYearOpen, type PeriodFit } from "./period-fit.ts";
import type { Question } from "./question.ts";
import type { FigureChoice } from "./rate-figures.ts";

/** What was found for a question: the figures that answer it, or what kept the nearest one from doing so. */
export interface FiguresFound {
  /** Best first; more than one when they fit equally well. */
  readonly choices: readonly FigureChoice[];
  /** The best figure of another period or place. */
  readonly nearest: FigureChoice | null;
}

/** Below this a figure is not shown as an answer. */
export const MIN_PROBABILITY = 0.6;
/** Choices of one release this close to the best, in log odds, are shown with it. */
const HAIR = 0.15;
/** Figures under another verb that fits as loosely. */
const READING_HAIR = 0.7;
/** Between releases whose sentences follow one pattern the ranking alone makes a difference. */
const RELEASE_HAIR = 1;
/** A unit that answers so much less well is no second reading. */
const UNIT_GAP = 0.3;
/** 而家有幾多: the newest release tells. */
const NOW = /现在|目前|如今|依家|而家|现时|现有|最新|最近|\b(?:now|currently|latest|newest)\b/;
const MAX_CHOICES = 3;

/** Chooses the figures that answer a question among those rated for it. */
export function chooseFigures(question: Question, rated: readonly FigureChoice[]): FiguresFound {
  const all = keepPrinted(question, rated);
  const fitting = all.filter(
    ({ block, probability }) => block === null && probability >= MIN_PROBABILITY,
  );
  const nearest = all.find(
    ({ block, probability }) => block !== null && probability >= MIN_PROBABILITY,
  );
  return { choices: pickBest(question, fitting), nearest: nearest ?? null };
}

/**
 * The best, and with it those that fit within a hair; the newest release first where the time is left open.
 */
function pickBest(question: Question, fitting: readonly FigureChoice[]): FigureChoice[] {
  const [first] = fitting;
  if (first === undefined) return [];
  const wide = findWidest(findSurest(first, fitting), fitting);
  const best = toReached(findPlainest(question, wide, fitting), fitting);
  const others = fitting.filter(
    (other) =>
      other !== best &&
      isNear(best, other) &&
      !isPartOf(best, other) &&
      !isNarrower(question, other, best) &&
      toReached(other, fitting) === other,
  );
  const near = [best, ...others];
  const distinct = near.filter(
    (other, i) => near.findIndex((earlier) => saysTheSame(earlier, other)) === i,
  );
  if (!leavesYearOpen(question)) return distinct.slice(0, MAX_CHOICES);
  distinct.sort((a, b) => byNewest(a, b) || b.probability - a.probability);
  // 今年 is the year of the newest release; without any period the older ones are of interest, too.
  const newest = distinct.filter(({ passage }) => passage.release === distinct[0]?.passage.release);
  const isOfNow = question.periods.length > 0 || NOW.test(question.folded);
  return (isOfNow ? newest : distinct).slice(0, MAX_CHOICES);
}

/** A figure that names the time asked may fit by so much worse than one that does not. */
const SURER = 0.5;

/** Of those that fit about as well as the best one, that which is most surely about the time asked. */
function findSurest(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  const near = fitting.filter(
    ({ passage, signals }) =>
      passage.release === best.passage.release &&
      toLogOdds(best.signals) - toLogOdds(signals) <= SURER,
  );
  return near.reduce(
    (surest, other) => (EXACTNESS[other.period] > EXACTNESS[surest.period] ? other : surest),
    best,
  );
}

/** A figure of more of the time asked, with as many of the words, is preferred to one that fits by so much better. */
const WIDER = 1.5;

/** 2023年拘捕幾多人: the first ten months tell more of it than an operation of three days. */
function findWidest(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  return fitting
    .filter(
      (other) =>
        isPartOf(other, best) &&
        other.signals.own >= best.signals.own &&
        toLogOdds(best.signals) - toLogOdds(other.signals) <= WIDER,
    )
    .reduce((widest, other) => (daysOf(other) > daysOf(widest) ? other : widest), best);
}

/** 失業率 is asked for: 青年失業率 that fits by no more than so much better, in log odds, is of a part only. */
const PLAINER = 1.5;

function findPlainest(
  question: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  return (
    fitting.find(
      (other) =>
        isNarrower(question, best, other) &&
        other.signals.change <= best.signals.change &&
        EXACTNESS[other.period] >= EXACTNESS[best.period] &&
        toLogOdds(best.signals) - toLogOdds(other.signals) <= PLAINER,
    ) ?? best
  );
}

/** What says that all are meant. */
const GENERAL = /全|总|各|登记|备案|现有|合计|[省市县区]$/;

/** True for a figure of 青年失業率 beside one of 失業率, when the question says nothing of 青年. */
function isNarrower({ folded, terms }: Question, one: FigureChoice, plain: FigureChoice): boolean {
  if (one.passage.release !== plain.passage.release) return false;
  if (one.figure.unitClass !== plain.figure.unitClass) return false;
  const [counts, plainly] = [one, plain].map(({ figure }) => fold(figure.counts?.text ?? ""));
  if (!counts || !plainly || plainly.length < 3 || !counts.endsWith(plainly)) return false;
  // Of 查處多少件 the word 案件 is no more asked for than 違法案件.
  const isAsked = ({ isVerb, words }: ContentTerm) =>
    !isVerb && words.some((word) => word.length > 1 && plainly.includes(word));
  if (!terms.some(isAsked)) return false;
  const more = counts.slice(0, -plainly.length);
  if (GENERAL.test(more)) return false;
  return more !== "" && ![...more].some((character) => folded.includes(character));
}

const PASSED = /^(?:突破|超过?|逾)|(?:首次|首度|迈上|跨越|站上|越过|踏上)\D{0,3}$/;
const REACHED = /^\D{0,8}?[,，]\s?(?:达到?|增至|升至|为)约?$/;

/** 首次突破1500萬人次，達1526.4萬人次: what was reached, not what was passed on the way. */
function toReached(best: FigureChoice, fitting: readonly FigureChoice[]): FigureChoice {
  const { figure, passage } = best;
  const { text } = passage.release;
  const before = text.slice(Math.max(figure.clause.start, figure.start - 6), figure.start);
  if (!PASSED.test(fold(figure.text)) && !PASSED.test(fold(before))) return best;
  return (
    fitting.find(
      (other) =>
        other.passage === passage &&
        other.figure.unitClass === figure.unitClass &&
        other.figure.start > figure.end &&
        REACHED.test(fold(text.slice(figure.end, other.figure.start))),
    ) ?? best
  );
}

/** True for a figure of the same, but of a shorter part of the time asked. */
function isPartOf(whole: FigureChoice, part: FigureChoice): boolean {
  return (
    (whole.period === part.period || (whole.period === "exact" && part.period === "within")) &&
    (part.period === "within" || (whole.period === "open" && daysOf(part) > 0)) &&
    part.figure.kind === "quantity" &&
    whole.passage.release === part.passage.release &&
    whole.figure.unitClass === part.figure.unitClass &&
    whole.figure.predicate?.text === part.figure.predicate?.text &&
    daysOf(whole) > daysOf(part)
  );
}

function daysOf({ figure: { period } }: FigureChoice): number {
  const { from, to } = period?.days ?? {};
  return from && to ? Date.parse(to) - Date.parse(from) : 0;
}

/** How surely a figure is about the time asked. */
const EXACTNESS: Readonly<Record<PeriodFit, number>> = {
  exact: 2,
  within: 1,
  unsaid: 0,
  open: 0,
  conflict: 0,
};

function isNear(best: FigureChoice, other: FigureChoice): boolean {
  // Of another time or place, it is no second reading.
  if (EXACTNESS[other.period] < EXACTNESS[best.period]) return false;
  if (other.signals.placeExact < best.signals.placeExact) return false;
  if (best.signals.unit - other.signals.unit >= UNIT_GAP) return false;
  if (isOtherReading(best, other)) return true;
  return best.passage.release === other.passage.release
    ? toLogOdds(best.signals) - toLogOdds(other.signals) <= HAIR
    : toBareLogOdds(best.signals) - toBareLogOdds(other.signals) <= RELEASE_HAIR;
}

/** 查了多少案件: 查處 and 查辦 are both what is asked, since neither is the asker's own word. */
function isOtherReading(best: FigureChoice, other: FigureChoice): boolean {
  const isLoose = best.signals.verb > 0.8 && best.signals.verb < 1;
  if (!isLoose || best.signals.verb !== other.signals.verb) return false;
  return (
    best.passage.release === other.passage.release &&
    toLogOdds(best.signals) - toLogOdds(other.signals) <= READING_HAIR &&
    best.figure.predicate?.text !== other.figure.predicate?.text &&
    Math.abs(best.signals.own - other.signals.own) < 0.1 &&
    best.signals.unit === other.signals.unit
  );
}

function saysTheSame(a: FigureChoice, b: FigureChoice): boolean {
  return a.passage.release === b.passage.release && a.figure.text === b.figure.text;
}
