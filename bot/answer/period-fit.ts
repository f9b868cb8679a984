import { findDates } from "../../index/figures/dates.ts";
import type { AttributedFigure, Days } from "../../index/figures/figure.ts";
import type { Release } from "../../index/release.ts";
import type { Question } from "./question.ts";

/** How the time that a figure is about agrees with the time asked. */
export type PeriodFit = "open" | "exact" | "within" | "unsaid" | "conflict";

/** Compares the periods that a question names, seen from the release's date, with the figure's own. */
export function fitPeriod(
  question: Question,
  figure: AttributedFigure,
  release: Release,
): PeriodFit {
  if (question.periods.length === 0) return "open";
  const asked = resolveAsked(question, release.date);
  if (asked === null) return "open";
  const said = figure.kind === "date" ? figure.days : (figure.period?.days ?? null);
  if (said === null || said.from === null || said.to === null) {
    return fitReleaseDate(asked, figure, release);
  }
  return compareDays(asked, said, question.isWholeYear);
}

/** The days that all time expressions of the question have in common, or null when they are not known. */
export function resolveAsked(question: Question, releaseDate: string | null): Days | null {
  const days = question.periods.flatMap((period) =>
    findDates(period, releaseDate).flatMap((date) => (date.days === null ? [] : [date.days])),
  );
  const known = days.filter((d) => d.from !== null && d.to !== null);
  if (known.length === 0) return null;
  return known.reduce((all, d) => (isWithin(d, all) ? d : all));
}

function compareDays(asked: Days, said: Days, isWholeYear: boolean): PeriodFit {
  if (asked.from === said.from && asked.to === said.to) return "exact";
  if (isWithin(said, asked))
    return isYear(asked) && !isWholeYear ? "within" : isSameEnd(asked, said);
  if (isWithin(asked, said) && isDay(asked)) return "conflict";
  return "conflict";
}

/** A day or month within the asked span is still about it; a part of a whole year asked for is not. */
function isSameEnd(asked: Days, said: Days): PeriodFit {
  return isDay(said) && !isYear(asked) ? "within" : "conflict";
}

/**
 * Where a figure names no period, it is about the year of its release's title, or else of its date; but it may
 * stand in a passage that names the asked one.
 */
function fitReleaseDate(asked: Days, figure: AttributedFigure, release: Release): PeriodFit {
  const year = asked.from?.slice(0, 4) ?? "";
  if (year !== asked.to?.slice(0, 4)) return "unsaid";
  if (figure.period?.text.includes(year)) return "exact";
  const years = yearsOf(release);
  return years.length === 0 || years.includes(year) ? "unsaid" : "conflict";
}

/** The years in the title; without one there, those of the opening lines and of the date. */
function yearsOf({ title, date, text, body }: Release): readonly string[] {
  const named = yearsIn(title, date);
  if (named.length > 0) return named;
  const opening = yearsIn(text.slice(body.start, body.start + OPENING_UNITS), date);
  return date === null ? opening : [...opening, date.slice(0, 4)];
}

const OPENING_UNITS = 300;

function yearsIn(text: string, date: string | null): string[] {
  const named = findDates(text, date).flatMap(({ days }) =>
    days?.from ? [days.from.slice(0, 4)] : [],
  );
  const roc = [...text.matchAll(/(?<![\d.])1[01]\d(?=年)/g)].map(([year]) =>
    String(Number(year) + 1911),
  );
  return [...named, ...roc];
}

function isWithin(inner: Days, outer: Days): boolean {
  return (outer.from ?? "") <= (inner.from ?? "") && (inner.to ?? "9999") <= (outer.to ?? "9999");
}

function isYear({ from, to }: Days): boolean {
  return from !== null && to === `${from.slice(0, 4)}-12-31` && from.endsWith("-01-01");
}

function isDay({ from, to }: Days): boolean {
  return from === to;
}

/** True unless the question names a year that the release is neither of nor speaks of. */
export function mayBeOfPeriod(question: Question, release: Release): boolean {
  if (release.date === null) return true;
  const year = resolveAsked(question, release.date)?.from?.slice(0, 4);
  if (year === undefined || year === release.date.slice(0, 4)) return true;
  const isYearBefore = Number(year) + 1 === Number(release.date.slice(0, 4));
  const names = [year, `${Number(year) - 1911}年`, ...(isYearBefore ? ["去年"] : [])];
  return names.some((name) => release.text.includes(name));
}
