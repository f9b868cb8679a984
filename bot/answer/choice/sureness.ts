import { fold } from "../../../index/text/fold.ts";
import { type FigureChoice, toProbability } from "../candidates/rate-figures.ts";
import type { Question } from "../question/question.ts";
import type { FiguresChosen } from "./best-figures.ts";
import { isPassedOver } from "./choose-figures.ts";
import { isConverted, isRounded } from "./compare-figures.ts";
import { keepPrinted } from "./computation.ts";
import { findPreferred } from "./prefer-figures.ts";
import { isLater } from "./successors.ts";
import sureness from "./sureness-weights.json" with { type: "json" };

/** What speaks for and against the figures that fit best being the right ones. */
export interface SurenessSignals {
  /** Log odds of what fits best of all, -1 to 5. */
  readonly odds: number;
  /** How much better the first figure fits than its best rival, in log odds, -1 to 4. */
  readonly lead: number;
  /** And than the second one, -1 to 5. */
  readonly leadOfSecond: number;
  /** 1 when several figures are shown. */
  readonly several: number;
  /** 1 for a figure of a list whose own item the question does not name. */
  readonly listed: number;
  /** Share of the question's words that no release has. */
  readonly unheard: number;
  /** Share of them that stand nowhere near the figure. */
  readonly apart: number;
  /** Cosine of the question and the figure's own words. */
  readonly cosine: number;
}

/** The signals of the figures chosen for a question; null when there are none. */
export function measureSureness(
  question: Question,
  { choices, rated }: FiguresChosen,
): SurenessSignals | null {
  const [best] = choices;
  if (best === undefined) return null;
  const open = keepPrinted(question, rated).filter(({ block }) => block === null);
  const isOwnRival = (other: FigureChoice) => isRival(question, choices, other);
  const first = open.findIndex(isOwnRival);
  const second = first === -1 ? undefined : open.slice(first + 1).find(isOwnRival);
  const odds = oddsOf(best);
  return {
    odds: clamp(oddsOf(open[0] ?? best), -1, 5),
    lead: clamp(odds - oddsOfRival(open[first]), -1, 4),
    leadOfSecond: clamp(odds - oddsOfRival(second), -1, 5),
    several: choices.length > 1 ? 1 : 0,
    listed: best.figure.list === null || namesItem(question, best) ? 0 : 1,
    unheard: best.unheard,
    apart: best.apart,
    cosine: best.signals.cosine,
  };
}

/** True for another number that is neither shown nor was given up for the first one. */
function isRival(
  question: Question,
  choices: readonly FigureChoice[],
  other: FigureChoice,
): boolean {
  const [best] = choices;
  if (best === undefined || choices.some(({ figure }) => figure.text === other.figure.text))
    return false;
  if (isPassedOver(best, other) || isConverted(other) || isRounded(best, other)) return false;
  if (namesNoYear(question) && isLater(best, other)) return false;
  return best.apart >= LEAST_APART || isOtherReading(question, best, other);
}

/** 上半年 and 今年 are of any release, 去年 of one. */
function namesNoYear({ periods }: Question): boolean {
  return periods.every((period) => !/[去前明旧]年|\d{2,4}年|[民零〇○]/.test(period));
}

/**
 * Where all that is asked stands by the best figure, 北部78.4%、中部54.5% are no other reading of the whole, and neither is
 * what would give way to it.
 */
function isOtherReading(question: Question, best: FigureChoice, other: FigureChoice): boolean {
  const isOfOneOfMany =
    best.figure.list === null && other.figure.list !== null && !namesItem(question, other);
  return !isOfOneOfMany && findPreferred(question, other, [best, other]) === other;
}

/** From this share of a question on that stands nowhere near the figure it may ask for something else. */
const LEAST_APART = 0.1;

const NAMES = Object.keys(sureness.weights) as (keyof SurenessSignals)[];

/** True when the figures chosen are the right ones as surely as it takes to show them. */
export function isSure(question: Question, chosen: FiguresChosen): boolean {
  const signals = measureSureness(question, chosen);
  if (signals === null) return false;
  const sum = NAMES.reduce(
    (total, name) => total + sureness.weights[name] * signals[name],
    sureness.bias,
  );
  return toProbability(sum) >= sureness.threshold;
}

function namesItem({ terms, places }: Question, { figure: { counts, place } }: FigureChoice) {
  const item = fold(`${counts?.text ?? ""} ${place?.text ?? ""}`);
  const words = terms.flatMap((term) => (term.weight >= 1 ? term.words : []));
  return [...words, ...places].some((word) => item.includes(word));
}

/** A rival that fits no better than this is none. */
const NO_RIVAL = -3;

/** Log odds of a figure. */
function oddsOf({ probability }: FigureChoice): number {
  return Math.log(probability / (1 - probability));
}

function oddsOfRival(rival: FigureChoice | undefined): number {
  return rival === undefined ? NO_RIVAL : Math.max(NO_RIVAL, oddsOf(rival));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
