import { matchAt } from "../numbers/numeral-characters.ts";
import { readUnit } from "../quantities/units.ts";
import type { DateFound } from "./date-reading.ts";
import { join, ofDay, ofMonth, UNKNOWN } from "./periods.ts";

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/y;
const YEAR_LAST = /(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?![\d.%])/y;
const ROC_FIRST = /(1[0-4]\d)([/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/y;
const YEAR_MONTH = /(20\d\d|19\d\d)[-/.](0[1-9]|1[0-2])(?![\d.%/-])/y;
const NAMED_DAY = /(\d{1,2})[·.](\d{1,2})(?![\d.%·])/y;

const MONTH_DAYS = /(\d{1,2})\/(\d{1,2})\s?[-~至]\s?(\d{1,2})\/(\d{1,2})(?![\d/])/y;

/** 8/6-8/12: days of the year of the release. */
export function readMonthDays(text: string, at: number, year: number | null): DateFound | null {
  if (/[\d.\-/a-z]/.test(text.charAt(at - 1))) return null;
  const match = matchAt(MONTH_DAYS, text, at);
  if (match === null || year === null) return null;
  const first = ofDay(year, Number(match[1]), Number(match[2]));
  const last = ofDay(year, Number(match[3]), Number(match[4]));
  const period = first === UNKNOWN || last === UNKNOWN ? null : join(first, last);
  return period === null ? null : { start: at, end: at + match[0].length, period };
}

/** 2020-12-29, 29/12/2020, 2020.12, 113/8/1, and the named day of “3·15”. */
export function readNumericDate(text: string, at: number): DateFound | null {
  if (!/\d/.test(text.charAt(at)) || /[\d.\-/a-z]/.test(text.charAt(at - 1))) return null;
  const first = matchAt(YEAR_FIRST, text, at);
  if (first !== null) return day(at, first, [first[1], first[3], first[4]]);
  const last = matchAt(YEAR_LAST, text, at);
  if (last !== null) return day(at, last, [last[4], last[3], last[1]]);
  const roc = matchAt(ROC_FIRST, text, at);
  if (roc !== null) return day(at, roc, [String(Number(roc[1]) + 1911), roc[3], roc[4]]);
  const month = matchAt(YEAR_MONTH, text, at);
  if (month !== null && !isQuantity(text, month)) {
    const period = ofMonth(Number(month[1]), Number(month[2]));
    return { start: at, end: at + month[0].length, period };
  }
  return readNamedDay(text, at);
}

/** 1939.12宗, 2020.10多萬元: what looks like a month counts or measures. */
function isQuantity(text: string, { 0: printed, index }: RegExpExecArray): boolean {
  const end = index + printed.length;
  return /^ ?[多余十百千万亿]/.test(text.slice(end, end + 2)) || readUnit(text, end) !== null;
}

function day(
  at: number,
  match: RegExpExecArray,
  [year, month, date]: readonly (string | undefined)[],
): DateFound | null {
  const period = ofDay(Number(year), Number(month), Number(date));
  return period === UNKNOWN ? null : { start: at, end: at + match[0].length, period };
}

/** “3·15”, in quotation marks or with a middle dot; without a year, so it covers no certain day. */
function readNamedDay(text: string, at: number): DateFound | null {
  const match = matchAt(NAMED_DAY, text, at);
  if (match === null) return null;
  const [printed, month = "", date = ""] = match;
  const end = at + printed.length;
  const quoted = /["'《]/.test(text.charAt(at - 1)) && /["']/.test(text.charAt(end));
  if (!quoted && (!printed.includes("·") || /[万亿元%]/.test(text.charAt(end)))) return null;
  if (ofDay(2000, Number(month), Number(date)) === UNKNOWN) return null;
  const value = `--${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return { start: at, end, period: { ...UNKNOWN, value } };
}
