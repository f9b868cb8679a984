import type { Embedder } from "../../index/embedder.ts";
import { scoreTranslated } from "../../index/english/score-translated.ts";
import {
  createTranslator,
  type TranslatedQuestion,
} from "../../index/english/translate-question.ts";
import type { Generation } from "../../index/generation.ts";
import { type Query, toQuery } from "../../index/query.ts";
import type { Release } from "../../index/release.ts";
import { retrieve } from "../../index/retriever.ts";
import { hasHan } from "../../index/text/terms.ts";
import type { Answer, AskQuestion, Refusal, Understood } from "./answer.ts";
import { answerWithFigures, answerWithSureFigure } from "./answer-with-figures.ts";
import { answerWithPassage, type Sources } from "./answer-with-passage.ts";
import { assembleAnswer, type Found } from "./assemble-answer.ts";
import { cutEnglishPeriods } from "./english-question.ts";
import { continueWith, followUp } from "./follow-up.ts";
import { mayBeOfPeriod } from "./period-fit.ts";
import { mayBeAbout } from "./place-fit.ts";
import { asksNothing, parseQuestion, type Question, toSearchText } from "./question.ts";
import { isEmptyMessage, isSmallTalk } from "./small-talk.ts";
import { splitMessage } from "./split-message.ts";

/** Passages ranked for one question: the figures of all of them are weighed. */
export const DEPTH = 16;

/** Reads its tables when the first English question comes. */
const translate = createTranslator();

/** What answering needs: one generation of the index, and the model that it was built with. */
export interface AnswerSources {
  readonly generation: Generation;
  readonly embedder: Embedder;
}

/** Makes the function that answers out of what `sources` returns at the moment of asking. */
export function createAsk(sources: () => AnswerSources): AskQuestion {
  return async (message, before = null) => {
    const refusal = refuseAtOnce(message);
    if (refusal !== null) return { answer: refuse(message, refusal), understood: before };
    const current = sources();
    let understood = before;
    const found: Found[] = [];
    for (const [i, text] of splitMessage(message).entries()) {
      const english = hasHan(text) ? null : translate(cutEnglishPeriods(text), current.generation);
      const parsed = parseQuestion(text, english?.groups);
      const last = understood?.question ?? null;
      const question = i > 0 && last !== null ? continueWith(last, parsed) : followUp(last, parsed);
      const search = await toSearch(current, question, question === parsed ? english : null);
      const one = answerOne(current, question, { search, documents: understood?.documents ?? [] });
      found.push(one);
      understood = { version: 1, question, documents: toDocuments(one, understood) };
    }
    return { answer: assembleAnswer(message, found), understood };
  };
}

function refuseAtOnce(message: string): Refusal | null {
  if (isEmptyMessage(message)) return "empty";
  return isSmallTalk(message) ? "greeting" : null;
}

function refuse(question: string, refusal: Refusal): Answer {
  return {
    question,
    answered: false,
    figures: [],
    citations: [],
    notes: [],
    refusal,
    suggestions: [],
  };
}

/** A question that found nothing leaves the thread at the releases before it. */
function toDocuments({ excerpts }: Found, before: Understood | null): readonly string[] {
  const cited = [...new Set(excerpts.map(({ passage }) => passage.release.id))];
  return cited.length > 0 ? cited : (before?.documents ?? []);
}

/** What is looked for when a message is one question by itself: for measurements of the search alone. */
export function findSearch(sources: AnswerSources, message: string): Promise<Query> {
  const english = hasHan(message)
    ? null
    : translate(cutEnglishPeriods(message), sources.generation);
  return toSearch(sources, parseQuestion(message, english?.groups), english);
}

/** What to look for: the words of the message; an English one in the words of its translation. */
async function toSearch(
  { generation, embedder }: AnswerSources,
  question: Question,
  english: TranslatedQuestion | null,
): Promise<Query> {
  const text = english === null ? toSearchText(question) : english.chinese || question.text;
  const query = toQuery(text, await embedder.embedQuestion(text));
  return english === null
    ? query
    : { ...query, lexical: scoreTranslated(generation, english.groups) };
}

function answerOne(
  { generation }: AnswerSources,
  question: Question,
  { search: query, documents }: { search: Query; documents: readonly string[] },
): Found {
  const accept = acceptReleases(question);
  const ranked = retrieve(generation, query, DEPTH, accept && (({ release }) => accept(release)));
  const sources = { generation, query, ranked, documents };
  if (question.asked.wanted === "passage" && question.form === "ask") {
    const figure = asksNothing(question) ? answerWithSureFigure(question, sources) : null;
    return figure ?? answerWithPassage(question, sources);
  }
  const found = answerWithFigures(question, sources);
  return found.refusal === "absent-fact" && mayStandInProse(question, sources)
    ? answerWithPassage(question, sources)
    : found;
}

/** Not every time is a date (於春節前夕), and a text without a date is no release with figures for its year. */
function mayStandInProse({ asked, form }: Question, { ranked }: Sources): boolean {
  return form === "ask" && (asked.wanted === "date" || ranked[0]?.passage.release.date === null);
}

/** Keeps out releases of other years and places than those asked; each release is judged once. */
function acceptReleases(question: Question): ((release: Release) => boolean) | undefined {
  if (question.periods.length === 0 && question.places.length === 0) return undefined;
  const judged = new Map<Release, boolean>();
  return (release) => {
    let accepted = judged.get(release);
    if (accepted === undefined) {
      accepted = mayBeOfPeriod(question, release) && mayBeAbout(release, question.places);
      judged.set(release, accepted);
    }
    return accepted;
  };
}
