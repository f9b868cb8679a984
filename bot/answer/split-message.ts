import { fold } from "../../index/text/fold.ts";
import type { Span } from "../../index/text/span.ts";

/** What one message may ask at most. */
const MAX_QUESTIONS = 3;

/** Words by which somebody asks, wherever they stand; folded. */
const ASKS =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度])|什么|甚么|乜|咩|哪|边[个度日年]|谁|何时|何地|为何|如何|怎|点样|点解|多[长久高远重]|几耐|百分之几|\b(?:how|what|when|where|who|whom|which|why)\b|呢[?!\s]*$/u;

const ASKED_NUMBER =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度时月年点])/gu;

/** A full stop between two questions. */
const STRONG_BREAK = /[。!?;\n]+/g;
/** A pause that parts two questions only when both sides ask. */
const WEAK_BREAK = /[,、\s]+/g;

/** 批捕同起訴各有幾多人, 口罩加上防護用品合共幾多: one question for each of the two. */
const EACH =
  /^(.{1,30}?)(?:同埋|还有|以及|加上|和|同|与|跟|及|、)(.{1,20}?)((?:的人|的)?(?:各|分别|合共|合计|加起来|加埋|一共|总共|共).*(?:多少|几多|几|多).*)$/;

/**
 * Splits a message into the questions in it, in order, at most three. Words that ask nothing stay with the
 * question after them, or with the last one. A message without asking words is one question.
 */
export function splitMessage(message: string): string[] {
  const folded = fold(message);
  const strong = joinSilent(folded, cut(folded, { start: 0, end: folded.length }, STRONG_BREAK));
  const questions = strong.flatMap((span) => joinSilent(folded, cut(folded, span, WEAK_BREAK)));
  return questions
    .flatMap((span) => splitPairs(folded, span))
    .map(({ start, end }) => message.slice(start, end).trim())
    .flatMap(splitEach)
    .slice(0, MAX_QUESTIONS);
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

/** 幾件幾人, 多少艘快艇同多少架貨車: a new question at each further number asked for. */
function splitPairs(folded: string, span: Span): Span[] {
  const numbers = [...folded.slice(span.start, span.end).matchAll(ASKED_NUMBER)];
  const starts = numbers.slice(1).map(({ index }) => span.start + index);
  const bounds = [span.start, ...starts, span.end];
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? span.start, end }));
}

function splitEach(question: string): string[] {
  const match = EACH.exec(fold(question));
  if (match === null) return [question];
  const [, first = "", second = "", tail = ""] = match;
  const secondAt = question.length - tail.length - second.length;
  const asked = question.slice(question.length - tail.length);
  return [
    question.slice(0, first.length) + asked,
    question.slice(secondAt, secondAt + second.length) + asked,
  ];
}
