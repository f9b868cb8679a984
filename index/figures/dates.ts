import { isDay, parts } from "./calendar.ts";
import { readPart } from "./date-parts.ts";
import type { DateFound, Setting } from "./date-reading.ts";
import { readEvents } from "./event-periods.ts";
import type { Figure } from "./figure.ts";
import { readBareDay, readMonthOfRelease, readMonths, readQuarters } from "./month-dates.ts";
import { matchAt } from "./numeral-characters.ts";
import { readMonthDays, readNumericDate } from "./numeric-dates.ts";
import { join, since, UNKNOWN } from "./periods.ts";
import { toReadable } from "./readable.ts";
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
import { readUnit } from "./units.ts";
import { readWholeYear, readYearLed, readYearSpan } from "./year-dates.ts";

/**
 * Every time expression of a text or a question, in order: dates, periods, clock times. What the text leaves out
 * is completed from `referenceDate` (ISO): the release's date, or for a question that of the newest release. Months
 * and quarters take `statedYear` where it is known, and days that are not of about the reference date.
 */
export function findDates(
  text: string,
  referenceDate: string | null = null,
  statedYear: number | null = null,
): Figure[] {
  const folded = toReadable(text);
  const reference = referenceDate !== null && isDay(referenceDate) ? referenceDate : null;
  const found = scan(folded, reference, statedYear);
  const events = readEvents(
    folded,
    found.map(({ date }) => date),
    reference,
  );
  return [
    ...found.map(({ date, about }) => toFigure(text, date, about)),
    ...events.map((date) => toFigure(text, date, false)),
  ].sort((a, b) => a.start - b.start);
}

interface Scanned {
  readonly date: DateFound;
  readonly about: boolean;
}

function scan(text: string, reference: string | null, stated: number | null): Scanned[] {
  const found: Scanned[] = [];
  const isRoc = COUNTS_ROC_YEARS.test(text);
  let setting: Setting = {
    reference,
    stated,
    isRoc,
    year: null,
    told: null,
    month: null,
    stretch: null,
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charAt(at);
    if (/[。!?\n]/.test(unit)) setting = { ...setting, year: null };
    if (unit === "\n") setting = { ...setting, told: null, month: null };
    const named = unit === "2" ? matchAt(YEAR_OF_NAME, text, at) : null;
    if (named !== null && isNameYear(text, at)) setting = { ...setting, year: Number(named[0]) };
    const date = READERS.has(unit) ? readRange(text, at, setting) : null;
    const clock = date === null ? readClockTime(text, at) : null;
    if (date !== null) {
      found.push({ date, about: false });
      setting = carryOn(text, date, setting);
      at = date.end + (readPart("weekdayBeside", text, date.end)?.[0].length ?? 0);
    } else if (clock !== null) {
      found.push({
        date: { ...clock, period: { ...UNKNOWN, value: clock.value } },
        about: clock.about,
      });
      at = clock.end;
    } else at = skip(text, at);
  }
  return found;
}

/** Signs of a text that counts years of the Republic: their words, 113年8月, and ，111年全國…較110年增加. */
const COUNTS_ROC_YEARS =
  /民国|新台币|行政院|(?<!\d)1[01]\d年(?:\d{1,2}月|底|度|全年)|[较比]1[01]\d年的\d|[,。;:、(\n较比]1[01]\d年(?![来前后内以历周的间期代不多余])/;

const YEAR_OF_NAME = /20[0-4]\d(?=[\u4e00-\u9fff]{2})/y;

/** 2023無錫馬拉松於3月19日…: the year is a part of the name, and that of the dates after it. */
function isNameYear(text: string, at: number): boolean {
  if (/[\d.,-]/.test(text.charAt(at - 1))) return false;
  return text.charAt(at + 4) !== "年" && readUnit(text, at + 4) === null;
}

/** Before a time that is only compared with; the dates that follow are of no such year. */
const COMPARED = /[比较]/;

/** 今年截至5月9日: from the beginning of the year. */
function isUpTo(text: string, start: number, { year, days }: DateFound["period"]): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  return (
    year !== null && days?.from === days?.to && /(?:今年|年初)(?:截[至止]|起至|至)$/.test(before)
  );
}

/** The year of the reference date, or the one before: what 全年 further on can be. */
function isReviewed(year: number, { reference }: Setting): boolean {
  const now = reference === null ? null : parts(reference).year;
  return now !== null && (year === now || year === now - 1);
}

function carryOn(text: string, { start, end, period }: DateFound, setting: Setting): Setting {
  if (COMPARED.test(text.charAt(start - 1))) return setting;
  const { year, month } = period;
  const days = isUpTo(text, start, period)
    ? { from: `${period.year}-01-01`, to: period.days?.to ?? null }
    : period.days;
  const isSame = text.slice(start, end).endsWith("同期");
  const isStretch =
    !isSame && days !== null && days.from !== null && days.to !== null && days.from < days.to;
  return {
    ...setting,
    year: year ?? setting.year,
    told: year !== null && isReviewed(year, setting) ? year : setting.told,
    month: month ?? setting.month,
    stretch: isStretch ? days : setting.stretch,
  };
}

/** One character, or a whole row of digits: no date begins within one. */
function skip(text: string, at: number): number {
  const digit = /[\d零一二三四五六七八九十]/;
  if (!digit.test(text.charAt(at))) return at + 1;
  let end = at + 1;
  while (end < text.length && digit.test(text.charAt(end))) end++;
  return end;
}

function toFigure(text: string, { start, end, period }: DateFound, about: boolean): Figure {
  return {
    start,
    end,
    kind: "date",
    text: text.slice(start, end),
    value: period.value,
    unit: null,
    unitClass: null,
    approx: about ? "about" : "exact",
    days: period.days,
  };
}

/** A date, or two that make one: 9月28日至本月11日, 2015年和2018年之间, 3月1日至今. */
function readRange(text: string, at: number, setting: Setting): DateFound | null {
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
  const period = join(first.period, second.period);
  return period === null ? first : { start: at, end: second.end, period };
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

function readSince(text: string, date: DateFound, { reference }: Setting): DateFound {
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

/** The days that a time expression covers, or null: 「前三季度」 of a release of 2020 → 2020-01-01 to 2020-09-30. */
export function daysOf(text: string, referenceDate: string | null = null): Figure["days"] {
  return findDates(text, referenceDate).find(({ days }) => days !== null)?.days ?? null;
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
