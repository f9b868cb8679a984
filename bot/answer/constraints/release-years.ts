import { addDays } from "../../../index/figures/dates/calendar.ts";
import { findDates } from "../../../index/figures/dates/dates.ts";
import type { Days } from "../../../index/figures/figure.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";

/** Up to this month a release that opens with the year before it is about that year alone. */
const LAST_SURELY = "04";

/** The years that the title of a release names by number. */
export const yearsTitled = remember(({ title, date }: Release): readonly string[] =>
  yearsIn(title, date),
);

/**
 * The years that a release is about: those of its title; else the year before its date when it opens with that
 * year, alone when it comes out early in the year; else the year of its date.
 */
export const yearsOf = remember((release: Release): readonly string[] => {
  const { date } = release;
  const named = yearsTitled(release);
  if (named.length > 0 || date === null) return named;
  const year = date.slice(0, 4);
  const before = String(Number(year) - 1);
  // 5月17日為世界高血壓日，今（16）日公布113年成果: a day to come says nothing of it, nor one on which it was told.
  const told = addDays(date, -DAYS_TO_PRINT);
  const first = openingOf(release)
    .flat()
    .find(({ from, to }) => (from !== to || (from ?? "") < told) && (from ?? "") <= date);
  if (first?.from?.startsWith(before) !== true) return [year];
  return date.slice(5, 7) <= LAST_SURELY ? [before] : [before, year];
});

/** What is told on one day is printed within so many. */
const DAYS_TO_PRINT = 3;
const OPENING_UNITS = 300;

/** The days that the title of a release and its opening lines name. */
const openingOf = remember(({ title, text, body, date }: Release): readonly (readonly Days[])[] =>
  [title, text.slice(body.start, body.start + OPENING_UNITS)].map((part) =>
    findDates(part, date).flatMap(({ days }) => days ?? []),
  ),
);

/** The periods that the title names, and the first of the opening: a later one there is only compared with. */
export function mainPeriodsOf(release: Release): Days[] {
  const [title = [], opening = []] = openingOf(release).map((part) =>
    part.filter((days) => days.from !== days.to && !isYear(days)),
  );
  return [...title, ...opening.slice(0, 1)];
}

/** True for the days of one of them. */
export function isMainPeriod({ from, to }: Days, release: Release): boolean {
  return mainPeriodsOf(release).some((days) => days.from === from && days.to === to);
}

/** The days that the opening names beside the release's own. */
export function openingDaysOf(release: Release): Days[] {
  const [, opening = []] = openingOf(release);
  return opening.filter(({ from, to }) => from === to && from !== release.date);
}

/** The years that a text names by number; `date` completes the others, which do not count. */
function yearsIn(text: string, date: string | null): string[] {
  const dates = findDates(text, date).filter((found) =>
    /\d{4}|[〇○零一二三四五六七八九]{4}/.test(found.text),
  );
  // 2023/24學年 is of both years.
  const named = dates.flatMap(({ days }) =>
    [days?.from, days?.to].flatMap((day) => day?.slice(0, 4) ?? []),
  );
  const roc = text.matchAll(/(?<![\d.])1[01]\d(?=年)/g);
  return [...new Set([...named, ...[...roc].map(([year]) => String(Number(year) + ROC_YEAR_0))])];
}

/** True for the days of one whole year. */
export function isYear({ from, to }: Days): boolean {
  return from !== null && to === `${from.slice(0, 4)}-12-31` && from.endsWith("-01-01");
}

/** The year before 民國 1. */
const ROC_YEAR_0 = 1911;
