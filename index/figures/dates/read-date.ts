import { matchAt } from "../numbers/numeral-characters.ts";
import { parts } from "./calendar.ts";
import { readPart } from "./date-parts.ts";
import type { DateFound, Setting } from "./date-reading.ts";
import { readMonths, readQuarters } from "./month-dates.ts";
import { readBareDay, readMonthOfRelease } from "./month-of-release.ts";
import { readMonthDays, readNumericDate } from "./numeric-dates.ts";
import { join, type Period, since } from "./periods.ts";
import {
  readAgo,
  readDayWord,
  readDecade,
  readFiveYears,
  readLast,
  readLunar,
  readWeek,
} from "./relative-dates.ts";
import { type ClockTime, readClockTime } from "./time-of-day.ts";
import { readWholeYear, readYearLed, readYearSpan } from "./year-dates.ts";

/**
 * The date that begins exactly at `at` of a folded text, or two that make one (9月28日至本月11日, 2015年和2018年之间,
 * 3月1日至今), or null.
 */
export function readDateRange(text: string, at: number, setting: Setting): DateFound | null {
  if (!mayBegin(text, at)) return null;
  const first = readMoment(text, at, setting);
  if (first === null) return null;
  const link = readPart("link", text, first.end);
  if (link === null) return readPair(text, first, setting) ?? readSince(text, first, setting);
  const { year, month } = first.period;
  const second = readMoment(text, first.end + link[0].length, {
    ...setting,
    year: year ?? setting.year,
    month: month ?? setting.month,
  });
  if (second === null) return readSince(text, first, setting);
  const period = join(afterYearEnd(text, first, second), second.period);
  return period === null ? first : { start: at, end: second.end, period };
}

/** 2022年底至2023年底 is the year 2023. */
function afterYearEnd(text: string, first: DateFound, second: DateFound): Period {
  const { year, days } = first.period;
  const isEnd = [first, second].every(({ start, end }) => /年[底末]$/.test(text.slice(start, end)));
  if (!isEnd || year === null || days === null) return first.period;
  return { ...first.period, days: { ...days, from: `${year + 1}-01-01` } };
}

/** A date, and a day with the time of it: 9月15日上午9時, 7月1日(星期一)凌晨2時至5時. */
function readMoment(text: string, at: number, setting: Setting): DateFound | null {
  const date = readDate(text, at, setting);
  const clock = date === null ? null : readClockOf(text, date);
  if (date === null) return null;
  if (clock === null) return { ...date, end: date.end + lengthOfHalfDay(text, date.end) };
  const { days, value } = date.period;
  const isOneDay = days?.from === days?.to;
  const moment = days === null ? clock.value : isOneDay ? `${value}${clock.value}` : value;
  return { start: at, end: clock.end, period: { ...date.period, value: moment } };
}

/** 上午 of 12月29日上午, where no hour follows. */
function lengthOfHalfDay(text: string, at: number): number {
  return /[日号]/.test(text.charAt(at - 1)) ? (readPart("halfDay", text, at)?.[0].length ?? 0) : 0;
}

/** 當日凌晨2時: the day is told elsewhere. */
const THAT_DAY = /^[当同][日天]$/;

function readClockOf(text: string, { start, end }: DateFound): ClockTime | null {
  if (THAT_DAY.test(text.slice(start, end))) return null;
  const last = text.charAt(end - 1);
  // 昨晚8時 says by its first word which half of the day is meant.
  if (/[晚晨早夜]/.test(last)) return readClockTime(text, start);
  if (!/[日号天]/.test(last)) return null;
  const weekday = readPart("weekdayBeside", text, end)?.[0].length ?? 0;
  const gap = text.charAt(end + weekday) === " " ? 1 : 0;
  return readClockTime(text, end + weekday + gap);
}

function readPair(text: string, first: DateFound, setting: Setting): DateFound | null {
  if (!/[和与及]/.test(text.charAt(first.end))) return null;
  const second = readDate(text, first.end + 1, setting);
  if (second === null) return null;
  const tail = text.startsWith("之间", second.end) ? 2 : text.charAt(second.end) === "间" ? 1 : 0;
  const period = tail === 0 ? null : join(first.period, second.period);
  return period === null ? null : { start: first.start, end: second.end + tail, period };
}

/** 2020年|起累計844例. */
const COUNTED_SINCE = /起(?=累[计积])/y;

function readSince(text: string, date: DateFound, { reference }: Setting): DateFound {
  if (matchAt(COUNTED_SINCE, text, date.end) !== null)
    return { ...date, period: since(date.period, reference) };
  const tail = readPart("since", text, date.end);
  if (tail === null) return date;
  return {
    start: date.start,
    end: date.end + tail[0].length,
    period: since(date.period, reference),
  };
}

/** Reads one kind of date that begins at `at` of a folded text, or null. */
type DateReader = (text: string, at: number, setting: Setting) => DateFound | null;

const DIGITS = "0123456789";
const NUMERALS = "零一二两三四五六七八九十廿卅";

const NUMBER_STARTS = new Set(DIGITS + NUMERALS);

/** The kinds of dates, each with the characters that it may begin with, in the order in which they are tried. */
const KINDS: readonly (readonly [first: string, read: DateReader])[] = [
  [DIGITS, readNumericDate],
  ["十", readFiveYears],
  [DIGITS + NUMERALS, (text, at, { reference }) => readAgo(text, at, reference)],
  [`${DIGITS}${NUMERALS}上本`, readDecade],
  [`${NUMERALS}农旧夏正冬腊大年`, readLunar],
  [DIGITS + NUMERALS, readYearSpan],
  [`${DIGITS}${NUMERALS}公西中民今去前明后本上当同翌次大下`, readYearLed],
  [`${DIGITS}${NUMERALS}本上下当同这今次翌首前头后第年全hq`, readWithinYear],
  ["过未最今近前上下后", (text, at, { reference }) => readLast(text, at, reference)],
  ["上下本这今星礼周", (text, at, { reference }) => readWeek(text, at, reference)],
  ["今昨明即目现当前后大同翌次近日年一连最", readDayWord],
];

/** The kinds of dates that may begin with a character: everything else is passed over unread. */
const READERS: ReadonlyMap<string, readonly DateReader[]> = new Map(
  Array.from(new Set(KINDS.map(([first]) => first).join("")), (unit) => [
    unit,
    KINDS.flatMap(([first, read]) => (first.includes(unit) ? [read] : [])),
  ]),
);

/** What any kind of date may begin with. */
export const DATE_STARTS: Iterable<string> = READERS.keys();

/** What of a date stands right behind its first number: 443人 is none. */
const NUMBER_OF_DATE =
  /[\d零一二两三四五六七八九十百千廿卅]{1,12}\s?[年月日号季世q/至到~\-.·、和及与多余来几财学课施服会]|十[一二三四五六七]?五/y;

/** False where no kind of date can begin: most numbers are told by what follows them. */
function mayBegin(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (!READERS.has(unit)) return false;
  return !NUMBER_STARTS.has(unit) || matchAt(NUMBER_OF_DATE, text, at) !== null;
}

function readDate(text: string, at: number, setting: Setting): DateFound | null {
  if (breaksNumber(text, at)) return null;
  for (const read of READERS.get(text.charAt(at)) ?? []) {
    const date = read(text, at, setting);
    if (date !== null) return date;
  }
  return null;
}

/** 4个月|15日 is one stretch of time. */
const AFTER_MONTHS = /[\d一二两三四五六七八九十]个月[零又]?$/;

/** Within a longer number, after 第 or after a letter no date begins. */
function breaksNumber(text: string, at: number): boolean {
  const unit = text.charAt(at);
  const before = text.charAt(at - 1);
  if (/[月零又]/.test(before) && AFTER_MONTHS.test(text.slice(Math.max(0, at - 4), at)))
    return true;
  if (/\d/.test(unit))
    return /[\d.a-z$第百千万亿]/.test(before) || (before === "," && /\d/.test(text.charAt(at - 2)));
  if (/[零一二两三四五六七八九十]/.test(unit))
    return /[零一二两三四五六七八九十百千万第\d]/.test(before);
  return false;
}

function readWithinYear(text: string, at: number, setting: Setting): DateFound | null {
  const { reference, stated, year } = setting;
  const known = year ?? stated ?? (reference === null ? null : parts(reference).year);
  return (
    readMonthDays(text, at, known) ??
    readMonthOfRelease(text, at, setting) ??
    readQuarters(text, at, at, known) ??
    readMonths(text, at, at, known) ??
    readBareDay(text, at, setting) ??
    readWholeYear(text, at, setting)
  );
}
