import { toBareLogOdds } from "../candidates/figure-signals.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { Question } from "../question/question.ts";
import { EACH, ENDS, IN_UNIT, LEFT, LIMIT, MOST, SHARE, TOTAL } from "./asked-preferences.ts";
import { EXACTNESS, toReached } from "./compare-figures.ts";
import type { Preference } from "./preference.ts";
import { BEGUN, DONE, HEAD, HELD, PART, PLAINER, UNMARKED, WHOLE } from "./told-preferences.ts";

/** Takes a figure, or another one that a reader would rather take. */
type Step = (
  question: Question,
  best: FigureChoice,
  fitting: readonly FigureChoice[],
) => FigureChoice;

function isNear(best: FigureChoice, other: FigureChoice, most: number): boolean {
  return (
    other.passage.release === best.passage.release &&
    toBareLogOdds(best.signals) - toBareLogOdds(other.signals) <= most
  );
}

/** A figure that names the time asked may fit by so much worse than one that does not. */
const SURER = 0.5;
/** And so much less may be told of what tells figures apart: 住宅 of 住宅買賣合約. */
const LEAST_DISTINCT = 0.1;

/** Of those that fit about as well as the best one, that which is most surely about the time asked. */
const takeSurest: Step = (_, best, fitting) =>
  fitting
    .filter(
      (other) =>
        isNear(best, other, SURER) &&
        other.signals.distinct >= best.signals.distinct - LEAST_DISTINCT,
    )
    .reduce(
      (surest, other) => (EXACTNESS[other.period] > EXACTNESS[surest.period] ? other : surest),
      best,
    );

/** The first of a figure's own release that is preferred to it and fits about as well; or the figure. */
function take({ most, applies, isBetter }: Preference): Step {
  return (question, best, fitting) => {
    if (!applies(question, best)) return best;
    const preferred = fitting.find(
      (other) => isNear(best, other, most) && isBetter(other, best, question),
    );
    return preferred ?? best;
  };
}

/** In order: what a later step takes has gone through those before it. */
const STEPS: readonly Step[] = [
  take(ENDS),
  take(DONE),
  take(BEGUN),
  take(UNMARKED),
  take(SHARE),
  take(HEAD),
  takeSurest,
  take(HELD),
  take(IN_UNIT),
  take(LEFT),
  take(LIMIT),
  take(WHOLE),
  take(PART),
  take(EACH),
  take(MOST),
  take(TOTAL),
  take(PLAINER),
  (_, best, fitting) => toReached(best, fitting),
];

/**
 * Of the figures that fit about as well as the first, the one that a reader would take: surely of the time asked, of
 * the plain noun, and what was reached.
 */
export function findPreferred(
  question: Question,
  first: FigureChoice,
  fitting: readonly FigureChoice[],
): FigureChoice {
  return STEPS.reduce((best, step) => step(question, best, fitting), first);
}
