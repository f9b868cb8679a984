import { sentenceOf } from "../../../index/releases/passages.ts";
import { contains } from "../../../index/text/span.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { Question } from "../question/question.ts";

/** A figure that gives way to another one of its release. */
export interface Preference {
  /** By so much worse, in log odds, may the other one fit. */
  readonly most: number;
  /** True where the question and the figure let another one go before it. */
  readonly applies: (question: Question, best: FigureChoice) => boolean;
  readonly isBetter: (other: FigureChoice, best: FigureChoice, question: Question) => boolean;
}

/** True for a figure that counts what the other one counts. */
export function isOfClass({ figure }: FigureChoice, best: FigureChoice): boolean {
  return figure.unitClass === best.figure.unitClass;
}

/** So much less of the question's words may stand beside a figure and it is still said to have as many. */
const OWN_HAIR = 0.1;

/** True for a figure with about as many of the question's words, or more. */
export function hasAsManyWords(other: FigureChoice, best: FigureChoice): boolean {
  return other.signals.own >= best.signals.own - OWN_HAIR;
}

/** True for a figure of the same sentence. */
export function standsInOneSentence(
  { figure, passage }: FigureChoice,
  best: FigureChoice,
): boolean {
  return passage === best.passage && contains(sentenceOf(passage, best.figure), figure);
}
