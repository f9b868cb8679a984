import type { Days } from "../figure.ts";
import {
  addDays,
  addMonths,
  lastDay,
  monthDays,
  pad,
  parts,
  toIso,
  weekday,
  yearDays,
} from "./calendar.ts";

/** What a time expression means: its days where known, and its ISO form. */
export interface Period {
  readonly days: Days | null;
  readonly value: string | null;
  /** Carried on to later dates of the sentence that lack them. */
  readonly year: number | null;
  readonly month: number | null;
}

/** A time whose days the text does not tell. */
export const UNKNOWN: Period = { days: null, value: null, year: null, month: null };

/** A calendar year. */
export function ofYear(year: number): Period {
  const days = yearDays(year);
  return days === null ? UNKNOWN : { days, value: pad(year, 4), year, month: null };
}

/** Whole years, both included, written as 2019/2022. */
export function ofYears(from: number, to: number): Period {
  const days = yearDays(from, to);
  if (days === null || from > to) return UNKNOWN;
  return { days, value: `${pad(from, 4)}/${pad(to, 4)}`, year: null, month: null };
}

/** A calendar month. */
export function ofMonth(year: number, month: number): Period {
  const days = monthDays(year, month, month);
  return days === null ? UNKNOWN : { days, value: `${pad(year, 4)}-${pad(month, 2)}`, year, month };
}

/** Whole months, written as days: 2020-01-01/2020-09-30. A span over New Year begins the year before. */
export function ofMonths(year: number, from: number, to: number): Period {
  const start = from > to ? year - 1 : year;
  const first = toIso(start, from, 1);
  const last = to >= 1 && to <= 12 ? toIso(year, to, lastDay(year, to)) : null;
  if (first === null || last === null) return UNKNOWN;
  return { ...between({ from: first, to: last }), year, month: null };
}

/** One day, or unknown for one that does not exist. */
export function ofDay(year: number, month: number, day: number): Period {
  const iso = toIso(year, month, day);
  return iso === null ? UNKNOWN : { days: { from: iso, to: iso }, value: iso, year, month };
}

/** One day, given as an ISO date. */
export function ofIso(iso: string): Period {
  const { year, month, day } = parts(iso);
  return ofDay(year, month, day);
}

/** A stretch of days; its form names both ends. */
export function between(days: Days): Period {
  const value = days.from === null || days.to === null ? null : `${days.from}/${days.to}`;
  return { days, value, year: null, month: null };
}

/** From the first day of one to the last day of the other; null where they do not follow. */
export function join(first: Period, last: Period): Period | null {
  const from = first.days?.from ?? null;
  const to = last.days?.to ?? null;
  if (from === null || to === null) return from === null && to === null ? UNKNOWN : null;
  if (from > to) return null;
  const years = /^\d{4}$/;
  if (years.test(first.value ?? "") && years.test(last.value ?? "")) {
    return { ...UNKNOWN, days: { from, to }, value: `${first.value}/${last.value}` };
  }
  return { ...between({ from, to }), year: last.year, month: last.month };
}

/** 去年同期: a stretch of days moved to an earlier year; null where the stretch is not of a later one. */
export function ofSame(stretch: Days | null, year: number): Period | null {
  if (stretch === null || stretch.from === null || stretch.to === null) return null;
  const years = parts(stretch.to).year - year;
  if (years <= 0) return null;
  // By the day after it, so that the end of a month stays one.
  const after = addMonths(addDays(stretch.to, 1), -12 * years);
  return between({ from: addMonths(stretch.from, -12 * years), to: addDays(after, -1) });
}

/** 以来, 至今: on to the day of the release. */
export function since(period: Period, reference: string | null): Period {
  const from = period.days?.from ?? null;
  if (from === null) return UNKNOWN;
  const to = reference !== null && reference >= from ? reference : null;
  return { ...period, ...between({ from, to }) };
}

/** So many years, months, weeks or days up to the reference day, or after it for a negative count. */
export function ofLast(count: number, unit: string, reference: string | null): Period {
  if (reference === null || count > 1000) return UNKNOWN;
  const other = /年/.test(unit)
    ? addMonths(reference, -12 * count)
    : /月/.test(unit)
      ? addMonths(reference, -count)
      : /季/.test(unit)
        ? addMonths(reference, -3 * count)
        : addDays(reference, -count * (/周|星期|礼拜/.test(unit) ? 7 : 1));
  return between(count > 0 ? { from: other, to: reference } : { from: reference, to: other });
}

/** The week `offset` weeks from that of the reference day; one day of it where `day` (1–7) is given. */
export function ofWeek(reference: string | null, offset: number, day: number | null): Period {
  if (reference === null) return UNKNOWN;
  const monday = addDays(reference, 1 - weekday(reference) + offset * 7);
  if (day !== null) return ofIso(addDays(monday, day - 1));
  return between({ from: monday, to: addDays(monday, 6) });
}
