import { fold } from "../../index/text/fold.ts";
import { isEnglish } from "../../index/text/terms.ts";
import type { AskQuestion, Refusal, Understood } from "./answer.ts";
import { answerOne, type Current } from "./answer-one.ts";
import { refuse } from "./answer-with-passage.ts";
import { assembleAnswer, type Found } from "./assemble-answer.ts";
import { rateFigures } from "./candidates/rate-figures.ts";
import type { FigureSlice } from "./candidates/sources.ts";
import {
  continueWith,
  countOtherwise,
  followUp,
  namesNew,
  readApart,
} from "./conversation/follow-up.ts";
import {
  type AnswerSources,
  findSearch,
  findSources,
  type Read,
  readQuestion,
} from "./find-sources.ts";
import {
  answerBeside,
  findList,
  findListOf,
  findNamedList,
  namesAll,
  tellApart,
} from "./listed-figures.ts";
import { markItems } from "./mark-items.ts";
import { findComputation } from "./question/asked-change.ts";
import type { Question } from "./question/question.ts";
import { isEmptyMessage, isSmallTalk } from "./question/small-talk.ts";
import { MAX_PARTS, splitEach } from "./question/split-each.ts";
import { splitEither } from "./question/split-either.ts";
import { splitMessage } from "./question/split-message.ts";
import { readClause } from "./words/folded-text.ts";

/** Makes the function that answers out of what `sources` returns at the moment of asking. */
export function createAsk(sources: () => AnswerSources): AskQuestion {
  return async (message, before = null) => {
    const refusal = refuseAtOnce(message);
    if (refusal !== null) {
      return { answer: assembleAnswer(message, [refuse(refusal)]), understood: before };
    }
    const current = sources();
    const texts = splitMessage(message);
    const first = await answerAll(current, texts, { found: [], understood: before });
    const { found, understood } = await answerMissing(current, texts, before, first);
    return { answer: assembleAnswer(message, found), understood };
  };
}

async function answerAll(current: Current, texts: readonly string[], start: State): Promise<State> {
  let state = start;
  for (const text of texts) state = await answerText(current, text, state);
  return state;
}

/** Asks again where a part found nothing: it may stand beside what was found for a later one. */
async function answerMissing(
  current: Current,
  texts: readonly string[],
  understood: Understood | null,
  first: State,
): Promise<State> {
  const [hint] = first.found.flatMap(({ figures }) => figures);
  if (hint === undefined || countMissing(first) === 0) return first;
  const again = await answerAll({ ...current, hint }, texts, { found: [], understood });
  return countMissing(again) < countMissing(first) ? again : first;
}

function countMissing({ found }: State): number {
  return found.filter(({ refusal }) => refusal !== null).length;
}

/** How far a message is answered: what was found for its questions, and how the last one was understood. */
interface State {
  readonly found: readonly Found[];
  readonly understood: Understood | null;
}

/** Answers one question of a message, each thing that it lists by itself, or by the list that stands for all. */
async function answerText(current: Current, text: string, before: State): Promise<State> {
  const parts = splitEach(text).slice(0, MAX_PARTS);
  const apart = parts.length < 2 ? await answerApart(current, text, before) : null;
  if (apart !== null) return apart;
  const folded = fold(text);
  const isSum = findComputation(folded) === "sum";
  const read = readParts(parts, current).map((part) => (isSum ? toSummand(part) : part));
  const state = await answerParts(current, read, before);
  if (parts.length < 2) return state;
  const { found, understood } = state;
  const each = found.slice(-parts.length);
  // Half of a sum would pass for the whole.
  if (isSum && each.some(({ refusal }) => refusal !== null))
    return { found: [...before.found, refuse("not-computed")], understood };
  const list =
    (isSum ? null : await answerWithList(current, text, parts)) ??
    findList(each) ??
    findListOf((await answerWhole(current, text, before)).one, parts, each);
  return { found: [...before.found, ...(list === null ? each : [list])], understood };
}

/** The answers for each of the things that a question may be about, when one release tells all of them; or null. */
async function answerApart(current: Current, text: string, before: State): Promise<State | null> {
  const parts = splitEither(text);
  if (parts === null) return null;
  const read = readParts(parts, current);
  const apart = await answerParts(current, read, before);
  // A jail term and a fine are named in English only without asking for each.
  if (!tellApart(apart.found.slice(before.found.length), !isEnglish(text))) return null;
  const { one: whole } = await answerWhole(current, text, before);
  const questions = read.map(({ question }) => question);
  return namesAll(whole, questions) ? null : apart;
}

/** The list that names all that is asked about, among the figures that fit the whole question. */
async function answerWithList(
  current: Current,
  text: string,
  parts: readonly string[],
): Promise<Found | null> {
  const { question, query } = await findSearch(current, text);
  const sources = findSources(current.generation, question, query);
  return findNamedList(rateFigures(question, sources), parts);
}

function answerWhole(current: Current, text: string, before: State): Promise<Answered> {
  return answerPart(current, readQuestion(text, current.generation), before, false);
}

function readParts(parts: readonly string[], { generation }: Current): readonly Read[] {
  return markItems(parts.map((part) => readQuestion(part, generation)));
}

/** 加起來 is said of all parts together, whichever of them it stands in. */
function toSummand(part: Read): Read {
  return { ...part, question: { ...part.question, computation: "sum" } };
}

async function answerParts(
  current: Current,
  parts: readonly Read[],
  before: State,
): Promise<State> {
  let state = before;
  for (const [i, part] of parts.entries()) {
    const { one, understood } = await answerPart(current, part, state, i > 0);
    state = { found: [...state.found, one], understood };
  }
  return state;
}

/** What was found for one question, and how it was understood. */
interface Answered {
  readonly one: Found;
  readonly understood: Understood;
}

async function answerPart(
  current: Current,
  { question: parsed, english }: Read,
  { found, understood }: State,
  isParallel: boolean,
): Promise<Answered> {
  const before = understood?.question ?? null;
  const question =
    found.length === 0 || before === null
      ? followUp(before, parsed)
      : continueWith(before, parsed, isParallel);
  const last = lastOf(found.at(-1)?.figures ?? []);
  const beside = answerBeside(parsed, last);
  if (beside !== null) return toAnswered(beside, question, understood);
  const translated = question === parsed ? english : null;
  const one = await answerOne(current, question, translated, understood, last);
  const counted = found.length > 0 ? null : countOtherwise(question, parsed);
  if (counted !== null && !tellsOfNew(one, counted)) {
    const again = await answerOne(current, counted, null, understood, last);
    if (tellsOfNew(again, counted)) return toAnswered(again, counted, understood);
  }
  if (found.length > 0 || tells(one, question)) return toAnswered(one, question, understood);
  for (const reading of readApart(question, parsed)) {
    const again = await answerOne(current, reading, english, understood);
    const isOfSameTime = reading !== parsed && again.suggestions.length > 0;
    if (isOfSameTime || (again.refusal === null && tells(again, reading)))
      return toAnswered(again, reading, understood);
  }
  return toAnswered(one, question, understood);
}

/** True unless nothing was found, or sentences only where a figure or a time is asked for. */
function tells({ refusal, figures }: Found, { asked }: Question): boolean {
  if (refusal !== null) return refusal !== "absent-fact";
  return asked.wanted === "passage" || figures.length > 0;
}

function tellsOfNew({ figures: [first] }: Found, question: Question): boolean {
  return first !== undefined && namesNew(question, readClause(first.figure, first.passage));
}

function toAnswered(one: Found, question: Question, before: Understood | null): Answered {
  return { one, understood: { version: 1, question, documents: toDocuments(one, before) } };
}

/** What was shown last: the newest one where several releases tell of the same. */
function lastOf(figures: readonly FigureSlice[]): FigureSlice | undefined {
  const [first] = figures;
  const isOfOne = figures.every(({ passage }) => passage.release === first?.passage.release);
  return isOfOne ? figures.at(-1) : first;
}

function refuseAtOnce(message: string): Refusal | null {
  if (isEmptyMessage(message)) return "empty";
  return isSmallTalk(message) ? "greeting" : null;
}

/** A question that found nothing leaves the thread at the releases before it. */
function toDocuments({ excerpts }: Found, before: Understood | null): readonly string[] {
  const cited = [...new Set(excerpts.map(({ passage }) => passage.release.id))];
  return cited.length > 0 ? cited : (before?.documents ?? []);
}
