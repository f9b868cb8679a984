import { addDays, daysContain, daysOverlap } from "../../../index/figures/dates/calendar.ts";
import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import type { Release } from "../../../index/releases/release.ts";
import { fold } from "../../../index/text/fold.ts";
import type { Question } from "../question/question.ts";
import { isCountedUpTo, isReviewedUpTo, isSoFar } from "./counted-until.ts";
import { isFiscal, isOfOtherFiscalYear, isOfTitledYear } from "./fiscal-years.ts";
import { isYear, mainPeriodsOf, openingDaysOf, yearsOf, yearsTitled } from "./release-years.ts";
import { isOfOtherHours, resolveAsked } from "./time-asked.ts";
import { isToldOf } from "./told-on-day.ts";

/** How the time that a figure is about agrees with the time asked. */
export type PeriodFit = "open" | "exact" | "within" | "unsaid" | "conflict";

/** Compares the periods that a question names, seen from the release's date, with the figure's own. */
export function fitPeriod(
  question: Question,
  figure: AttributedFigure,
  passage: IndexedPassage,
): PeriodFit {
  const { release, figures } = passage;
  if (question.periods.length === 0) return "open";
  if (isOfOtherHours(question, figure, passage)) return "conflict";
  const asked = resolveAsked(question, release.date);
  if (asked === null) return "open";
  // What a release of November says is of no whole year.
  const isPartOf = asked.to !== null && (release.date ?? asked.to) < asked.to;
  if (question.isWholeYear && isPartOf && !isFiscal(asked)) return "conflict";
  if (isOfOtherFiscalYear(asked, figure, release)) return "conflict";
  if (isOfTitledYear(asked, figure, release)) return "within";
  if (isToldOf(asked, figure, passage, question)) return "within";
  const said = figure.kind === "date" ? figure.days : findDays(figure, release);
  if (said === null || said.from === null || said.to === null) {
    const event = findEvent(figure, figures, release);
    if (event !== null) return daysContain(asked, event) ? "unsaid" : "conflict";
    if (isCountedUpTo(asked, figure, passage, question)) return "within";
    return fitReleaseDate(asked, figure, release, question);
  }
  const isSame = figure.period !== null && SAME_TIME.test(fold(figure.period.text));
  // 去年上半年 is meant by 去年同期 in what tells of a half.
  if (isSame && !isYear(asked) && daysOverlap(said, asked)) return "exact";
  if (question.periods.some((period) => SAME_TIME.test(fold(period)))) {
    if (isSame && asked.from?.slice(0, 4) === said.from.slice(0, 4)) return "exact";
    if (isYear(said)) return "conflict";
  }
  if (isEndOf(asked, said, figure)) return "within";
  if (isReviewedUpTo(asked, said, figure, release)) return "within";
  if (isSoFar(asked, figure, release, question) || isOfPeriod(asked, figure, passage))
    return "within";
  if (daysContain(said, asked) && isCountedUpTo(asked, figure, passage, question)) return "within";
  return compareDays(asked, said, question);
}

/** 2005年到2010年由237.7億元增加到375.6億元: the first was at the beginning, the second at the end. */
function isEndOf(asked: Days, said: Days, { role }: AttributedFigure): boolean {
  if (role === null || !isYear(asked) || said.from?.slice(0, 4) === said.to?.slice(0, 4))
    return false;
  return role === "from" ? asked.from === said.from : asked.to === said.to;
}

const NAMES_YEAR = /\d{3,4}年|[〇○零一二三四五六七八九]{4}年/;

/** 112年度補助申請至113年1月31日截止: a day of what its clause says, or with its year its sentence, is of the time asked. */
function isOfPeriod(asked: Days, figure: AttributedFigure, passage: IndexedPassage): boolean {
  if (figure.kind !== "date") return false;
  const told = NAMES_YEAR.test(figure.text) ? sentenceOf(passage, figure) : figure.clause;
  return passage.figures.some(
    ({ days, start, end }) =>
      start >= told.start &&
      end <= figure.start &&
      days?.from === asked.from &&
      days?.to === asked.to,
  );
}

/** A day of another year that a paragraph tells about, by its year: 2023年12月10日舉行的選舉…. */
const EVENT_DAY = /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.*[日号號]/u;
/** From that day on a law holds. */
const HOLDS_SINCE = /^(?:起|以[来來]|[施实實]行|[发發]布|公布|印[发發])/u;

/** The day of another year than the release's that its paragraph tells about before a figure without a time. */
function findEvent(
  figure: AttributedFigure,
  figures: readonly AttributedFigure[],
  { date, text }: Release,
): Days | null {
  const event = figures.findLast(
    ({ kind, days, end, text: printed }) =>
      kind === "date" && end <= figure.start && days !== null && EVENT_DAY.test(printed),
  );
  if (!event?.days || date === null) return null;
  const isOther = event.days.from?.slice(0, 4) !== date.slice(0, 4);
  return isOther && !HOLDS_SINCE.test(text.slice(event.end, event.end + 2)) ? event.days : null;
}

/** 去年同期 is as long as what it is compared with, and seldom the whole year. */
const SAME_TIME = /同期/;
const OWN_YEAR = /^(?:全年|年內|年内)$/;

/** 全年 in a review is the year reviewed, unless its paragraph has told of another one than that of its date. */
function findDays({ period }: AttributedFigure, release: Release): Days | null {
  if (period === null || !OWN_YEAR.test(period.text)) return period?.days ?? null;
  const isOwn = period.days?.from?.slice(0, 4) === release.date?.slice(0, 4);
  if (!isOwn && yearsTitled(release).length === 0) return period.days;
  const [year, ...others] = yearsOf(release);
  if (year === undefined || others.length > 0) return period.days;
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** 112年度 of a season that begins in that year. */
const SEASON = /年度$/;

/** 國慶, 春季: known by about which days only. */
const SEASON_NAMED = /春节|寒假|国庆|暑[假期]|[春夏秋冬][天季]/;

function isSeason({ periods }: Question): boolean {
  return periods.some((period) => SEASON_NAMED.test(fold(period)));
}

function compareDays(asked: Days, said: Days, question: Question): PeriodFit {
  const { isWholeYear, periods } = question;
  if (isSeason(question)) {
    return daysOverlap(asked, said) ? "within" : "conflict";
  }
  if (asked.from === said.from && asked.to === said.to) return "exact";
  if (periods.some((period) => WEEK.test(fold(period))) && isSameWeek(asked, said)) return "exact";
  if (!daysContain(asked, said)) {
    if (asked.to === said.to && isEnd(periods)) return "within";
    const isBegun = said.from !== null && asked.from !== null && said.from > asked.from;
    const isOfSeason = isBegun && said.from?.slice(0, 4) === asked.from?.slice(0, 4);
    return isOfSeason && periods.some((period) => SEASON.test(period)) ? "within" : "conflict";
  }
  // 全年 is not answered by a part of it, half a year not by a month, but a month by any days in it.
  if (isFiscal(asked)) return "within";
  if (isYear(asked)) return isWholeYear ? "conflict" : "within";
  return isDay(said) || isLastThird(said) || isInMonth(asked) ? "within" : "conflict";
}

const WEEK = /周|星期|礼拜|week/;

/** 上週（10月27日至11月2日）: weeks begin on Sunday here and on Monday there. */
function isSameWeek(asked: Days, said: Days): boolean {
  const isWeek = ({ from, to }: Days) => from !== null && addDays(from, 6) === to;
  if (asked.from === null || !isWeek(asked) || !isWeek(said)) return false;
  const middle = addDays(asked.from, 3);
  return daysContain(said, { from: middle, to: middle });
}

/** 3月底 is a day. */
function isLastThird(days: Days): boolean {
  return isInMonth(days) && days.from?.endsWith("-21") === true;
}

function isInMonth({ from, to }: Days): boolean {
  return from !== null && to !== null && from.slice(0, 7) === to.slice(0, 7);
}

/**
 * Where a figure names no period, it is about its release's year; a part of a year must be named in the
 * release's opening.
 */
function fitReleaseDate(
  asked: Days,
  figure: AttributedFigure,
  release: Release,
  question: Question,
): PeriodFit {
  const year = asked.from?.slice(0, 4) ?? "";
  if (isYear(asked) && figure.period?.text.includes(year)) return "exact";
  if (isYear(asked)) {
    const years = yearsOf(release);
    return years.length === 0 || years.includes(year) ? "unsaid" : "conflict";
  }
  // How many there are at the end of a year is told by the review of it.
  if (isEnd(question.periods) && asked.to?.endsWith("-12-31") && yearsOf(release).includes(year))
    return "unsaid";
  // What a release tells without a time was so on its day.
  if (isDay(asked) && asked.from === release.date) return "unsaid";
  const main = mainPeriodsOf(release);
  // 今年春天, of a release of May.
  const day = { from: release.date, to: release.date };
  if (isSeason(question) && main.length === 0 && daysContain(asked, day)) return "unsaid";
  // What a release of 20 August says of no other time is of August, or of the month of a day that it opens with.
  const isOwn =
    main.length === 0
      ? release.date?.slice(0, 7) === asked.from?.slice(0, 7)
      : main.every((days) => daysContain(asked, days));
  if (isInMonth(asked) && (isOwn || isOpenedBy(asked, release))) return "unsaid";
  return main.some(
    ({ from, to }) => to === asked.to && (from === asked.from || isEnd(question.periods)),
  )
    ? "unsaid"
    : "conflict";
}

/** 10月24日發生地震: a release that opens with a day of the time asked. */
function isOpenedBy(asked: Days, release: Release): boolean {
  const [day] = openingDaysOf(release);
  return day !== undefined && daysContain(asked, day);
}

/** 6月末 is the end of any period that ends then. */
function isEnd(periods: readonly string[]): boolean {
  return periods.some((period) => /[末底]$/.test(period));
}

function isDay({ from, to }: Days): boolean {
  return from === to;
}
