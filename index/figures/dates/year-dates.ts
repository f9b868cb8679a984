import { pad, parts } from "./calendar.ts";
import { numberOf, readPart, toDigits } from "./date-parts.ts";
import { type DateFound, made, type Setting } from "./date-reading.ts";
import { readWithin } from "./month-dates.ts";
import { readWordMonth } from "./month-of-release.ts";
import { between, ofMonth, ofSame, ofYear, ofYears, UNKNOWN } from "./periods.ts";

/** A span of years or a financial year that begins at `at`, or null. */
export function readYearSpan(text: string, at: number): DateFound | null {
  const fiscal = readPart("fiscal", text, at);
  if (fiscal !== null) {
    const [printed, ...years] = fiscal;
    const [first = "", second = ""] = years.map((year) => toDigits(year ?? ""));
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

/** A date that begins with its year at `at`, in digits, of the Republic or as 今年, or null. */
export function readYearLed(text: string, at: number, setting: Setting): DateFound | null {
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
    readEdge(text, at, year, setting) ?? {
      start: at,
      end: year.end,
      period: year.year === null ? UNKNOWN : ofYear(year.year),
    }
  );
}

/** 今(110)年 counts years of the Republic, 今(2021)年 does not. */
const ROC_YEARS = 1000;

interface Year {
  readonly year: number | null;
  readonly end: number;
}

function readYear(text: string, at: number, setting: Setting): Year | null {
  const plain = readPart("year", text, at);
  if (plain !== null) return toYear(at, plain, numberOf(plain[1]));
  const roc = readPart("rocYear", text, at);
  if (roc !== null) return toYear(at, roc, numberOf(roc[1]) + 1911);
  const glossed = readPart("glossedYear", text, at);
  if (glossed !== null) {
    const year = numberOf(glossed[1]);
    return toYear(at, glossed, year < ROC_YEARS ? year + 1911 : year);
  }
  const short = readPart("shortYear", text, at);
  if (short !== null) return toYear(at, short, 2000 + numberOf(short[1]));
  const bare = readPart("bareRocYear", text, at);
  if (bare !== null && (isRocYear(text, at, bare) || (setting.isRoc && isNoLength(text, bare)))) {
    return toYear(at, bare, numberOf(bare[1]) + 1911);
  }
  const word = readPart("wordYear", text, at);
  if (word === null || /[以目提先之此今]/.test(text.charAt(at - 1))) return null;
  const end = at + word[0].length;
  if (word[1] === "上" && !/^(?:的?同|\d|[一二三四五六七八九十])/.test(text.slice(end)))
    return toYear(at, word, yearBefore(setting));
  return toYear(at, word, wordYear(word[1] ?? "", setting));
}

function toYear(at: number, match: RegExpExecArray, year: number | null): Year {
  return { year, end: at + match[0].length };
}

/** 比上年增长: before the year that is reported on, which early in a year is the one before it. */
function yearBefore({ reference, year }: Setting): number | null {
  if (year !== null) return year - 1;
  if (reference === null) return null;
  const now = parts(reference);
  return now.month <= 3 ? now.year - 2 : now.year - 1;
}

function wordYear(word: string, { reference, year }: Setting): number | null {
  const offset = WORD_YEARS[word];
  if (offset !== undefined) return reference === null ? null : parts(reference).year + offset;
  if (year === null) return null;
  // 較前一年: before the year that is told of.
  if (word === "前一") return year - 1;
  return /[翌次]/.test(word) ? year + 1 : year;
}

/** Where years of the Republic are counted, 111年的2万 names one too; 100年来 is still a length of time. */
function isNoLength(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length);
  return (
    numberOf(match[1]) >= 100 &&
    !/^(?:来|前|后|内|以[来前后内上下外]|历|间|期|不|多|余|\s?左右)/.test(after.slice(0, 4))
  );
}

/** 113年8月, 113年度 and a 113年 that opens a phrase are years of the Republic; 100年历史 is a duration. */
function isRocYear(text: string, at: number, match: RegExpExecArray): boolean {
  const after = text.slice(at + match[0].length, at + match[0].length + 5);
  if (match[0].endsWith("度") || /^\s?(?:至|到|-|~)\s?1\d\d\s?年/.test(after)) return true;
  if (
    /^\s?(?:\d{1,2}\s?月|[一二三四五六七八九十]{1,2}月|第\s?[1-4一二三四]\s?季|[上下头]半年|[初底末]|全年|同期|[前首头]\s?[\d一二两三四五六七八九十]{1,2}\s?(?:个月|月|季))/.test(
      after,
    )
  )
    return true;
  if (numberOf(match[1]) < 100) return false;
  if (/[至到\-~]/.test(text.charAt(at - 1)) && text.charAt(at - 2) === "年") return true;
  const opens = /[,。;:、(\n于在自至及和与较比从到是\-~ "]/.test(text.charAt(at - 1) || "\n");
  return (
    opens && !/^(?:来|前|后|内|以[来前后内上下外]|历|周|的|间|期|代|不|多|余|\s?左右)/.test(after)
  );
}

/** 全年, and 年末 at the head of a phrase: of the year named last, or early in a year of the one before. */
export function readWholeYear(
  text: string,
  at: number,
  { reference, stated, year, told }: Setting,
): DateFound | null {
  const match = readPart("wholeYear", text, at);
  if (match === null) return null;
  const [printed] = match;
  const before = text.charAt(at - 1);
  if (printed === "全年" ? /[\d一安]/.test(before) : !/[,。;:、\n(\s至争在于到]|^$/.test(before))
    return null;
  const now = reference === null ? null : parts(reference);
  const own = now === null ? null : now.month <= 3 ? now.year - 1 : now.year;
  const known = year ?? stated ?? told ?? own;
  if (known === null) return made(at, at, match, UNKNOWN);
  if (printed === "全年") return made(at, at, match, ofYear(known));
  return made(at, at, match, ofMonth(known, printed.endsWith("初") ? 1 : 12));
}

/** About when, as months and days; near enough to tell one year from another. */
const SEASONS: readonly (readonly [words: RegExp, first: string, last: string])[] = [
  [/春节|寒假/, "01-20", "02-25"],
  [/国庆/, "10-01", "10-08"],
  [/暑/, "07-01", "08-31"],
  [/春/, "03-01", "05-31"],
  [/夏/, "06-01", "08-31"],
  [/秋/, "09-01", "11-30"],
  [/冬/, "12-01", "12-31"],
];

function readEdge(
  text: string,
  start: number,
  { year, end }: Year,
  { stretch }: Setting,
): DateFound | null {
  const same = readPart("same", text, end);
  if (same !== null) {
    const period = year === null ? UNKNOWN : (ofSame(stretch, year) ?? ofYear(year));
    return made(start, end, same, period);
  }
  const edge = readPart("edge", text, end);
  if (edge === null) return null;
  const [printed] = edge;
  const season = SEASONS.find(([words]) => words.test(printed));
  if (year === null) return made(start, end, edge, UNKNOWN);
  if (season !== undefined) {
    const [, first, last] = season;
    const days = { from: `${pad(year, 4)}-${first}`, to: `${pad(year, 4)}-${last}` };
    return made(start, end, edge, { ...UNKNOWN, days });
  }
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
