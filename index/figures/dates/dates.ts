import { SENTENCE_ENDS } from "../../text/clauses.ts";
import { toReadable } from "../../text/readable.ts";
import type { Span } from "../../text/span.ts";
import { makeUnitSet } from "../../text/unit-tables.ts";
import type { Figure } from "../figure.ts";
import { matchAt } from "../numbers/numeral-characters.ts";
import { readUnit } from "../quantities/units.ts";
import { isDay, parts } from "./calendar.ts";
import { readPart } from "./date-parts.ts";
import type { DateFound, Setting } from "./date-reading.ts";
import { readEvents } from "./event-periods.ts";
import { UNKNOWN } from "./periods.ts";
import { DATE_STARTS, readDateRange } from "./read-date.ts";
import { CLOCK_STARTS, readClockTime } from "./time-of-day.ts";

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
    if (NOTEWORTHY[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const unit = text.charAt(at);
    if (SENTENCE_ENDS.includes(unit)) setting = { ...setting, year: null };
    if (unit === "\n") setting = { ...setting, told: null, month: null };
    const named = unit === "2" ? matchAt(YEAR_OF_NAME, text, at) : null;
    if (named !== null && isNameYear(text, at)) setting = { ...setting, year: Number(named[0]) };
    const date = readDateRange(text, at, setting);
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

/** Where a time may begin or what was told of may end: most of a text is neither. */
const NOTEWORTHY = makeUnitSet([...DATE_STARTS, ...CLOCK_STARTS, ...SENTENCE_ENDS]);

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

/** 今年以来最强降雨, 過去37年新低: since when it is a record, not when it was. */
export function isOfRecord(text: string, { start, end }: Span): boolean {
  return LASTING.test(text.slice(start, end)) && RECORD.test(text.slice(end, end + 5));
}

const LASTING = /以来$|^(?:过去|最?近)/;
const RECORD = /^(?:以?来)?的?(?:同期)?(?:最|首|新[高低]|次[高低]|单)/;

/** (指數基期:民國110年=100): what is told in brackets, but the 五月三日 of 今日(五月三日). */
export function isAside(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - ASIDE_UNITS), start);
  return /\([^()]+$/.test(before);
}

const ASIDE_UNITS = 24;

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
  if (isOfRecord(text, { start, end }) || isAside(text, start)) return setting;
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

const ROW_OF_DIGITS = new Set("0123456789零一二三四五六七八九十");

/** One character, or a whole row of digits: no date begins within one. */
function skip(text: string, at: number): number {
  if (!ROW_OF_DIGITS.has(text.charAt(at))) return at + 1;
  let end = at + 1;
  while (ROW_OF_DIGITS.has(text.charAt(end))) end++;
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

/** The days that a time expression covers, or null: 「前三季度」 of a release of 2020 → 2020-01-01 to 2020-09-30. */
export function daysOf(text: string, referenceDate: string | null = null): Figure["days"] {
  return findDates(text, referenceDate).find(({ days }) => days !== null)?.days ?? null;
}
