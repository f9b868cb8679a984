import { findDates } from "../../../index/figures/dates/dates.ts";
import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { contains } from "../../../index/text/span.ts";
import type { Question } from "../question/question.ts";
import { isYear, mainPeriodsOf, yearsOf } from "./release-years.ts";

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
  const isMain = mainPeriodsOf(passage.release).some(
    ({ from, to }) => from === asked.from && to === asked.to,
  );
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

const HOURS = /^T\d\d:\d\d\/T/;

const hoursAsked = remember(({ periods }: Question): readonly unknown[] =>
  periods.flatMap((period) =>
    findDates(period, null).flatMap(({ value }) => (HOURS.test(String(value)) ? [value] : [])),
  ),
);

/** 下午四點到六點發生幾件: what is counted behind other hours, or none, is of no such hours. */
export function isOfOtherHours(
  question: Question,
  figure: AttributedFigure,
  passage: IndexedPassage,
): boolean {
  const hours = hoursAsked(question);
  if (hours.length === 0 || figure.kind === "date") return false;
  const sentence = sentenceOf(passage, figure);
  const told = passage.figures.filter(
    (other) => HOURS.test(String(other.value)) && contains(sentence, other),
  );
  const own =
    told.findLast(({ end }) => end <= figure.start) ??
    told.find((other) => contains(figure.clause, other));
  return !hours.includes(own?.value);
}

function isOfYear({ from }: Days, release: Release): boolean {
  return from !== null && yearsOf(release).includes(from.slice(0, 4));
}
