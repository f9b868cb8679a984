import type { TranslatedQuestion } from "../../index/english/translate-question.ts";
import type { Understood } from "./answer.ts";
import { answerWithFigures, answerWithSureFigure } from "./answer-with-figures.ts";
import { answerWithPassage, refuse } from "./answer-with-passage.ts";
import { answerWithPerson, namesOffice } from "./answer-with-person.ts";
import { answerWithPhone } from "./answer-with-phone.ts";
import type { Found } from "./assemble-answer.ts";
import type { FigureSlice, Sources } from "./candidates/sources.ts";
import { type AnswerSources, findSources, toSearch } from "./find-sources.ts";
import { asksForPhone } from "./question/asked.ts";
import { asksNothing, type Question } from "./question/question.ts";

/** What all questions of one message are answered out of. */
export interface Current extends AnswerSources {
  /** What is already known to answer one of them. */
  readonly hint?: FigureSlice;
}

/** Answers one question: by figures where it asks for some, by the sentences that tell it, or by refusing. */
export async function answerOne(
  current: Current,
  question: Question,
  english: TranslatedQuestion | null,
  before: Understood | null,
  told?: FigureSlice,
): Promise<Found> {
  const query = await toSearch(current, question, english);
  const documents = before?.documents ?? [];
  const beside = told ?? current.hint;
  const sources = { ...findSources(current.generation, question, query), documents, beside };
  if (question.asked.wanted === "passage" && question.form === "ask") {
    const figure = asksNothing(question) ? answerWithSureFigure(question, sources) : null;
    return figure ?? answerWithProse(question, sources);
  }
  const found = answerWithFigures(question, sources);
  return found.refusal === "absent-fact" && mayStandInProse(question, sources)
    ? answerWithPassage(question, sources)
    : found;
}

/** Sentences that hold the answer; for who holds an office, those that name somebody with it where these do not. */
function answerWithProse(question: Question, sources: Sources): Found {
  if (asksForPhone(question.folded)) {
    return answerWithPhone(question, sources) ?? refuse("absent-fact");
  }
  const found = answerWithPassage(question, sources);
  return namesOffice(question, found) ? found : (answerWithPerson(question, sources) ?? found);
}

/** Not every time is a date (於春節前夕), and a text without a date is no release with figures for its year. */
function mayStandInProse({ asked, form }: Question, { ranked }: Sources): boolean {
  return form === "ask" && (asked.wanted === "date" || ranked[0]?.passage.release.date === null);
}
