import { foldedText } from "../../index/folded-passage.ts";
import type { IndexedPassage } from "../../index/generation.ts";
import { fold } from "../../index/text/fold.ts";
import { overlaps } from "../../index/text/span.ts";
import type { Found } from "./assemble-answer.ts";
import type { FigureSlice, Sources } from "./candidates/sources.ts";
import { byNewest } from "./choice/newest-first.ts";
import { mayBeOfYear } from "./constraints/time-asked.ts";
import { excerptAround } from "./excerpts/choose-excerpts.ts";
import type { ContentTerm } from "./question/content-terms.ts";
import type { Question } from "./question/question.ts";
import { showFigures } from "./show-figures.ts";

const PHONE_WORD = /电话|热线|专线|传真|致电|拨|号码|\b(?:phone|hotline|call|dial|number)\b/;
/** A number behind the word for it, 熱線：2150 7108, or before it: 12345熱線. The number is the first group that matched. */
const PRINTED =
  /(?:电话|热线|专线|传真|致电|拨打?|手机|查询|whatsapp)[^\d。;!?\n]{0,5}?((?:\(\d{2,4}\) ?|\+?)\d[\d -]{1,18}\d(?:转\d{1,6})?)(?![ -]?\d|[.,]\d|[%万亿]|\s?[件宗个名人次条小年月日])|(?<![\d.,-])(\d{3,8})(?![件宗个名人次通条小年月日])\p{Script=Han}{0,4}(?:热线|专线)/gu;

interface Printed {
  readonly number: FigureSlice;
  /** How many of the things asked about its passage or title names. */
  readonly about: number;
  /** And how many its own sentences up to it. */
  readonly near: number;
}

/**
 * 投訴打哪個電話: the number to call that a release prints, of the passage that is most about what is asked and the newest
 * of those, in the sentence that says most of it; null when none is about it.
 */
export function answerWithPhone(question: Question, { ranked }: Sources): Found | null {
  const subjects = question.terms.filter(
    ({ words, weight }) => weight >= 1 && !words.some((word) => PHONE_WORD.test(word)),
  );
  const found = ranked.flatMap(({ passage }): Printed[] => {
    const text = foldedText(passage);
    const about = countNamed(subjects, `${fold(passage.release.title)} ${text}`);
    if (about === 0 || !mayBeOfYear(question, passage)) return [];
    return [...text.matchAll(PRINTED)].flatMap((match) => {
      const number = toSlice(passage, match);
      // 手提電話8 094部 counts.
      if (passage.figures.some((figure) => overlaps(figure, number.figure))) return [];
      const { start } = excerptAround(passage, number.figure);
      const own = text.slice(start - passage.start, match.index + match[0].length);
      return [{ number, about, near: countNamed(subjects, own) }];
    });
  });
  const [best] = found.sort(
    (a, b) => b.about + b.near - a.about - a.near || byNewest(a.number, b.number),
  );
  return best === undefined ? null : showFigures([best.number], []);
}

/** What a number to call says of itself: it counts nothing. */
const UNTOLD = {
  kind: "quantity",
  value: null,
  unit: null,
  unitClass: null,
  approx: "exact",
  days: null,
  counts: null,
  predicate: null,
  period: null,
  place: null,
  list: null,
  row: null,
  role: null,
} as const;

/** The number of a match of `PRINTED`, with the word for it as its clause. */
function toSlice(passage: IndexedPassage, match: RegExpExecArray): FigureSlice {
  const [whole, behind, before = ""] = match;
  const clause = {
    start: passage.start + match.index,
    end: passage.start + match.index + whole.length,
  };
  const span =
    behind === undefined
      ? { start: clause.start, end: clause.start + before.length }
      : { start: clause.end - behind.length, end: clause.end };
  const text = passage.release.text.slice(span.start, span.end);
  return { passage, figure: { ...UNTOLD, ...span, text, clause } };
}

function countNamed(subjects: readonly ContentTerm[], text: string): number {
  return subjects.filter(({ words }) => words.some((word) => text.includes(word))).length;
}
