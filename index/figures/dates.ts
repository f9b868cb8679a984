import { isDay, lastDay, parts } from "./calendar.ts";
import { numberOf, readPart } from "./date-parts.ts";
import { readEvents } from "./event-periods.ts";
import type { Figure } from "./figure.ts";
import { readMonthDays, readNumericDate } from "./numeric-dates.ts";
import {
  between,
  join,
  ofDay,
  ofMonth,
  ofMonths,
  ofYear,
  ofYears,
  type Period,
  since,
  UNKNOWN,
} from "./periods.ts";
import { toReadable } from "./readable.ts";
import {
  type DateFound,
  readDayWord,
  readDecade,
  readFiveYears,
  readLast,
  readLunar,
  readWeek,
} from "./relative-dates.ts";
import { readClockTime } from "./time-of-day.ts";

/** What dates of a text are completed from. Year and month are those last named in the sentence. */
interface Setting {
  readonly reference: string | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** Where a date may begin: everything else is passed over unread. */
const STARTS = new Set(
  "0123456789零一二两三四五六七八九十廿卅公西民中今去前明后本上当同翌次大下首头第qh过未最近现目昨日即农旧夏正腊冬年星礼周这全连",
);

/**
 * Every time expression of a text or a question, in order: dates, periods, clock times. What the text leaves out
 * is completed from `referenceDate` (ISO): the release's date, or for a question that of the newest release.
 */
export function findDates(text: string, referenceDate: string | null = null): Figure[] {
  const folded = toReadable(text);
  const reference = referenceDate !== null && isDay(referenceDate) ? referenceDate : null;
  const found = scan(folded, reference);
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

function scan(text: string, reference: string | null): Scanned[] {
  const found: Scanned[] = [];
  let setting: Setting = { reference, year: null, month: null };
  for (let at = 0; at < text.length; ) {
    const unit = text.charAt(at);
    if (/[。!?\n]/.test(unit)) setting = { ...setting, year: null };
    if (unit === "\n") setting = { ...setting, month: null };
    const date = STARTS.has(unit) ? readRange(text, at, setting) : null;
    const clock = date === null ? readClockTime(text, at) : null;
    if (date !== null) {
      found.push({ date, about: false });
      const { year, month } = date.period;
      setting = { reference, year: year ?? setting.year, month: month ?? setting.month };
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
  const first = readDate(text, at, setting);
  if (first === null) return null;
  const link = readPart("link", text, first.end);
  if (link === null) return readPair(text, first, setting) ?? readSince(text, first, setting);
  const { year, month } = first.period;
  const second = readDate(text, first.end + link[0].length, {
    ...setting,
    year: year ?? setting.year,
    month: month ?? setting.month,
  });
  if (second === null) return readSince(text, first, setting);
  const period = join(first.period, second.period);
  return period === null ? first : { start: at, end: second.end, period };
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

function readDate(text: string, at: number, setting: Setting): DateFound | null {
  if (breaksNumber(text, at)) return null;
  return (
    readNumericDate(text, at) ??
    readFiveYears(text, at) ??
    readDecade(text, at) ??
    readLunar(text, at) ??
    readYearSpan(text, at) ??
    readYearLed(text, at, setting) ??
    readWithinYear(text, at, setting) ??
    readLast(text, at, setting.reference) ??
    readWeek(text, at, setting.reference) ??
    readDayWord(text, at, setting.reference)
  );
}

/** Within a longer number, after 第 or after a letter no date begins. */
function breaksNumber(text: string, at: number): boolean {
  const unit = text.charAt(at);
  const before = text.charAt(at - 1);
  if (/\d/.test(unit))
    return /[\d.a-z$第百千万亿]/.test(before) || (before === "," && /\d/.test(text.charAt(at - 2)));
  if (/[零一二两三四五六七八九十]/.test(unit))
    return /[零一二两三四五六七八九十百千万第\d]/.test(before);
  return false;
}

function readYearSpan(text: string, at: number): DateFound | null {
  const fiscal = readPart("fiscal", text, at);
  if (fiscal !== null) {
    const [printed, first = "", second = ""] = fiscal;
    const last = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
    return { start: at, end: at + printed.length, period: ofYears(Number(first), last) };
  }
  const named = /[从自由]/.test(text.charAt(at - 1)) ? readPart("fromYears", text, at) : null;
  const years = named ?? readPart("years", text, at) ?? readPart("bareYears", text, at);
  if (years === null) return null;
  const period = ofYears(Number(years[1]), Number(years[2]));
  return period === UNKNOWN ? null : { start: at, end: at + years[0].length, period };
}

const WORD_YEARS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  上一: -1,
  前: -2,
  大前: -3,
  明: 1,
  下一: 1,
  后: 2,
};

function readYearLed(text: string, at: number, setting: Setting): DateFound | null {
  const year = readYear(text, at, setting);
  if (year === null) return null;
  const month = readPart("wordMonth", text, year.end);
  if (
    month !== null &&
    /^[本上下]/.test(month[0]) &&
    setting.reference !== null &&
    year.year !== null
  ) {
    const reference = `${year.year}${setting.reference.slice(4)}`;
    return { ...readWordMonth(text, year.end, month, { ...setting, reference }), start: at };
  }
  return (
    readWithin(text, at, year.end, year.year) ??
    readEdge(text, at, year) ?? {
      start: at,
      end: year.end,
      period: year.year === null ? UNKNOWN : ofYear(year.year),
    }
  );
}

interface Year {
  readonly year: number | null;
  readonly end: number;
}

function readYear(text: string, at: number, setting: Setting): Year | null {
  const plain = readPart("year", text, at);
  if (plain !== null) return toYear(at, plain, numberOf(plain[1]));
  const roc = readPart("rocYear", text, at);
  if (roc !== null) return toYear(at, roc, numberOf(roc[1]) + 1911);
  const short = readPart("shortYear", text, at);
  if (short !== null) return toYear(at, short, 2000 + Number(short[1]));
  const bare = readPart("bareRocYear", text, at);
  if (bare !== null && isRocYear(text, at, bare)) return toYear(at, bare, numberOf(bare[1]) + 1911);
  const word = readPart("wordYear", text, at);
  if (word === null || /[以目提先之此今]/.test(text.charAt(at - 1))) return null;
  return toYear(at, word, wordYear(word[1] ?? "", setting));
}

function toYear(at: number, match: RegExpExecArray, year: number | null): Year {
  return { year, end: at + match[0].length };
}

function wordYear(word: string, { reference, year }: Setting): number | null {
  const offset = WORD_YEARS[word];
  if (offset !== undefined) return reference === null ? null : parts(reference).year + offset;
  if (year === null) return null;
  return /[翌次]/.test(word) ? year + 1 : year;
}

/** 113年8月, 113年度 and a 113年 that opens a phrase are years of the Republic; 100年历史 is a duration. */
function isRocYear(text: string, at: number, match: RegExpExecArray): boolean {
  const after = text.slice(at + match[0].length, at + match[0].length + 5);
  if (match[0].endsWith("度") || /^\s?(?:至|到|-|~)\s?1\d\d\s?年/.test(after)) return true;
  if (
    /^\s?(?:\d{1,2}\s?月|[一二三四五六七八九十]{1,2}月|第\s?[1-4一二三四]\s?季|[上下]半年|[初底末]|全年|同期)/.test(
      after,
    )
  )
    return true;
  if (numberOf(match[1]) < 100) return false;
  if (/[至到\-~]/.test(text.charAt(at - 1)) && text.charAt(at - 2) === "年") return true;
  const opens = /[,。;:、(\n于在自至及和与较比从到是\-~ "]/.test(text.charAt(at - 1) || "\n");
  return opens && !/^(?:来|前|后|内|以|历|周|的|间|期|代|不|多|余|\s?左右)/.test(after);
}

/** What may follow a year, or stand alone for the year of the release: quarters, months, days. */
function readWithin(
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

function readWithinYear(text: string, at: number, setting: Setting): DateFound | null {
  const { reference, year } = setting;
  const known = year ?? (reference === null ? null : parts(reference).year);
  return (
    readMonthDays(text, at, known) ??
    readMonthOfRelease(text, at, setting) ??
    readQuarters(text, at, at, known) ??
    readMonths(text, at, at, known) ??
    readBareDay(text, at, setting) ??
    readWholeYear(text, at, setting)
  );
}

/** 全年 and 年末 at the head of a phrase: of the year named last, or early in a year of the one before. */
function readWholeYear(text: string, at: number, { reference, year }: Setting): DateFound | null {
  const match = readPart("wholeYear", text, at);
  if (match === null || !/[,。;:、\n(\s至]|^$/.test(text.charAt(at - 1))) return null;
  const now = reference === null ? null : parts(reference);
  const known = year ?? (now === null ? null : now.month <= 3 ? now.year - 1 : now.year);
  if (known === null) return made(at, at, match, UNKNOWN);
  const [printed] = match;
  if (printed === "全年") return made(at, at, match, ofYear(known));
  return made(at, at, match, ofMonth(known, printed.endsWith("初") ? 1 : 12));
}

function made(start: number, at: number, match: RegExpExecArray, period: Period): DateFound {
  return { start, end: at + match[0].length, period };
}

function readQuarters(
  text: string,
  start: number,
  at: number,
  year: number | null,
): DateFound | null {
  const months = (from: number, to: number): Period =>
    year === null ? UNKNOWN : ofMonths(year, from, to);
  const first = readPart("firstQuarters", text, at);
  if (first !== null) return made(start, at, first, months(1, numberOf(first[1]) * 3));
  const span = readPart("quarters", text, at);
  if (span !== null)
    return made(start, at, span, months(numberOf(span[1]) * 3 - 2, numberOf(span[2]) * 3));
  const quarter = readPart("quarter", text, at);
  if (quarter !== null) {
    const which = numberOf(quarter.slice(1).find((group) => group !== undefined)) || 1;
    return made(start, at, quarter, months(which * 3 - 2, which * 3));
  }
  const half = readPart("half", text, at);
  if (half === null) return null;
  const later = /[下后2]/.test(half[1] ?? half[2] ?? "");
  return made(start, at, half, later ? months(7, 12) : months(1, 6));
}

function readMonths(
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
function readMonthOfRelease(text: string, at: number, setting: Setting): DateFound | null {
  const word = readPart("wordMonth", text, at);
  if (word !== null && !/[以目提]/.test(text.charAt(at - 1)))
    return readWordMonth(text, at, word, setting);
  const match = readPart("month", text, at);
  const month = numberOf(match?.[1]);
  if (match === null || month < 1 || month > 12) return null;
  if (readMonths(text, at, at, null) !== null) return null;
  const day = numberOf(readPart("day", text, at + match[0].length)?.[1]);
  return readMonth(
    text,
    at,
    at,
    setting.year ?? nearestYear(text, at, { month, day: day || 1 }, setting),
  );
}

const AHEAD = /将|拟|预计|预料|开始接受|截止|届时/;

/** A month long after the release is one of the year before, unless the text looks ahead. */
function nearestYear(
  text: string,
  at: number,
  { month, day }: { month: number; day: number },
  { reference }: Setting,
): number | null {
  if (reference === null) return null;
  const now = parts(reference);
  const ahead = (month - now.month) * 30 + day - now.day;
  const looksAhead = AHEAD.test(text.slice(Math.max(0, at - 8), at + 14));
  if (ahead > 45 && !looksAhead) return now.year - 1;
  return ahead < -240 && looksAhead ? now.year + 1 : now.year;
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

function readWordMonth(
  text: string,
  at: number,
  word: RegExpExecArray,
  setting: Setting,
): DateFound {
  const end = at + word[0].length;
  const offset = WORD_MONTHS[word[1] ?? ""];
  if (offset === undefined || setting.reference === null)
    return { start: at, end, period: UNKNOWN };
  const now = parts(setting.reference);
  const count = now.year * 12 + now.month - 1 + offset;
  return readDays(text, at, end, {
    year: Math.floor(count / 12),
    month: (count % 12) + 1,
    han: true,
  });
}

/** 14日 alone is a day of the month last named; 七日内 and 为期三日 are durations. */
function readBareDay(text: string, at: number, setting: Setting): DateFound | null {
  const match = readPart("day", text, at);
  const day = numberOf(match?.[1]);
  if (match === null || day < 1 || day > 31 || !match[0].endsWith("日")) return null;
  const before = text.charAt(at - 1);
  if (/^[内元圆本均游期间夜后龄常三两隔强检]/.test(text.slice(at + match[0].length))) return null;
  if (/[第共约逾近满超每续期时首前后长达续过需用日头a-z.]/.test(before) && !/月/.test(before))
    return null;
  if (!/\d/.test(match[0]) && day <= 10 && !/[(、至于在]/.test(before)) return null;
  const now = setting.reference === null ? null : parts(setting.reference);
  const [year, month] = [setting.year ?? now?.year, setting.month ?? now?.month];
  if (year === undefined || month === undefined) return made(at, at, match, UNKNOWN);
  return made(at, at, match, ofDay(year, month, day));
}

function readEdge(text: string, start: number, { year, end }: Year): DateFound | null {
  const same = readPart("same", text, end);
  if (same !== null) return made(start, end, same, year === null ? UNKNOWN : ofYear(year));
  const edge = readPart("edge", text, end);
  if (edge === null) return null;
  const [printed] = edge;
  if (year === null || /[春夏秋冬暑寒国]/.test(printed)) return made(start, end, edge, UNKNOWN);
  if (/初$/.test(printed)) return made(start, end, edge, ofMonth(year, 1));
  if (/[末底]$/.test(printed)) return made(start, end, edge, ofMonth(year, 12));
  const { days } = ofYear(year);
  return made(
    start,
    end,
    edge,
    days === null ? UNKNOWN : { ...between(days), value: String(year), year },
  );
}

/** The days that a time expression covers, or null: 「前三季度」 of a release of 2020 → 2020-01-01 to 2020-09-30. */
export function daysOf(text: string, referenceDate: string | null = null): Figure["days"] {
  return findDates(text, referenceDate).find(({ days }) => days !== null)?.days ?? null;
}
