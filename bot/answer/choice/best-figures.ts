import { contains } from "../../../index/text/span.ts";
import { toLogOdds } from "../candidates/figure-signals.ts";
import { type FigureChoice, rateFigures } from "../candidates/rate-figures.ts";
import type { Sources } from "../candidates/sources.ts";
import { leavesYearOpen } from "../constraints/time-asked.ts";
import type { Excerpt } from "../excerpts/choose-excerpts.ts";
import type { Question } from "../question/question.ts";
import { chooseFigures, type FiguresFound, LEAST_PROBABILITY } from "./choose-figures.ts";
import { confirms } from "./is-stated.ts";
import { DATE_SHARE, keepDays, LEAST_GRAIN } from "./keep-days.ts";
import { isLater } from "./successors.ts";

/** The figures that fit a question best, whether or not that is surely enough, and what they were chosen among. */
export interface FiguresChosen extends FiguresFound {
  /** The best passage of all, where it tells the day that is asked for. */
  readonly excerpt: Excerpt | null;
  /** True for the very figure that the question states. */
  readonly isConfirmed: boolean;
  readonly rated: readonly FigureChoice[];
}

/** Finds the figures or dates that fit a question best, one that it states before others. */
export function findBestFigures(question: Question, sources: Sources): FiguresChosen {
  const rated = keepOwn(question, keepDays(question, rateFigures(question, sources)));
  const chosen = { rated, excerpt: null, isConfirmed: false, nearest: null };
  const [excerpt] = sources.excerpts;
  const date = question.asked.wanted === "date" ? findInExcerpt(question, rated, excerpt) : null;
  if (date !== null && excerpt !== undefined) return { ...chosen, choices: [date], excerpt };
  const confirmed = question.form === "yes-no" ? findConfirmed(question, rated) : undefined;
  if (confirmed !== undefined) return { ...chosen, choices: [confirmed], isConfirmed: true };
  const preferred = preferCited(question, rated, sources);
  return { ...chosen, rated: preferred, ...chooseFigures(question, preferred) };
}

/** When is answered by the sentence that tells what happened, and by the date in it. */
function findInExcerpt(
  question: Question,
  rated: readonly FigureChoice[],
  excerpt: Excerpt | undefined,
): FigureChoice | null {
  if (excerpt === undefined) return null;
  const fitting = rated.filter(({ block }) => block === null);
  const least = Math.max(LEAST_PROBABILITY, DATE_SHARE * (fitting[0]?.probability ?? 0));
  const date = fitting.find(
    ({ figure, passage, probability, signals }) =>
      probability >= least &&
      signals.unit >= LEAST_GRAIN &&
      passage === excerpt.passage &&
      contains(excerpt, figure),
  );
  if (date === undefined) return null;
  // 幾時開始報名: that of the newest year, where it fits about as well.
  const isAsNear = (other: FigureChoice) =>
    isLater(other, date) &&
    other.probability >= DATE_SHARE * date.probability &&
    other.signals.unit >= date.signals.unit;
  if (leavesYearOpen(question) && fitting.some(isAsNear)) return null;
  return date;
}

/** So much less of the question's words may stand beside a figure that it states. */
const OWN_HAIR = 0.3;

/** 4,971宗遊行, of 631宗遊行和4,971宗集會: the number stated is that of something else. */
function keepOwn(question: Question, rated: readonly FigureChoice[]): readonly FigureChoice[] {
  if (question.form !== "yes-no") return rated;
  const isOther = (stated: FigureChoice) =>
    confirms(question, stated.figure) &&
    rated.some(
      ({ block, probability, figure, passage, signals }) =>
        block === null &&
        probability >= LEAST_PROBABILITY &&
        passage === stated.passage &&
        figure.unitClass === stated.figure.unitClass &&
        signals.own > stated.signals.own + OWN_HAIR,
    );
  return rated.filter((choice) => !isOther(choice));
}

/** A figure that is the very one asked about may fit by so much less, in log odds, than the best. */
const CONFIRMED = 1.5;

/** 是不是2405人: a figure that fits and is the very one. */
function findConfirmed(
  question: Question,
  rated: readonly FigureChoice[],
): FigureChoice | undefined {
  const best = rated.find(({ block }) => block === null);
  return rated.find(
    ({ block, probability, figure, signals }) =>
      block === null &&
      probability >= LEAST_PROBABILITY &&
      best !== undefined &&
      toLogOdds(best.signals) - toLogOdds(signals) <= CONFIRMED &&
      // 由20萬元上調至30萬元 confirms no 20萬.
      (figure.role !== "from" || question.role === "from") &&
      confirms(question, figure),
  );
}

/** A follow-up stays with the releases cited before, unless another one fits so much better, in log odds. */
const CITED = 2;

function preferCited(
  { said }: Question,
  rated: readonly FigureChoice[],
  { documents }: Sources,
): readonly FigureChoice[] {
  const open = rated.filter(({ block }) => block === null);
  const cited = open.find(({ passage }) => documents.includes(passage.release.id));
  const [best] = open;
  if (said.length < 2 || cited === undefined || best === undefined) return rated;
  const isFar = toLogOdds(best.signals) - toLogOdds(cited.signals) > CITED;
  if (isFar || cited.probability < LEAST_PROBABILITY) return rated;
  return rated.filter(
    ({ block, passage }) => block !== null || documents.includes(passage.release.id),
  );
}
