import { lastDay, parts } from "./calendar.ts";
import { numberOf, readPart } from "./date-parts.ts";
import { type DateFound, made, type Setting } from "./date-reading.ts";
import { nearestYear } from "./nearest-year.ts";
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
function readMonth(text: string, start: number, at: number, year: number | null): DateFound | null {
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

function readDays(text: string, start: number, at: number, { year, month, han }: Month): DateFound {
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

/** 10月, 本月14日 without a year: that of the sentence, else the one that fits the day of the release. */
export function readMonthOfRelease(text: string, at: number, setting: Setting): DateFound | null {
  const word = readPart("wordMonth", text, at);
  if (word !== null && !/[以目提]/.test(text.charAt(at - 1)))
    return readWordMonth(text, at, word, setting);
  const match = readPart("month", text, at);
  const month = numberOf(match?.[1]);
  if (match === null || month < 1 || month > 12) return null;
  if (readMonths(text, at, at, null) !== null) return null;
  const day = numberOf(readPart("day", text, at + match[0].length)?.[1]);
  return readMonth(text, at, at, setting.year ?? nearestYear(text, at, { month, day }, setting));
}

const WORD_MONTHS: Readonly<Record<string, number>> = {
  本: 0,
  这个: 0,
  今: 0,
  今个: 0,
  上: -1,
  上个: -1,
  下: 1,
  下个: 1,
};

/** 本月 and 上月, with the day that follows. */
export function readWordMonth(
  text: string,
  at: number,
  word: RegExpExecArray,
  setting: Setting,
): DateFound {
  const end = at + word[0].length;
  const offset = WORD_MONTHS[word[1] ?? ""];
  if (offset === undefined || setting.reference === null) {
    // 上月二十六日 is one date, though nothing tells which.
    const { end: last } = readDays(text, at, end, { year: null, month: 1, han: true });
    return { start: at, end: last, period: UNKNOWN };
  }
  const { year, month } = parts(monthTold(text, at, end, setting) ?? setting.reference);
  const count = year * 12 + month - 1 + offset;
  return readDays(text, at, end, {
    year: Math.floor(count / 12),
    month: (count % 12) + 1,
    han: true,
  });
}

/**
 * 8月底…，本月平均, 較上月底: behind a month that is told of, in its sentence or in a list under it, and without a day, that
 * month is meant.
 */
function monthTold(text: string, at: number, end: number, { stretch }: Setting): string | null {
  if (stretch === null || readPart("day", text, end) !== null) return null;
  if (text.charAt(at) !== "本" && !/[较比与]/.test(text.charAt(at - 1))) return null;
  const { from, to } = stretch;
  const isMonth = from !== null && from.slice(0, 7) === to?.slice(0, 7);
  const isTold = MONTH_TOLD.test(text.slice(Math.max(0, at - LEAD), at));
  return isMonth && (isTold || isListed(text, at)) ? from : null;
}

const LIST_MARK = /\n\s*(?:\d{1,2}[.、]|\(?[一二三四五六七八九十]{1,2}[)、])[^\n]*$/;

/** 1.居住類上漲1.02%：主因本月…, under a month. */
function isListed(text: string, at: number): boolean {
  return LIST_MARK.test(text.slice(Math.max(0, at - LEAD), at));
}

/** So many characters before 本月 its sentence is looked at. */
const LEAD = 60;
const MONTH_TOLD = /月[底末份]?[^。!?;\n]*$/;

/** 由45日縮短至28日 is about lengths of time. */
const CHANGED_TO = /(?:缩短|缩减|压缩|减少?|延长|增加?|降)[至到为]$/;

/** 不少於30日, 低於7日 are lengths of time, too. */
const BOUND = /[少多高低长短大小]于$/;

const LENGTH_BEFORE = /(?<![于在月日\d])\d{1,2}[至到]$/;

/** 14日 alone is a day of the month last named; 七日内 and 为期三日 are durations. */
export function readBareDay(text: string, at: number, setting: Setting): DateFound | null {
  const match = readPart("day", text, at);
  const day = numberOf(match?.[1]);
  if (match === null || day < 1 || day > 31 || !match[0].endsWith("日")) return null;
  const before = text.charAt(at - 1);
  if (
    /^(?:[内元圆本均游期间后龄常三两隔强检]|夜(?![间晚])|[以之]内)/.test(
      text.slice(at + match[0].length),
    )
  )
    return null;
  if (
    /[第共约逾近满超每续期时首前后长达续过需用使日头烧候了困住停跑等离有多少计仅只a-z.]/.test(
      before,
    ) &&
    !/月/.test(before)
  )
    return null;
  if (CHANGED_TO.test(text.slice(Math.max(0, at - 4), at))) return null;
  if (BOUND.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (!/\d/.test(match[0]) && day <= 10 && !/[(、至于在]/.test(before)) return null;
  // 一般的6至8日水平 is a length of time, 於6至8日舉行 is not.
  if (LENGTH_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return null;
  const now = setting.reference === null ? null : parts(setting.reference);
  const [year, month] = [setting.year ?? now?.year, setting.month ?? now?.month];
  if (year === undefined || month === undefined) return made(at, at, match, UNKNOWN);
  return made(at, at, match, ofDay(year, month, day));
}
