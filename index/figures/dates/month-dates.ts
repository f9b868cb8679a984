import { lastDay } from "./calendar.ts";
import { numberOf, readPart } from "./date-parts.ts";
import { type DateFound, made } from "./date-reading.ts";
import { join, ofDay, ofMonth, ofMonths, type Period, UNKNOWN } from "./periods.ts";

/** What may follow a year, or stand alone for the year of the release: quarters, months, days. */
export function readWithin(
  text: string,
  start: number,
  at: number,
  year: number | null,
): DateFound | null {
  const from = text.charAt(at) === " " ? at + 1 : at;
  return (
    readQuarters(text, start, from, year) ??
    readMonths(text, start, from, year) ??
    readMonth(text, start, from, year)
  );
}

/** Quarters and halves of a year that begin at `at`, or null; `start` is where the whole date began. */
export function readQuarters(
  text: string,
  start: number,
  at: number,
  year: number | null,
): DateFound | null {
  const first = readPart("firstQuarters", text, at);
  if (first !== null) return made(start, at, first, monthsOf(year, 1, numberOf(first[1]) * 3));
  const span = readPart("quarters", text, at);
  if (span !== null)
    return made(start, at, span, monthsOf(year, numberOf(span[1]) * 3 - 2, numberOf(span[2]) * 3));
  const quarter = readPart("quarter", text, at);
  if (quarter !== null) {
    const which = numberOf(quarter.slice(1).find((group) => group !== undefined)) || 1;
    return made(start, at, quarter, monthsOf(year, which * 3 - 2, which * 3));
  }
  const word = /[以目提]/.test(text.charAt(at - 1)) ? null : readPart("wordQuarter", text, at);
  if (word !== null) return made(start, at, word, UNKNOWN);
  const half = readPart("half", text, at);
  if (half === null) return null;
  const later = /[下后2]/.test(half[1] ?? half[2] ?? "");
  return made(start, at, half, later ? monthsOf(year, 7, 12) : monthsOf(year, 1, 6));
}

function monthsOf(year: number | null, from: number, to: number): Period {
  return year === null ? UNKNOWN : ofMonths(year, from, to);
}

/** A span of months that begins at `at` (首八个月, 1至9月), or null. */
export function readMonths(
  text: string,
  start: number,
  at: number,
  year: number | null,
): DateFound | null {
  const first = readPart("firstMonths", text, at);
  if (first !== null && !/[目以之提先]/.test(text.charAt(at - 1))) {
    const last = numberOf(first[1]);
    return made(start, at, first, year === null || last > 12 ? UNKNOWN : ofMonths(year, 1, last));
  }
  const span = readPart("months", text, at);
  if (span === null || numberOf(span[1]) > 12 || numberOf(span[2]) > 12) return null;
  const [printed] = span;
  // 二、8月 is a month behind a list mark.
  if (/^[^\d]+、\s?\d/.test(printed)) return null;
  if (/月.*[和、]/.test(printed) || readPart("day", text, at + printed.length) !== null)
    return null;
  return made(
    start,
    at,
    span,
    year === null ? UNKNOWN : ofMonths(year, numberOf(span[1]), numberOf(span[2])),
  );
}

/** A month with its day, days or third; 10月, 10月1日, 10月1日至3日, 10月上旬. */
export function readMonth(
  text: string,
  start: number,
  at: number,
  year: number | null,
): DateFound | null {
  const match = readPart("month", text, at);
  const month = numberOf(match?.[1]);
  if (match === null || month < 1 || month > 12) return null;
  return readDays(text, start, at + match[0].length, {
    year,
    month,
    han: !/\d/.test(match[1] ?? ""),
  });
}

interface Month {
  readonly year: number | null;
  readonly month: number;
  readonly han: boolean;
}

/** What may follow a month: a day, days, or a third of it; else the month itself. */
export function readDays(
  text: string,
  start: number,
  at: number,
  { year, month, han }: Month,
): DateFound {
  const of = (period: (known: number) => Period): Period =>
    year === null ? { ...UNKNOWN, month } : period(year);
  const from = text.charAt(at) === " " ? at + 1 : at;
  const span = readPart("days", text, from);
  if (span !== null && numberOf(span[1]) < numberOf(span[2]) && !listsWholeDays(span[0])) {
    const last = (known: number): Period => ofDay(known, month, numberOf(span[2]));
    const period = of(
      (known) => join(ofDay(known, month, numberOf(span[1])), last(known)) ?? UNKNOWN,
    );
    return made(start, from, span, period);
  }
  const day = readPart("day", text, from);
  if (day !== null)
    return made(
      start,
      from,
      day,
      of((known) => ofDay(known, month, numberOf(day[1]))),
    );
  const bare = han ? readPart("bareDay", text, from) : null;
  if (bare !== null && endsPhrase(text, from + bare[0].length) && (bare[1] ?? "").length > 1) {
    return made(
      start,
      from,
      bare,
      of((known) => ofDay(known, month, numberOf(bare[1]))),
    );
  }
  const third = readPart("third", text, at);
  if (third !== null)
    return made(
      start,
      at,
      third,
      of((known) => ofThird(known, month, third[0])),
    );
  return { start, end: at, period: of((known) => ofMonth(known, month)) };
}

/** 14日、15日 are two dates; 14、15日 and 14日至15日 are one. */
function listsWholeDays(printed: string): boolean {
  return /[日号]\s?[、和及与]/.test(printed);
}

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || /[,。;:、)\s早晚上下中]/.test(text.charAt(at));
}

function ofThird(year: number, month: number, third: string): Period {
  const last = lastDay(year, month);
  const [from, to] = third.startsWith("上半")
    ? [1, 15]
    : third.startsWith("下半")
      ? [16, last]
      : /[上初]/.test(third)
        ? [1, 10]
        : third.startsWith("中")
          ? [11, 20]
          : [21, last];
  return join(ofDay(year, month, from), ofDay(year, month, to)) ?? UNKNOWN;
}
