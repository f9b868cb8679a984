import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import type { Release } from "../../../index/releases/release.ts";
import { contains } from "../../../index/text/span.ts";
import type { Question } from "../question/question.ts";
import { isMainPeriod, isYear, yearsOf } from "./release-years.ts";

/** When something is made known, and what is made known of a time: 2024年工作回顧記者會是哪天. */
const MADE_KNOWN =
  /发布会|记者会|招待会|[公发]布|发表|通报|公报|报告|白皮书|会议|开会|\b(?:press|announced?|published?|released?|presented)\b/;

/** 7月15日介紹上半年經濟: a day on which the time asked was told of, in one sentence. */
export function isToldOf(
  asked: Days,
  figure: AttributedFigure,
  passage: IndexedPassage,
  { folded }: Question,
): boolean {
  if (figure.kind !== "date" || !MADE_KNOWN.test(folded)) return false;
  const { date } = passage.release;
  // The line at the end that dates the release itself.
  const isSigned = figure.days?.from === date && figure.days.to === date;
  const isMain = isMainPeriod(asked, passage.release);
  if (isSigned && (isMain || (isYear(asked) && isOfYear(asked, passage.release)))) return true;
  const sentence = sentenceOf(passage, figure);
  return passage.figures.some(
    (other) =>
      other !== figure &&
      contains(sentence, other) &&
      other.days?.from === asked.from &&
      other.days?.to === asked.to,
  );
}

function isOfYear({ from }: Days, release: Release): boolean {
  return from !== null && yearsOf(release).includes(from.slice(0, 4));
}
