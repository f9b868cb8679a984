import { foldedText } from "../../index/ranking/rank-match.ts";
import { fold } from "../../index/text/fold.ts";
import type { Excerpt, Found } from "./assemble-answer.ts";
import type { Sources } from "./candidates/sources.ts";
import { byNewest } from "./choice/newest-first.ts";
import { mayBeOfYear } from "./constraints/time-asked.ts";
import { excerptAround } from "./excerpts/choose-excerpts.ts";
import type { Question } from "./question/question.ts";

const PHONE_WORD = /电话|热线|专线|传真|致电|拨|\b(?:phone|hotline|call|dial)\b/;
/** A number after the word for it: 熱線：2150 7108. */
const PRINTED =
  /(?:电话|热线|专线|传真|致电|拨打?|手机)[^\d。;!?\n]{0,4}\+?\d[\d() -]{1,20}\d(?![\d.,%万亿]|\s?[件宗个名人次])/;

interface PhoneExcerpt {
  readonly excerpt: Excerpt;
  /** How many of the things asked about its passage or title names. */
  readonly about: number;
}

/**
 * 投訴打哪個電話: the sentence that prints a number to call, of the passage that is most about what is asked and the
 * newest of those; null when none is about it.
 */
export function answerWithPhone(question: Question, { ranked }: Sources): Found | null {
  const subjects = question.terms.filter(
    ({ words, weight }) => weight >= 1 && !words.some((word) => PHONE_WORD.test(word)),
  );
  const found = ranked.flatMap(({ passage }): PhoneExcerpt[] => {
    const text = foldedText(passage);
    const printed = PRINTED.exec(text);
    const told = `${fold(passage.release.title)} ${text}`;
    const about = subjects.filter(({ words }) => words.some((word) => told.includes(word))).length;
    if (printed === null || about === 0 || !mayBeOfYear(question, passage)) return [];
    const start = passage.start + printed.index;
    const span = { start, end: start + printed[0].length };
    return [{ about, excerpt: { passage, ...excerptAround(passage, span) } }];
  });
  const [best] = found.sort((a, b) => b.about - a.about || byNewest(a.excerpt, b.excerpt));
  if (best === undefined) return null;
  return { excerpts: [best.excerpt], figures: [], notes: [], refusal: null, suggestions: [] };
}
