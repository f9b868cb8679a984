import type {
  Answer,
  AnswerFigure,
  AskQuestion,
  Citation,
  Turn,
  Understood,
} from "../../../bot/answer/answer.ts";

/** An excerpt as if it stood at `start` of its file, the figures found in it by their text. */
export function toAnswer(
  excerpts: readonly string[],
  figures: readonly (Partial<AnswerFigure> & { readonly text: string })[] = [],
  extra: Partial<Answer> = {},
): Answer {
  const citations = excerpts.map((excerpt, i) => toCitation(excerpt, i));
  return {
    question: "",
    answered: true,
    figures: figures.map((figure) => toFigure(figure, citations)),
    citations,
    notes: [],
    refusal: null,
    suggestions: [],
    ...extra,
  };
}

function toCitation(excerpt: string, i: number): Citation {
  const start = 100 * (i + 1);
  const url = "https://www.example.gov.hk/a.htm";
  const range = { start, end: start + excerpt.length };
  return {
    document: `d${i}`,
    title: "新聞公報",
    date: "2020-12-29",
    url,
    paragraph: 1,
    ...range,
    excerpt,
  };
}

function toFigure(
  figure: Partial<AnswerFigure> & { readonly text: string },
  citations: readonly Citation[],
): AnswerFigure {
  const number = figure.citation ?? 1;
  const citation = citations[number - 1];
  const at = (citation?.start ?? 0) + (citation?.excerpt.indexOf(figure.text) ?? 0);
  const span = { start: at, end: at + figure.text.length };
  const names = { counts: null, predicate: null, period: null };
  return { value: null, unit: null, citation: number, ...names, ...span, clause: span, ...figure };
}

export const REFUSED: Answer = {
  question: "",
  answered: false,
  figures: [],
  citations: [],
  notes: [],
  refusal: "off-topic",
  suggestions: [],
};

/** What was asked, in order, with the question that each followed up. */
export interface Asked {
  readonly text: string;
  readonly before: string | null;
}

/** Answers every question with "<question>的答案是443人。"; those with 不知 in them are not answered. */
export function createAsk(asked: Asked[] = [], delayMs = 0): AskQuestion {
  return async (text, before = null): Promise<Turn> => {
    asked.push({ text, before: before?.question.text ?? null });
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    const answer = text.includes("不知")
      ? REFUSED
      : toAnswer([`${text}的答案是443人。`], [{ text: "443人" }]);
    return { answer, understood: toUnderstood(text) };
  };
}

/** The bot only keeps it and hands it back; of the question the tests want nothing but its text. */
function toUnderstood(text: string): Understood {
  return { version: 1, question: { text }, documents: [] } as unknown as Understood;
}
