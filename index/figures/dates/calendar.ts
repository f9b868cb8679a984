import type { Days } from "../figure.ts";

const DAY_MS = 86_400_000;

/** A day as an ISO date, or null when there is no such day. */
export function toIso(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day > lastDay(year, month) ? null : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The number of days of a month, 1 to 12. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate();
}

/** All days of the months `from` to `to` of a year, or null for months that do not exist. */
export function monthDays(year: number, from: number, to: number): Days | null {
  const first = toIso(year, from, 1);
  const last = toIso(year, to, to >= 1 && to <= 12 ? lastDay(year, to) : 0);
  return first === null || last === null ? null : { from: first, to: last };
}

/** All days of the years `from` to `to`, or null for years that ISO dates cannot write. */
export function yearDays(from: number, to = from): Days | null {
  const first = toIso(from, 1, 1);
  const last = toIso(to, 12, 31);
  return first === null || last === null ? null : { from: first, to: last };
}

/** The ISO date so many days later; earlier for a negative number. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month so many months later, or the last one of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parts(iso);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return toIso(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth))) ?? iso;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** Year, month and day of an ISO date as numbers. */
export function parts(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

/** True for an ISO date of a day that exists. */
export function isDay(iso: string): boolean {
  const { year, month, day } = parts(iso);
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && toIso(year, month, day) === iso;
}

/** A number with leading zeros to `width` digits. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** True when some day lies in both; an open end reaches as far as it takes. */
export function daysOverlap(a: Days, b: Days): boolean {
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end < start;
  return !before(a.to, b.from) && !before(b.to, a.from);
}

/** True when every day of `inner` lies in `outer`. */
export function daysContain(outer: Days, inner: Days): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  const ends = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return starts && ends;
}
