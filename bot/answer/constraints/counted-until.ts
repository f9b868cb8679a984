import { addDays } from "../../../index/figures/dates/calendar.ts";
import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import type { Release } from "../../../index/releases/release.ts";
import { fold } from "../../../index/text/fold.ts";
import type { Question } from "../question/question.ts";
import { isMainPeriod, isYear, yearsTitled } from "./release-years.ts";

/** So many days after the time reviewed its figures are counted up to. */
const MOST_DAYS_AFTER = 100;
const NOW = /^(?:目前|现时|现在|当前)$/;
const AS_OF = /截[至止]$/;

/**
 * 截至114年1月底已有168組領獎, in the review of 113, and 截至目前 in that of a month: of the time reviewed, though counted up to a
 * day after it.
 */
export function isReviewedUpTo(
  asked: Days,
  said: Days,
  { period }: AttributedFigure,
  release: Release,
): boolean {
  if (period === null || asked.to === null || said.to === null) return false;
  const isMonth = asked.from?.slice(0, 7) === asked.to.slice(0, 7);
  if (isMonth && NOW.test(fold(period.text)) && said.to <= addDays(asked.to, MOST_DAYS_AFTER))
    return isMainPeriod(asked, release);
  if (!isYear(asked)) return false;
  const [year, ...others] = yearsTitled(release);
  if (others.length > 0 || year !== asked.to.slice(0, 4) || said.to <= asked.to) return false;
  const before = fold(release.text.slice(Math.max(0, period.start - 2), period.start));
  return AS_OF.test(before) && said.to <= addDays(asked.to, MOST_DAYS_AFTER);
}

const UP_TO = /截[至止]|为止|底|末|\b(?:as of|up to|by)\b/;
const COUNTED_UP_TO = /(?:截[至止]|[到至])[今同]?年?$/;

/** 截至11月底, 今年招收9280人: what is said behind the day up to which it is counted. */
export function isCountedUpTo(
  asked: Days,
  figure: AttributedFigure,
  passage: IndexedPassage,
  { folded }: Question,
): boolean {
  const { release, figures } = passage;
  // 前11個月 is 今年…, 截至11月底, too.
  const isFromJanuary = asked.from?.endsWith("-01-01") === true && !isYear(asked);
  const isAskedUpTo = UP_TO.test(folded);
  if (figure.kind === "date" || asked.to === null || !(isFromJanuary || isAskedUpTo)) return false;
  const from = isAskedUpTo ? 0 : sentenceOf(passage, figure).start;
  return figures.some(
    ({ days, start: at, end }) =>
      at >= from &&
      end <= figure.start &&
      days?.to === asked.to &&
      COUNTED_UP_TO.test(fold(release.text.slice(Math.max(0, at - 4), at))),
  );
}

const SO_FAR = /^(?:今年|本年).*以[来來]$|至今$/;
const THIS_YEAR = /^[今本]年$/;
/** A release of 21 September counts to the end of August, or to that of July. */
const MOST_DAYS_BEHIND = 62;
/** 10月初 is not over on the 4th. */
const MOST_DAYS_AHEAD = 10;

const UP_TO_DAY = /截[至止]|为止|去到|的时候|\b(?:as of|up to|by)\b/;

/**
 * 頭八個月 of 今年以來, or of 今年, in a release of September, and 截至9月20日 of it: counted to its date, or to the end of
 * a month before.
 */
export function isSoFar(
  asked: Days,
  { period }: AttributedFigure,
  { date }: Release,
  { folded }: Question,
): boolean {
  if (period === null || period.days === null) return false;
  const { from } = period.days;
  const isUpTo = UP_TO_DAY.test(folded);
  const to = isUpTo && THIS_YEAR.test(period.text) ? date : period.days.to;
  if (!SO_FAR.test(period.text) && (to !== date || from === to)) return false;
  if (asked.to === null || to === null || isYear(asked)) return false;
  const isFrom =
    asked.from === from || (isUpTo && asked.from === asked.to && (from ?? "") <= asked.to);
  if (!isFrom) return false;
  return asked.to <= addDays(to, MOST_DAYS_AHEAD) && addDays(asked.to, MOST_DAYS_BEHIND) >= to;
}
