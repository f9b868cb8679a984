import type { Span } from "../../text/span.ts";
import { matchAt } from "../numbers/numeral-characters.ts";
import { pad } from "./calendar.ts";
import { numberOf } from "./date-parts.ts";

/** A clock time or a span of clock times; `value` as in T15:30 or T09:00/T17:00. */
export interface ClockTime extends Span {
  readonly value: string | null;
  readonly about: boolean;
}

const NUMBER = "\\d{1,2}|[二三]?十[一二三四五六七八九]?|[零一二两三四五六七八九]";
const HALF_DAY =
  "(?:上午|下午|凌晨|清晨|早上|早晨|中午|正午|午后|傍晚|晚上|晚间|夜间|深夜|午夜|今早|今晚|今晨|昨晚|昨夜|昨晨|前晚|明早|明晚|当晚|早|晚)";
const CLOCK = new RegExp(
  `(${HALF_DAY})?\\s?(约)?\\s?(?:(${NUMBER})\\s?(时|点钟?)(?:(${NUMBER}|\\d{2}|[二三四五]十[一二三四五六七八九]?)\\s?(?:分(?!之)钟?|(?=[至到-]))(?:(\\d{1,2}|${NUMBER})秒)?|(半|一刻|三刻))?|(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:]))(?:\\s?(am|pm|a\\.m\\.|p\\.m\\.))?(许|正|整|左右)?`,
  "y",
);
/** 晚上11时至翌日凌晨5时, too. */
const LINK = /\s?(?:--?|~|至|到)\s?(?:(?:翌|次|隔|第二)[日天])?/y;
const AFTERNOON = /^(?:下午|午后|傍晚|晚|今晚|昨晚|昨夜|前晚|明晚|当晚|夜间|深夜|pm|p\.m\.)/;

/** 0-24时: the first hour shares the word of the second. */
const HOURS = /(\d{1,2})\s?(?:--?|~|至|到)\s?(\d{1,2})时(?![间段])/y;
const BEFORE_BARE_CLOCK =
  /(?:^|[日号天晨夜晚于在自从约(\s"]|[^升降]至|时间(?:一般|通常|均|统一)?[为是]?:?)$/;

/** 21:15 after 于 or a date is a time; after 比分 or 降至 it is a score or a ratio. */
function isBareClock(text: string, start: number, end: number): boolean {
  if (/[胜负战击大]/.test(text.charAt(end))) return false;
  return BEFORE_BARE_CLOCK.test(text.slice(Math.max(0, start - 6), start));
}

/** Where a clock time may begin: everything else is passed over unread. */
export const CLOCK_STARTS: ReadonlySet<string> = new Set(
  "0123456789零一二两三四五六七八九十上下凌清早中正午傍晚夜深今昨前明当约",
);

/** The clock time that begins exactly at `at` of a folded text, or null. */
export function readClockTime(text: string, at: number): ClockTime | null {
  if (!CLOCK_STARTS.has(text.charAt(at))) return null;
  const hours = matchAt(HOURS, text, at);
  if (hours !== null && !/[\d.]/.test(text.charAt(at - 1)) && Number(hours[2]) <= 24) {
    const value = `T${pad(Number(hours[1]), 2)}:00/T${pad(Number(hours[2]), 2)}:00`;
    return { start: at, end: at + hours[0].length, value, about: false };
  }
  const first = readOne(text, at, false);
  if (first === null) return null;
  const link = matchAt(LINK, text, first.end);
  const second = link === null ? null : readOne(text, first.end + link[0].length, first.late, true);
  if (second === null) return first;
  return {
    start: at,
    end: second.end,
    value: `${first.value}/${second.value}`,
    about: first.about,
  };
}

function readOne(
  text: string,
  at: number,
  late: boolean,
  linked = false,
): (ClockTime & { late: boolean }) | null {
  const match = matchAt(CLOCK, text, at);
  if (match === null || !isClock(text, match, linked)) return null;
  const [printed, halfDay, about, hourText, , minuteText, , half, hour24, minute24, amPm] = match;
  const isLate = AFTERNOON.test(halfDay ?? amPm ?? "") || (halfDay === undefined && late);
  const hour = numberOf(hourText ?? hour24);
  const minute =
    half === "半"
      ? 30
      : half === "一刻"
        ? 15
        : half === "三刻"
          ? 45
          : numberOf(minuteText ?? minute24);
  if (hour > 24 || minute > 59) return null;
  const full = isLate && hour < 12 ? hour + 12 : hour;
  const value = `T${pad(full, 2)}:${pad(minute, 2)}`;
  return { start: at, end: at + printed.length, value, about: about !== undefined, late: isLate };
}

/** Keeps 3点建议, 21:15 as a score and 一时 out. */
function isClock(text: string, match: RegExpExecArray, linked: boolean): boolean {
  const [printed, halfDay, , hour, unit, minute, , half, , , , more] = match;
  const end = match.index + printed.length;
  const before = text.charAt(match.index - 1);
  if (/[\d.:第]/.test(before)) return false;
  if (unit === undefined)
    return halfDay !== undefined || linked || isBareClock(text, match.index, end);
  if (/[间代段期隔尚任效值候常许差评名击]/.test(text.charAt(end)) && minute === undefined)
    return false;
  const sure =
    halfDay !== undefined ||
    minute !== undefined ||
    linked ||
    unit === "点钟" ||
    more !== undefined;
  if (sure) return true;
  const dated = /[日号]\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index));
  if (unit === "点") return dated || half !== undefined || (before === "" && end >= text.length);
  const next = matchAt(LINK, text, end);
  return /^\d/.test(hour ?? "") || dated || half !== undefined || next !== null;
}
