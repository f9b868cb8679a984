import { toBareLogOdds, toLogOdds } from "../candidates/figure-signals.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import { leavesYearOpen } from "../constraints/time-asked.ts";
import type { Question } from "../question/question.ts";
import {
  EXACTNESS,
  isConverted,
  isNarrower,
  isPartOf,
  isRounded,
  toReached,
} from "./compare-figures.ts";
import { keepPrinted } from "./computation.ts";
import { byNewest } from "./newest-first.ts";
import { isMerelyPart } from "./parts.ts";
import { findPreferred } from "./prefer-figures.ts";
import { findSuccessors } from "./successors.ts";

/** What was found for a question: the figures that answer it, or what kept the nearest one from doing so. */
export interface FiguresFound {
  /** Best first; more than one when they fit equally well. */
  readonly choices: readonly FigureChoice[];
  /** The best figure of another period or place. */
  readonly nearest: FigureChoice | null;
}

/** Below this a figure is none that a question may mean. */
export const LEAST_PROBABILITY = 0.5;
/** From this on a figure of another time or place is what was asked, but for that. */
const NEAREST_PROBABILITY = 0.6;
/** Choices of one release this close to the best, in log odds, are shown with it. */
const HAIR = 0.15;
/** Figures under another verb that fits as loosely. */
const READING_HAIR = 0.7;
/** Between releases whose sentences follow one pattern the ranking alone makes a difference. */
const RELEASE_HAIR = 1;
/** A unit that answers so much less well is no second reading. */
const UNIT_GAP = 0.2;
/** 而家有幾多: the newest release tells. */
const NOW = /现在|目前|如今|依家|而家|现时|现有|最新|最近|\b(?:now|currently|latest|newest)\b/;
const MAX_CHOICES = 3;

/** Chooses the figures that answer a question among those rated for it. */
export function chooseFigures(question: Question, rated: readonly FigureChoice[]): FiguresFound {
  const all = keepPrinted(question, rated);
  const fitting = all.filter(
    ({ block, probability }) => block === null && probability >= LEAST_PROBABILITY,
  );
  const nearest = all.find(
    ({ block, probability }) => block !== null && probability >= NEAREST_PROBABILITY,
  );
  return { choices: pickBest(question, fitting, all), nearest: nearest ?? null };
}

/**
 * The best, and with it those that fit within a hair; the newest release first where the time is left open.
 */
function pickBest(
  question: Question,
  fitting: readonly FigureChoice[],
  rated: readonly FigureChoice[],
): FigureChoice[] {
  const [first] = fitting;
  if (first === undefined) return [];
  const best = findPreferred(question, first, fitting);
  const others = fitting.filter(
    (other) =>
      other !== best &&
      isNear(best, other) &&
      !isPassedOver(best, other) &&
      !isConverted(other) &&
      !isRounded(best, other) &&
      !isPartOf(best, other) &&
      !isNarrower(question, other, best) &&
      !isMerelyPart(question, other, best) &&
      toReached(other, fitting) === other,
  );
  const own = [best, ...others.filter((other) => isNearOwn(other, others))];
  const successors = leavesYearOpen(question) ? findSuccessors(best, rated) : [];
  const isNew = ({ passage }: FigureChoice) =>
    !own.some((other) => other.passage.release === passage.release);
  const near = [...own, ...successors.filter(isNew)];
  if (!leavesYearOpen(question)) return keepDistinct(near).slice(0, MAX_CHOICES);
  const distinct = keepDistinct(
    near.toSorted((a, b) => byNewest(a, b) || near.indexOf(a) - near.indexOf(b)),
  );
  // 今年 is the year of the newest release; without any period the older ones are of interest, too.
  const newest = distinct.filter(({ passage }) => passage.release === distinct[0]?.passage.release);
  const isOfNow = question.periods.length > 0 || NOW.test(question.folded);
  return (isOfNow ? newest : distinct).slice(0, MAX_CHOICES);
}

/** What fits better than the best one, of its release, is what the best one was preferred to. */
export function isPassedOver(best: FigureChoice, other: FigureChoice): boolean {
  return other.passage.release === best.passage.release && other.probability > best.probability;
}

/** Of another release than the best one's only what fits best in it counts, or about as well. */
function isNearOwn(other: FigureChoice, others: readonly FigureChoice[]): boolean {
  const first = others.find(({ passage }) => passage.release === other.passage.release);
  return first === undefined || first === other || isNear(first, other);
}

function isNear(best: FigureChoice, other: FigureChoice): boolean {
  // Of another time or place, it is no second reading.
  if (EXACTNESS[other.period] < EXACTNESS[best.period]) return false;
  if (other.signals.placeExact < best.signals.placeExact) return false;
  if (best.signals.unit - other.signals.unit >= UNIT_GAP) return false;
  // Where the most is asked, all of it is no second reading.
  if (best.signals.kindRight === 1 && other.signals.kindRight === 0) return false;
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

/** The same number once more, of an older release or another place of the same one, adds nothing. */
function keepDistinct(choices: readonly FigureChoice[]): readonly FigureChoice[] {
  return choices.filter(
    ({ figure }, i) => choices.findIndex((other) => other.figure.text === figure.text) === i,
  );
}
