import { daysContain } from "../../../index/figures/dates/calendar.ts";
import { findDates } from "../../../index/figures/dates/dates.ts";
import type { AttributedFigure, Days } from "../../../index/figures/figure.ts";
import type { Generation, IndexedPassage } from "../../../index/generation.ts";
import { sentenceOf } from "../../../index/releases/passages.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { contains } from "../../../index/text/span.ts";
import type { Question } from "../question/question.ts";
import { addTo, type ReleaseGroups } from "./release-groups.ts";
import { yearsOf, yearsTitled } from "./release-years.ts";

const resolvedByDate = remember((_: Question) => new Map<string | null, Days | null>());

/** The days that all time expressions of the question have in common, or null when they are not known. */
export function resolveAsked(question: Question, releaseDate: string | null): Days | null {
  const byDate = resolvedByDate(question);
  let asked = byDate.get(releaseDate);
  if (asked === undefined) {
    asked = resolve(question, releaseDate);
    byDate.set(releaseDate, asked);
  }
  return asked;
}

function resolve({ periods }: Question, releaseDate: string | null): Days | null {
  const days = periods.flatMap((period) =>
    findDates(period, releaseDate).flatMap((date) =>
      date.days === null ? [] : [toPast(period, date.days, releaseDate)],
    ),
  );
  const known = days.filter((d) => d.from !== null && d.to !== null);
  if (known.length === 0) return null;
  return known.reduce((all, d) => (daysContain(all, d) ? d : all));
}

/** 第三季 without a year, of a release of January: that of the year before, since what is asked about has been. */
function toPast(period: string, days: Days, releaseDate: string | null): Days {
  const { from, to } = days;
  const isAhead = releaseDate !== null && from !== null && from > releaseDate;
  if (!isAhead || !/^[^年]*季/.test(period)) return days;
  const back = (day: string | null) => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { from: back(from), to: back(to) };
}

/**
 * The releases that are of the year a question names or speak of it, and those without a date; null when it
 * names none.
 */
export function releasesOfYear(
  question: Question,
  generation: Generation,
): ReadonlySet<Release> | null {
  const year = yearAsked(question);
  if (year === undefined) return null;
  const byYear = releasesByYear(generation);
  return new Set([...(byYear.get(year) ?? []), ...(byYear.get(UNDATED) ?? [])]);
}

/** The year that the question names; what is seen from a release's date, like 去年, every release may fill in. */
function yearAsked(question: Question): string | undefined {
  return resolveAsked(question, null)?.from?.slice(0, 4);
}

const UNDATED = "";

/** The releases of each year that their date, their title or a time expression in them names. */
const releasesByYear = remember(({ passages }: Generation) => {
  const byYear: ReleaseGroups = new Map();
  let last: Release | null = null;
  for (const { release, figures } of passages) {
    if (release !== last) {
      addTo(byYear, release.date?.slice(0, 4) ?? UNDATED, release);
      for (const year of yearsTitled(release)) addTo(byYear, year, release);
      last = release;
    }
    for (const { days } of figures) {
      if (days?.from) addTo(byYear, days.from.slice(0, 4), release);
      if (days?.to) addTo(byYear, days.to.slice(0, 4), release);
    }
  }
  return byYear;
});

/** The releases that came out when the question says, and those without a date; null when it does not say. */
export function releasesIssued(
  { issued = [] }: Question,
  { releases }: Generation,
): ReadonlySet<Release> | null {
  const days = issued.flatMap((time) => findDates(time, null).flatMap(({ days }) => days ?? []));
  if (days.length === 0) return null;
  const isIssued = ({ date }: Release) =>
    date === null || days.every((time) => daysContain(time, { from: date, to: date }));
  return new Set(releases.filter(isIssued));
}

/** True when the release is about the year that the question names, if it names one. */
export function isAboutYear(question: Question, release: Release): boolean {
  const year = yearAsked(question);
  return year === undefined || yearsOf(release).includes(year);
}

/** True unless the question names a year that neither the passage nor its release is about. */
export function mayBeOfYear(question: Question, { release, figures }: IndexedPassage): boolean {
  const year = yearAsked(question);
  if (year === undefined || release.date === null) return true;
  if (release.date.startsWith(year) || yearsOf(release).includes(year)) return true;
  return figures.some(({ days }) => days?.from?.startsWith(year) || days?.to?.startsWith(year));
}

/** True when the question leaves the year open: no period, or one that every release fills in by its own date. */
export function leavesYearOpen({ periods }: Question): boolean {
  return periods.every(
    (period) => !/\d{4}|民[國国]|1[01]\d年|[〇○零一二三四五六七八九]{4}年/.test(period),
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
