import type { Embedder } from "../../index/embedder.ts";
import { scoreTranslated } from "../../index/english/score-translated.ts";
import { spellOut } from "../../index/english/tables/chat-words.ts";
import {
  createTranslator,
  type TranslatedQuestion,
} from "../../index/english/translate-question.ts";
import type { Generation } from "../../index/generation.ts";
import { type Query, toQuery } from "../../index/ranking/query.ts";
import { retrieve } from "../../index/ranking/retriever.ts";
import type { Release } from "../../index/releases/release.ts";
import { isEnglish } from "../../index/text/terms.ts";
import type { FigureSources } from "./candidates/sources.ts";
import { findPlaceSpelt, findPlacesNamed, releasesAbout } from "./constraints/release-places.ts";
import { releasesIssued, releasesOfYear } from "./constraints/time-asked.ts";
import { chooseExcerpts } from "./excerpts/choose-excerpts.ts";
import {
  type CorpusPlaces,
  parseQuestion,
  type Question,
  toSearchText,
} from "./question/question.ts";
import { cutEnglishPeriods } from "./words/english-periods.ts";

/** Passages ranked for one question: the figures of all of them are weighed. */
export const DEPTH = 10;

/** Reads its tables when the first English question comes. */
const translate = createTranslator();

/** What answering needs: one generation of the index, and the model that it was built with. */
export interface AnswerSources {
  readonly generation: Generation;
  readonly embedder: Embedder;
}

/** One question taken apart, and its translation when it is in English. */
export interface Read {
  readonly question: Question;
  readonly english: TranslatedQuestion | null;
}

/** Takes one question apart, by the places of the releases, and translates it when it is in English. */
export function readQuestion(message: string, generation: Generation): Read {
  const text = isEnglish(message) ? spellOut(message) : message;
  const english = isEnglish(text) ? translate(cutEnglishPeriods(text), generation) : null;
  const places: CorpusPlaces = {
    findPlace: (name) => findPlaceSpelt(name, generation),
    findNamed: (folded) => findPlacesNamed(folded, generation),
  };
  return { question: parseQuestion(text, english?.groups, places), english };
}

/** What to look for: the words of the message; an English one in the words of its translation. */
export async function toSearch(
  { generation, embedder }: AnswerSources,
  question: Question,
  english: TranslatedQuestion | null,
): Promise<Query> {
  const text = english === null ? toSearchText(question) : english.chinese || question.text;
  const query = toQuery(text, await embedder.embed(text));
  return english === null
    ? query
    : { ...query, lexical: scoreTranslated(generation, english.groups), others: english.others };
}

/** A message that is one question by itself, without what was said before, and what is looked for. */
export async function findSearch(
  sources: AnswerSources,
  message: string,
): Promise<{ readonly question: Question; readonly query: Query }> {
  const { question, english } = readQuestion(message, sources.generation);
  return { question, query: await toSearch(sources, question, english) };
}

/** Ranks the passages of the releases that a question may be about, and their excerpts. */
export function findSources(
  generation: Generation,
  question: Question,
  query: Query,
): FigureSources {
  const ranked = retrieve(generation, query, DEPTH, acceptReleases(question, generation));
  return { generation, query, ranked, excerpts: chooseExcerpts(ranked, query) };
}

/** Keeps out releases of other years and places than those asked. */
function acceptReleases(
  question: Question,
  generation: Generation,
): ((release: Release) => boolean) | undefined {
  const kept = [
    releasesOfYear(question, generation),
    releasesAbout(question.places, generation),
    releasesIssued(question, generation),
  ].filter((releases) => releases !== null);
  return kept.length === 0
    ? undefined
    : (release) => kept.every((releases) => releases.has(release));
}
