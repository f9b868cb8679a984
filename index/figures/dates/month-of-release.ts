import { parts } from "./calendar.ts";
import { numberOf, readPart } from "./date-parts.ts";
import { type DateFound, made, type Setting } from "./date-reading.ts";
import { readDays, readMonth, readMonths } from "./month-dates.ts";
import { nearestYear } from "./nearest-year.ts";
import { ofDay, UNKNOWN } from "./periods.ts";

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

/** 由45日縮短至28日 is about lengths of time, the first as well as the second. */
const CHANGED_TO = /(?:缩短|缩减|压缩|减少?|延长|增加?|降)[至到为]$/;

/** 不少於30日, 低於7日 are lengths of time, too. */
const BOUND = /[少多高低长短大小]于$/;

/** 行政拘留10日, 期限為10日. */
const LASTS = /(?:拘留|羁押|关押|停业|停业整顿|宽限|期限[为是]?)$/;

const LENGTH_BEFORE = /(?<![于在月日\d])\d{1,2}[至到]$/;

/** 14日 alone is a day of the month last named; 七日内 and 为期三日 are durations. */
export function readBareDay(text: string, at: number, setting: Setting): DateFound | null {
  const match = readPart("day", text, at);
  const day = numberOf(match?.[1]);
  if (match === null || day < 1 || day > 31 || !match[0].endsWith("日")) return null;
  const before = text.charAt(at - 1);
  if (
    /^(?:[内元圆本均游期间后龄常三两隔强检]|夜(?![间晚])|[以之]内|(?:缩短|缩减|压缩|延长|减少?|增加?)[至到为])/.test(
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
  if (LASTS.test(text.slice(Math.max(0, at - 4), at))) return null;
  if (!/\d/.test(match[0]) && day <= 10 && !/[(、至于在]/.test(before)) return null;
  // 一般的6至8日水平 is a length of time, 於6至8日舉行 is not.
  if (LENGTH_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return null;
  const now = setting.reference === null ? null : parts(setting.reference);
  const [year, month] = [setting.year ?? now?.year, setting.month ?? now?.month];
  if (year === undefined || month === undefined) return made(at, at, match, UNKNOWN);
  return made(at, at, match, ofDay(year, month, day));
}
