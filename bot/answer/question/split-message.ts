import { readUnit } from "../../../index/figures/quantities/units.ts";
import { fold } from "../../../index/text/fold.ts";
import type { Span } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { findSynonymAt, isVerb } from "../words/synonyms.ts";
import { FROM_TO } from "./asked-change.ts";
import { EACH_ENGLISH } from "./split-each.ts";

/** What one message may ask at most. */
const MAX_QUESTIONS = 3;

/** Words by which somebody asks, wherever they stand; folded. */
const ASKS =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度])|什么|甚么|乜|咩|哪|边[个度日年]|谁|何时|何地|为何|如何|怎|点样|点解|多[长久高远重大快深宽]|几耐|百分之几|\b(?:how|what|when|where|who|whom|which|why)\b|呢[?!\s]*$/u;

const ASKED_NUMBER =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度时月年点])/gu;

const ASKED_NUMBER_AT = /^(?:多少|几多|几)/;

/** A full stop between two questions. */
const STRONG_BREAK = /[。!?;\n]+/g;
/** A pause that parts two questions only when both sides ask. */
const WEAK_BREAK = /[,、\s]+/g;
/** The same in English, where words stand apart. */
const WEAK_BREAK_ENGLISH = /,\s*|\s+and\s+(?=(?:how|what|when|where|who|which)\b)/g;

/**
 * Splits a message into the questions in it, in order, at most three. Words that ask nothing stay with the
 * question after them, or with the last one. A message without asking words is one question.
 */
export function splitMessage(message: string): string[] {
  const folded = fold(message);
  const strong = joinSilent(folded, cut(folded, { start: 0, end: folded.length }, STRONG_BREAK));
  const weak = isEnglish(folded) ? WEAK_BREAK_ENGLISH : WEAK_BREAK;
  const questions = joinEach(
    folded,
    strong.flatMap((span) =>
      [FROM_TO, EACH_ENGLISH].some((whole) => whole.test(folded.slice(span.start, span.end)))
        ? [span]
        : joinSilent(folded, cut(folded, span, weak)),
    ),
  );
  const texts = questions
    .flatMap((span) => splitPairs(folded, span))
    .map(({ start, end }) => message.slice(start, end).trim())
    .slice(0, MAX_QUESTIONS);
  return isEnglish(folded) ? shareTail(texts) : shareVerb(texts);
}

/** 有多少隊|、多少人報名: what is done stands behind the last of two numbers and is said of both. */
const PAUSE_END = /(?<=(?:多少|几多|几)\p{Script=Han}{1,2})[、,和与同跟及\s]*$/u;
const ASKED_UNIT = /^(?:多少|几多|几)\p{Script=Han}{1,2}?(?=\p{Script=Han}{2})/u;

function shareVerb(questions: readonly string[]): string[] {
  const [first = "", second = "", ...others] = questions;
  const pause = others.length > 0 ? null : PAUSE_END.exec(fold(first));
  const asked = ASKED_UNIT.exec(fold(second));
  if (pause === null || asked === null) return [...questions];
  const [{ length }] = asked;
  const verb = findSynonymAt(fold(second), length);
  if (verb === null || !isVerb(verb)) return [...questions];
  return [first.slice(0, pause.index) + second.slice(length), second];
}

const TAIL_ENGLISH =
  /\s(?:in|at|during|of|from|for|by|over|on)\s(?!(?:it|its|them|their|him|her|that|this|these|those)\b).*$/i;

/** How many died and how many were rescued in Penghu: where and when is said once, after the last of two. */
function shareTail(questions: readonly string[]): string[] {
  const [first, second, ...others] = questions;
  if (first === undefined || second === undefined || others.length > 0) return [...questions];
  const tail = TAIL_ENGLISH.exec(second.replace(/[?!.\s]+$/, ""))?.[0];
  const isJoined = /\sand$/i.test(first);
  if (tail === undefined || !isJoined || TAIL_ENGLISH.test(first)) return [...questions];
  return [first.replace(/\s+and$/i, tail), second];
}

/** The pieces between breaks, each with the break after it; they cover the span. */
function cut(folded: string, span: Span, breaks: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const match of folded.slice(span.start, span.end).matchAll(breaks)) {
    const end = span.start + match.index + match[0].length;
    pieces.push({ start, end });
    start = end;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Joins the pieces that ask nothing to the question after them, at the end to the one before. */
function joinSilent(folded: string, pieces: readonly Span[]): Span[] {
  const questions: { start: number; end: number }[] = [];
  let waitingFrom: number | null = null;
  for (const { start, end } of pieces) {
    if (!ASKS.test(folded.slice(start, end))) {
      waitingFrom ??= start;
      continue;
    }
    questions.push({ start: waitingFrom ?? start, end });
    waitingFrom = null;
  }
  const end = pieces.at(-1)?.end ?? 0;
  const last = questions.at(-1);
  if (last === undefined) return [{ start: pieces[0]?.start ?? 0, end }];
  if (waitingFrom !== null) last.end = end;
  return questions;
}

/** 請了多少個消防員跟救護員,各多少: the list stands before. */
const MERELY_EACH =
  /(?:^|[,、\s])(?:各|分别)(?:是|有)?(?:多少|几多|几个?)\p{Script=Han}?[?!.。\s]*$/u;

function joinEach(folded: string, questions: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of questions) {
    const last = joined.at(-1);
    if (last !== undefined && MERELY_EACH.test(folded.slice(start, end))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** 幾件幾人, 多少艘快艇同多少架貨車: a new question at each further number asked for. */
function splitPairs(folded: string, span: Span): Span[] {
  const question = folded.slice(span.start, span.end);
  const isWhole = FROM_TO.test(question) || MERELY_EACH.test(question);
  const numbers = isWhole ? [] : [...question.matchAll(ASKED_NUMBER)];
  const starts = numbers.slice(1).map(({ index }, i) => {
    const before = numbers[i] as RegExpExecArray;
    return span.start + findBorder(question, before.index + before[0].length, index);
  });
  const bounds = [span.start, ...starts, span.end];
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? span.start, end }));
}

/** A superlative, or another time: 以前要幾天|現在要幾天. */
const OPENING = /^(?:最|现在|而家|依家|目前|如今|之后|后来)/;

/** 最平幾多錢|最貴幾多錢, 死咗幾多個|傷咗幾多個: where the second question begins between two asked numbers. */
function findBorder(question: string, from: number, to: number): number {
  const start = readUnit(question, from)?.end ?? from;
  for (let at = start; at < to; at++) {
    const word = findSynonymAt(question, at);
    const isOpening = OPENING.test(question.slice(at, to)) || (word !== null && isVerb(word));
    if (isOpening && !isVerbBehind(question.slice(to))) return at;
  }
  return to;
}

/** 幾多人被捕幾多人被告: what is done stands behind the numbers. */
function isVerbBehind(rest: string): boolean {
  const asked = ASKED_NUMBER_AT.exec(rest)?.[0].length ?? 0;
  const start = readUnit(rest, asked)?.end ?? asked;
  if (/^[被俾畀获]/.test(rest.slice(start))) return true;
  for (let at = start; at < rest.length; at++) {
    const word = findSynonymAt(rest, at);
    if (word !== null && isVerb(word)) return true;
  }
  return false;
}
