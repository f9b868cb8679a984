import { parseDecimal, scale } from "./decimal.ts";
import { matchAt } from "./numeral-characters.ts";
import { isEmpty, type Reading } from "./numeral-sum.ts";

/** Longer runs are no numbers of a release; reading stops there, which keeps the time linear. */
export const MAX_DIGITS = 40;

/** Grouped by comma, by space, spaced out digit by digit, plain. Bounded, so that nothing backtracks far. */
const ARABIC =
  /\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3}){1,9}(?![\d,])(?:\.\d{1,2}(?!\d))?(?!\.)|\d(?: \d){1,15}(?![\d.,])|\d+(?:\.\d+)?|\.\d+/y;

const EXPONENT = /e([+-]?\d{1,2})(?![\da-z])/y;

/** True where a number in Arabic digits may begin; `.5` counts, `1.5` only at its 1. */
export function isArabic(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit >= "0" && unit <= "9") return true;
  return unit === "." && /\d/.test(text.charAt(at + 1)) && !/[\d.]/.test(text.charAt(at - 1));
}

/** Reads the Arabic digits at `at` into a numeral; false when there are none to read. */
export function readArabic(reading: Reading, at: number): boolean {
  if (reading.lastPower !== 0 && reading.lastPower < 2) return false;
  const printed = matchAt(ARABIC, reading.text, at)?.[0];
  if (printed === undefined || printed.length > MAX_DIGITS) return skipLong(reading, at, printed);
  reading.at = at + printed.length;
  let value = parseDecimal(printed.replace(/[, ]/g, ""));
  const exponent = matchAt(EXPONENT, reading.text, reading.at);
  if (exponent !== null) {
    value = scale(value, Number(exponent[1]));
    reading.at += exponent[0].length;
  }
  reading.shortTail = printed.length === 1 && reading.groups.length > 0;
  reading.current = [value, value];
  reading.han = false;
  return true;
}

/** Passes over a run that is too long to be a number, so that nobody reads it again digit by digit. */
function skipLong(reading: Reading, at: number, printed: string | undefined): boolean {
  if (printed === undefined || !isEmpty(reading)) return false;
  reading.at = at + printed.length;
  reading.tooLong = true;
  return false;
}
