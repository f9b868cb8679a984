import { fold } from "../../index/text/fold.ts";
import type { Span } from "../../index/text/span.ts";
import { hasHan } from "../../index/text/terms.ts";

/** What one message may ask at most. */
export const MAX_QUESTIONS = 3;

/** Words by which somebody asks, wherever they stand; folded. */
const ASKS =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度])|什么|甚么|乜|咩|哪|边[个度日年]|谁|何时|何地|为何|如何|怎|点样|点解|多[长久高远重]|几耐|百分之几|\b(?:how|what|when|where|who|whom|which|why)\b|呢[?!\s]*$/u;

const ASKED_NUMBER =
  /多少|几多|(?<![好十百千万亿第前后近数这那])几(?=\p{Script=Han})(?![乎何率度时月年点])/gu;

/** A full stop between two questions. */
const STRONG_BREAK = /[。!?;\n]+/g;
/** A pause that parts two questions only when both sides ask. */
const WEAK_BREAK = /[,、\s]+/g;
/** The same in English, where words stand apart. */
const WEAK_BREAK_ENGLISH = /,\s*|\s+and\s+(?=(?:how|what|when|where|who|which)\b)/g;

/** What joins the things that a question lists, and not the characters of 同步, 和平 or 及時. */
const AND =
  "同埋|还有|以及|加上|和(?![谐平解])|(?<![共合陪如相不协])同(?![步比期时样意事行伴])|(?<!参)与(?!会)|跟(?!进|踪)|(?<![以普涉危])及(?![时其格])|、";
/** 批捕同起訴各有幾多人, 口罩加上防護用品合共幾多: one question for each of them. */
const EACH = new RegExp(
  `^(.{1,30}?)(?:${AND})(.{1,30}?)((?:的人|的)?(?:各|分别|合共|合计|加起来|加埋|一共|总共|共).*(?:多少|几多|几|多).*)$`,
);
/** A sum over years is one question. */
const YEARS = /^(?:19|20)\d\d|年/;
/** how many cases and how many people were approved for arrest: what follows is said of both. */
const EACH_ENGLISH =
  /^(how (?:many|much)(?: (?!went|got|came|took|there|did|were|was|are|is|has|have)(?!\w+ed\b)[\w-]+){1,3}) and (how (?:many|much) (?:[\w-]+ )+?)((?:(?:in total )?(?:were|was|are|is|did|do|does|have|has|had)|in|at|by)\b.*)$/i;
/** 由幾多錢加到幾多錢, from how many to how many: one question about two figures. */
export const FROM_TO =
  /[由从]\S{0,8}?(?:多少|几多|几).{0,8}?[到至成].{0,3}?(?:多少|几多|几)|from (?:what|how (?:many|much)) .{0,20}to (?:what|how (?:many|much))/;

/**
 * Splits a message into the questions in it, in order, at most three. Words that ask nothing stay with the
 * question after them, or with the last one. A message without asking words is one question.
 */
export function splitMessage(message: string): string[] {
  const folded = fold(message);
  const strong = joinSilent(folded, cut(folded, { start: 0, end: folded.length }, STRONG_BREAK));
  const weak = hasHan(folded) ? WEAK_BREAK : WEAK_BREAK_ENGLISH;
  const questions = strong.flatMap((span) =>
    [FROM_TO, EACH_ENGLISH].some((whole) => whole.test(folded.slice(span.start, span.end)))
      ? [span]
      : joinSilent(folded, cut(folded, span, weak)),
  );
  const texts = questions
    .flatMap((span) => splitPairs(folded, span))
    .map(({ start, end }) => message.slice(start, end).trim())
    .slice(0, MAX_QUESTIONS);
  return hasHan(folded) ? texts : shareTail(texts);
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

/** 幾件幾人, 多少艘快艇同多少架貨車: a new question at each further number asked for. */
function splitPairs(folded: string, span: Span): Span[] {
  const question = folded.slice(span.start, span.end);
  const numbers = FROM_TO.test(question) ? [] : [...question.matchAll(ASKED_NUMBER)];
  const starts = numbers.slice(1).map(({ index }) => span.start + index);
  const bounds = [span.start, ...starts, span.end];
  return bounds.slice(1).map((end, i) => ({ start: bounds[i] ?? span.start, end }));
}

/** Yulan losses for guava, papaya and wax apple respectively: one question for each. */
const RESPECTIVELY_ENGLISH =
  /^(.*\b(?:for|in|of|at|from|among|by|between)\s+)((?:[^,]+,\s*)*[^,]+?),?\s+and\s+([^,?]+?),?\s+respectively\b(.*)$/i;
/** 東湖區北塘區各…: places that stand side by side. */
const PLACES_EACH =
  /^(.*?)(\p{Script=Han}{2}[区县市镇])(\p{Script=Han}{2}[区县市镇])((?:各|分别).*)$/u;

/** One question for each thing that a question lists: 批捕同起訴各有幾多人; or the question alone. */
export function splitEach(question: string): string[] {
  const english = EACH_ENGLISH.exec(question);
  if (english !== null) return [`${english[1]} ${english[3]}`, `${english[2]}${english[3]}`];
  const respectively = RESPECTIVELY_ENGLISH.exec(question);
  if (respectively !== null) {
    const [, before = "", listed = "", last = "", after = ""] = respectively;
    return [...listed.split(/,\s*/), last].map((item) => `${before}${item}${after}`);
  }
  const folded = fold(question);
  const side = PLACES_EACH.exec(folded);
  if (side !== null) {
    const [, before = "", first = "", , tail = ""] = side;
    const at = before.length + first.length;
    const end = question.length - tail.length;
    return [question.slice(0, at), question.slice(0, before.length) + question.slice(at, end)].map(
      (part) => part + question.slice(end),
    );
  }
  const match = EACH.exec(folded);
  if (match === null) return [question];
  const [, first = "", rest = "", tail = ""] = match;
  if (/加|合/.test(tail) && YEARS.test(rest)) return [question];
  const tailAt = question.length - tail.length;
  const parts = [question.slice(0, first.length)];
  let start = tailAt - rest.length;
  for (const { index, 0: and } of rest.matchAll(new RegExp(AND, "g"))) {
    const end = tailAt - rest.length + index;
    parts.push(question.slice(start, end));
    start = end + and.length;
  }
  return [...parts, question.slice(start, tailAt)].map((part) => part + question.slice(tailAt));
}
