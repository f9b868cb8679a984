import { blankOut, overlaps, type Span } from "../../../index/text/span.ts";

const NUMBERS: Readonly<Record<string, string>> = {
  one: "一",
  two: "兩",
  three: "三",
  four: "四",
  five: "五",
  six: "六",
  seven: "七",
  eight: "八",
  nine: "九",
  ten: "十",
  eleven: "十一",
};
const ORDINALS: Readonly<Record<string, string>> = {
  first: "一",
  second: "二",
  third: "三",
  fourth: "四",
  "1st": "一",
  "2nd": "二",
  "3rd": "三",
  "4th": "四",
};
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const SHORT_MONTHS = "jan feb mar apr jun jul aug sept? oct nov dec";
const MONTH = [...MONTHS, ...SHORT_MONTHS.split(" ")].join("|");

const YEAR = "(?:,? (?:of |in )?(?:the year )?((?:19|20)\\d\\d))?";
/** May I know, marching: a month only where a day, a year or a preposition says so. */
const NO_MONTH =
  "(?<!\\b(?:in|of|since|by|from|to|until|through|during|for|last|this|and) )(?:may|march)\\b(?!,? (?:of |in )?(?:the year )?\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?";
const TO = "(?: (?:to|through|until) | ?[-–] ?)";
const COUNT = Object.keys(NUMBERS).join("|");

/** How English writes a time, and what a Chinese release has for the words of a match. */
type EnglishForm = readonly [pattern: RegExp, toChinese: (words: readonly string[]) => string];

/** From day to day: 1 July to 17 August, June 22 to July 4, 22–24 June, June 22–24. */
const STRETCHES = ["D M-D M", "M D-M D", "D-D M", "M D-D"].map((form): EnglishForm => {
  const kinds = [...form.replace(/[ -]/g, "")];
  const parts: Readonly<Record<string, string>> = { D: DAY, M: `(${MONTH})`, "-": TO, " ": " " };
  const source = Array.from(form, (mark) => parts[mark]).join("");
  return [
    new RegExp(`\\b${source}${YEAR}(?!\\w)`, "g"),
    ([, ...words]) => {
      const [day, last] = words.filter((_, i) => kinds[i] === "D");
      const months = words.filter((_, i) => kinds[i] === "M").map(toMonthNumber);
      const [from, to = from] = months;
      const end = to === from ? "" : `${to}月`;
      return `${toYear(words[kinds.length])}${from}月${day}日至${end}${last}日`;
    },
  ];
});

/** English time expressions; the first that matches a place wins. */
const PERIODS: readonly EnglishForm[] = [
  [
    new RegExp(`\\bfirst (${COUNT}|\\d+) quarters${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}前${toCount(n)}季度`,
  ],
  [
    new RegExp(`\\bfirst (${COUNT}|\\d+) months${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}首${toCount(n)}個月`,
  ],
  [
    new RegExp(`\\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter${YEAR}`, "g"),
    ([, n, year]) => `${toYear(year)}第${ORDINALS[n ?? ""] ?? n}季度`,
  ],
  [new RegExp(`\\b(?:first half|h1)${YEAR}`, "g"), ([, year]) => `${toYear(year)}上半年`],
  [new RegExp(`\\b(?:second half|h2)${YEAR}`, "g"), ([, year]) => `${toYear(year)}下半年`],
  [/\b((?:19|20)\d\d) ?\(roc(?: year)? \d{2,3}\)/g, ([, year]) => `${year}年`],
  [/\broc(?: year)? (\d{2,3})\b(?: ?\((?:19|20)\d\d\))?/g, ([, year]) => `民國${year}年`],
  [/\b(?:academic|school) year (?:of )?(1[01]\d)\b/g, ([, year]) => `${year}學年度`],
  [/\b(1[01]\d) (?:academic|school) year\b/g, ([, year]) => `${year}學年度`],
  [
    /\b((?:19|20)\d\d)[/–-](\d\d)\b(?!-\d)/g,
    ([whole = "", first = "", second]) =>
      Number(second) === (Number(first) + 1) % 100 ? `${first}/${second}年度` : whole,
  ],
  [/\b(?:the )?end(?: of)? ((?:19|20)\d\d)\b/g, ([, year]) => `${year}年底`],
  [
    new RegExp(`\\b(?:the )?end of (${MONTH})${YEAR}\\b`, "g"),
    ([, name = "", year]) => `${toYear(year)}${toMonthNumber(name)}月底`,
  ],
  ...STRETCHES,
  [
    new RegExp(`\\b(${MONTH})(?:${TO}|(?<=\\bbetween \\w+) and )(${MONTH})${YEAR}\\b`, "g"),
    ([, from = "", to = "", year]) =>
      `${toYear(year)}${toMonthNumber(from)}至${toMonthNumber(to)}月`,
  ],
  [
    new RegExp(`\\b${DAY} (${MONTH})${YEAR}(?!\\w)`, "g"),
    ([whole = "", day = "", name = "", ...rest]) => toMonth([whole, name, day, ...rest]),
  ],
  [
    new RegExp(`\\b(?!${NO_MONTH})(${MONTH})(?: (\\d{1,2})(?:st|nd|rd|th)?)?${YEAR}(?!\\w)`, "g"),
    toMonth,
  ],
  [
    /(?<!\b(?:over|than|nearly|almost|exceed(?:ed)?) )\b((?:19|20)\d\d)\b(?! (?:people|persons|cases|[a-z]+s (?:were|was|did|in)))/g,
    ([, year]) => `${year}年`,
  ],
  [/\blast night\b/g, () => "昨晚"],
  [/\blast month\b/g, () => "上月"],
  [/\blast week\b/g, () => "上周"],
  [/\blast year\b/g, () => "去年"],
  [/\bthis year\b/g, () => "今年"],
];

/** A time expression of an English question, in Chinese, with where it stands. */
export interface EnglishPeriod extends Span {
  readonly text: string;
}

/** Finds the time expressions of a lower-case English question. */
export function findEnglishPeriods(text: string): EnglishPeriod[] {
  const found: EnglishPeriod[] = [];
  for (const [pattern, toChinese] of PERIODS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => overlaps(other, span)))
        found.push({ ...span, text: toChinese([...match]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toMonthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function toMonth([, name = "", day, year]: readonly string[]): string {
  const month = `${toYear(year)}${toMonthNumber(name)}月`;
  return day === undefined ? month : `${month}${day}日`;
}

function toYear(year: string | undefined): string {
  return year === undefined ? "" : `${year}年`;
}

function toCount(count: string | undefined): string {
  return NUMBERS[count ?? ""] ?? count ?? "";
}

/** The English question with its time expressions blanked out: they are read by themselves. */
export function cutEnglishPeriods(text: string): string {
  return blankOut(text, findEnglishPeriods(text.toLowerCase()));
}
