import type { Answer, AnswerFigure, Citation } from "../../../bot/answer/answer.ts";

/** A release of two sentences, as it stands in its file. */
export const TEXT = "今年批捕283件443人,起訴472件。\n去年批捕9件。";

const at = (part: string) => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};

export function citationOf(excerpt: string, more: Partial<Citation> = {}): Citation {
  return {
    document: "2020-12-29-hebei",
    title: "河北發布會",
    date: "2020-12-29",
    url: null,
    paragraph: 7,
    excerpt,
    ...at(excerpt),
    ...more,
  };
}

export function figureOf(text: string, more: Partial<AnswerFigure> = {}): AnswerFigure {
  return {
    text,
    value: 1,
    unit: "件",
    citation: 1,
    counts: null,
    predicate: null,
    period: null,
    clause: { start: 0, end: TEXT.length },
    ...at(text),
    ...more,
  };
}

/** Answered when there is something to cite, else refused. */
export function answerOf(question: string, more: Partial<Answer> = {}): Answer {
  const answered = (more.citations ?? []).length > 0;
  return {
    question,
    answered,
    figures: [],
    citations: [],
    notes: [],
    refusal: answered ? null : "absent-fact",
    suggestions: [],
    ...more,
  };
}
