import type { Span } from "../../index/text/span.ts";
import type { Question } from "./question/question.ts";

/** A verbatim slice of a release that supports the answer. `excerpt` is the file's text from `start` to `end`. */
export interface Citation extends Span {
  readonly document: string;
  readonly title: string;
  /** ISO date of the release, or null when neither the file nor its name gives one. */
  readonly date: string | null;
  readonly url: string | null;
  /** Paragraph number in the file's text, from 1. */
  readonly paragraph: number;
  readonly excerpt: string;
}

/** A figure that the question asks for. `text` is a slice of the release and of its citation's excerpt. */
export interface AnswerFigure extends Span {
  readonly text: string;
  readonly value: number | readonly [number, number] | string | null;
  readonly unit: string | null;
  /** Number of the citation that it stands in, from 1. */
  readonly citation: number;
  /** What tells it apart, each verbatim from the release; null where the release does not say. */
  readonly counts: string | null;
  readonly predicate: string | null;
  readonly period: string | null;
  /** The clause it stands in, within the excerpt. */
  readonly clause: Span;
}

/** Why nothing was answered; each has its own words for the reader. */
export type Refusal =
  | "greeting"
  | "empty"
  | "off-topic"
  | "other-period"
  | "other-place"
  | "absent-fact"
  | "not-computed";

/** Said beside an answer, where it would mislead without it. */
export type Note =
  | "partly-absent"
  | "several-readings"
  | "newest-first"
  | "not-confirmed"
  | "not-computed"
  | "period-elsewhere";

/** What the releases say to one question. Everything in it is cut out of a release. */
export interface Answer {
  readonly question: string;
  readonly answered: boolean;
  /** What was asked for, best first; several asked for come in the order asked. */
  readonly figures: readonly AnswerFigure[];
  /** Best first, at most three. */
  readonly citations: readonly Citation[];
  readonly notes: readonly Note[];
  /** Set when `answered` is false. */
  readonly refusal: Refusal | null;
  /** Questions or titles that are there instead; clearly not an answer. */
  readonly suggestions: readonly string[];
}

/**
 * The question as it was understood, kept by whoever asks so that a follow-up can build on it. Plain JSON:
 * it may be stored and handed back after a restart. Only `bot/answer` looks inside.
 */
export interface Understood {
  readonly version: 1;
  readonly question: Question;
  /** Ids of the releases that were cited. */
  readonly documents: readonly string[];
}

/** One turn of a conversation: the answer, and what the next question may refer back to. */
export interface Turn {
  readonly answer: Answer;
  readonly understood: Understood | null;
}

/** The one way to ask, for terminal, Telegram, scripts and tests alike. `before` is the turn it follows up. */
export type AskQuestion = (text: string, before?: Understood | null) => Promise<Turn>;

/** The answer in the published JSON format. */
export function toAnswerJson(answer: Answer, elapsedMs: number): object {
  return {
    question: answer.question,
    answered: answer.answered,
    figures: answer.figures.map(({ text, value, unit, citation, start, end }) => ({
      text,
      value,
      unit,
      citation,
      start,
      end,
    })),
    citations: answer.citations.map(
      ({ document, title, date, url, paragraph, start, end, excerpt }) => ({
        document,
        title,
        date,
        ...(url === null ? {} : { url }),
        paragraph,
        start,
        end,
        excerpt,
      }),
    ),
    ...(answer.suggestions.length > 0 ? { suggestions: answer.suggestions } : {}),
    elapsed_ms: Math.round(elapsedMs * 10) / 10,
  };
}
