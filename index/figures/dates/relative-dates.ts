import { matchAt } from "../numbers/numeral-characters.ts";
import { addDays, parts } from "./calendar.ts";
import { numberOf, readPart } from "./date-parts.ts";
import type { DateFound, Setting } from "./date-reading.ts";
import { between, ofIso, ofLast, ofWeek, ofYear, ofYears, UNKNOWN } from "./periods.ts";

/** Days from the reference day; null where the word does not say which day. */
const DAY_WORDS: Readonly<Record<string, number | null>> = {
  今日: 0,
  今天: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  即日: 0,
  目前: 0,
  现时: 0,
  现在: 0,
  当前: 0,
  现阶段: 0,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  昨夜: -1,
  昨晨: -1,
  前天: -2,
  前日: -2,
  前晚: -2,
  大前天: -3,
  明日: 1,
  明天: 1,
  明早: 1,
  明晚: 1,
  后天: 2,
  后日: 2,
  大后天: 3,
  当日: null,
  当天: null,
  当晚: null,
  同日: null,
  翌日: null,
  次日: null,
  同期: null,
  近日: null,
  日前: null,
  近年来: null,
  一年来: null,
  近年: null,
  近期: null,
  最近: null,
  连日来: null,
  近来: null,
};
/** Before or after these, the characters of a day word belong to other words. */
const NOT_BEFORE = /[附邻靠以之提每\d零一二三四五六七八九十数多几]/;
/** 出现在, 体现在. */
const NOT_BEFORE_NOW = /[出体发实呈展表涌浮兑重再]/;
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  今日: /^头条/,
  最近: /^的?(?:地|一|两|三|\d|距)/,
  当前: /^(?:位|者)/,
  当日: /^(?:往返)/,
  前日: /^本/,
  后日: /^本/,
  近期: /^(?:目标)/,
  近日: /^(?:点|行)/,
};

/** 較同期, 與同期相比: that of an earlier year. */
const COMPARED_WITH = /[比较与同跟年月]/;

/** A word for a day or for about now (昨日, 目前, 近年来) that begins at `at`, or null. */
export function readDayWord(
  text: string,
  at: number,
  { reference, stretch }: Setting,
): DateFound | null {
  const glossed = readPart("glossedDay", text, at);
  if (glossed !== null) {
    const offset = DAY_WORDS[`${glossed[1]}日`] ?? 0;
    const period = reference === null ? UNKNOWN : ofIso(addDays(reference, offset));
    return { start: at, end: at + glossed[0].length, period };
  }
  for (let length = 3; length > 1; length--) {
    const word = text.slice(at, at + length);
    const offset = DAY_WORDS[word];
    if (offset === undefined || word.length < length) continue;
    const end = at + length;
    if (/^[近日前后现当同]/.test(word) && NOT_BEFORE.test(text.charAt(at - 1))) return null;
    if (word.startsWith("现") && NOT_BEFORE_NOW.test(text.charAt(at - 1))) return null;
    if (NOT_AFTER[word]?.test(text.slice(end, end + 2))) return null;
    // 历史同期最高 is of all years.
    if (word === "同期" && /史[以来的]?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
    // 首九個月…，同期: the time told of before.
    if (word === "同期" && stretch !== null && !COMPARED_WITH.test(text.charAt(at - 1)))
      return { start: at, end, period: { ...UNKNOWN, days: stretch } };
    const known = offset !== null && reference !== null;
    return { start: at, end, period: known ? ofIso(addDays(reference, offset)) : UNKNOWN };
  }
  return null;
}

const WEEK =
  /(上上|下下|上|下|本|这|今)(?:一)?个?(?:周|星期|礼拜)(?![边期围岁年])([一二三四五六日天末])?/y;
const WEEKDAY =
  /(?:(?:星期|礼拜)([一二三四五六日天])|(?<!黄金)周([一二三四五六日]))(?:[至到~-][一二三四五六日天])?(?![边期围岁年个次均])/y;
const WEEK_OFFSET: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 下: 1, 下下: 2 };

/** A week or weekday that begins at `at` (上周, 下星期三, 周五), or null. */
export function readWeek(text: string, at: number, reference: string | null): DateFound | null {
  const week = matchAt(WEEK, text, at);
  if (week !== null) {
    const [printed, which = "", day] = week;
    if (/[以]/.test(text.charAt(at - 1))) return null;
    const offset = WEEK_OFFSET[which] ?? 0;
    const end = at + printed.length;
    if (day === "末" && reference !== null) {
      const saturday = ofWeek(reference, offset, 6).days?.from ?? null;
      const days = { from: saturday, to: saturday === null ? null : addDays(saturday, 1) };
      return { start: at, end, period: between(days) };
    }
    return { start: at, end, period: ofWeek(reference, offset, dayNumber(day)) };
  }
  const weekday = matchAt(WEEKDAY, text, at);
  if (weekday === null || /[\d一二两三四五六七八九十每几数上]/.test(text.charAt(at - 1)))
    return null;
  return { start: at, end: at + weekday[0].length, period: UNKNOWN };
}

function dayNumber(day: string | undefined): number | null {
  if (day === undefined) return null;
  return "一二三四五六".indexOf(day) + 1 || 7;
}

const LAST =
  /(过去|未来|最近|今后|近|前|上|下|后)\s?(\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(个财政年度|年度|年|个月|个季度|个星期|星期|天|日|周|小时)(来|间|以来|内)?/y;

/** 过去五年, 近三年来, 前两年: so long before the reference day; 未来三年: after it. */
export function readLast(text: string, at: number, reference: string | null): DateFound | null {
  const match = matchAt(LAST, text, at);
  if (match === null) return null;
  const [printed, which = "", count, unit = "", tail] = match;
  const before = text.charAt(at - 1);
  const open = before === "" || /[,。;:、(\n"是在于的较比与和]/.test(before);
  const end = at + printed.length - (tail === "内" ? 1 : 0);
  if (which === "近" && tail === undefined && !open) return null;
  if (which.length === 1 && /[附最目以之提先]/.test(before)) return null;
  if (/^[上下后]$/.test(which) && !open) return null;
  if (which === "前" && !open && !/[较比在于]/.test(before)) return null;
  if (/^[半多级]/.test(text.slice(end)) || (unit === "小时" && which.length === 1)) return null;
  const ahead = /未来|今后|下|后/.test(which);
  return { start: at, end, period: ofLast(numberOf(count) * (ahead ? -1 : 1), unit, reference) };
}

const AGO =
  /(\d{1,3}|[一二两三四五六七八九十]{1,3})([多余来几])?年前(?![\d一二两三四五六七八九十上下首半往后夕来])/y;

/** 两年前: the year so long before that of the reference day. */
export function readAgo(text: string, at: number, reference: string | null): DateFound | null {
  const match = matchAt(AGO, text, at);
  if (match === null) return null;
  const isOpen = match[2] !== undefined;
  const year = reference === null || isOpen ? null : parts(reference).year - numberOf(match[1]);
  const period = year === null ? UNKNOWN : { ...ofYear(year), year: null };
  return { start: at, end: at + match[0].length, period };
}

const DECADE =
  /(?:(上个?|本|\d{2}|[一二]?十[一二三四五六七八九]?)世纪)?(\d0|[二三四五六七八九]十)年代(?:以来|末期?|初期?|中期)?|(\d{3}0)年代(?:初|末)?/y;
const CENTURY = /(上个?|本|\d{2}|[一二]?十[一二三四五六七八九]?)世纪(?:以来|初|末|中叶)?/y;

/** 20世纪90年代, 九十年代, 21世纪. */
export function readDecade(text: string, at: number): DateFound | null {
  const decade = matchAt(DECADE, text, at);
  if (decade !== null) {
    const [printed, century, tens, full] = decade;
    const first =
      full === undefined ? centuryStart(century ?? "上") + numberOf(tens) : Number(full);
    const shift = century === undefined && full === undefined && numberOf(tens) < 30 ? 100 : 0;
    const days = ofYears(first + shift, first + shift + 9).days;
    return { start: at, end: at + printed.length, period: days === null ? UNKNOWN : between(days) };
  }
  const century = matchAt(CENTURY, text, at);
  if (century === null) return null;
  const first = centuryStart(century[1] ?? "") + 1;
  const days = ofYears(first, first + 99).days;
  return {
    start: at,
    end: at + century[0].length,
    period: days === null ? UNKNOWN : between(days),
  };
}

function centuryStart(century: string): number {
  if (century.startsWith("上")) return 1900;
  return century === "本" ? 2000 : (numberOf(century) - 1) * 100;
}

const FIVE_YEARS =
  /十([一二三四五六七]?)五(?![个名项家人次件年日号月天条位只级点成分米元万亿千百十])(?:时期|期间|以来|末|初)?/y;

/** 十三五: the thirteenth plan began in 2016. */
export function readFiveYears(text: string, at: number): DateFound | null {
  const match = matchAt(FIVE_YEARS, text, at);
  if (match === null) return null;
  const quoted = text.charAt(at - 1) === '"';
  if (match[1] === "" && !quoted) return null;
  if (/[零一二三四五六七八九十百千万第\d]/.test(text.charAt(at - 1))) return null;
  const first = 2001 + numberOf(match[1]) * 5;
  return { start: at, end: at + match[0].length, period: ofYears(first, first + 4) };
}

const LUNAR =
  /(?:农历|旧历|夏历)?(?:(?:正|冬|腊|十[一二]?|[一二三四五六七八九])月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?(?![一二三四五六七八九日号]))|(?:正月|腊月|冬月)(?:[一二三]?十[一二三四五六七八九]?)?)|(?:农历|大年|年)(?:初[一二三四五六七八九十]|三十)|农历[一二三四五六七八九十正腊]{1,2}月(?:[初廿一二三]?[十]?[一二三四五六七八九十]?)/y;

/** 农历正月初一: a date whose day in the calendar of the text is not worked out. */
export function readLunar(text: string, at: number): DateFound | null {
  const match = matchAt(LUNAR, text, at);
  return match === null ? null : { start: at, end: at + match[0].length, period: UNKNOWN };
}
