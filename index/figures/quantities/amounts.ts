import { matchAt, startsNumeral } from "../numbers/numeral-characters.ts";
import type { Numeral } from "../numbers/numeral-sum.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { readUnit } from "./units.ts";

/** A numeral, percentage or fraction without its unit, in a folded text. */
export type Amount = Numeral;

const PART_OF = /\s{0,2}分\s{0,2}之\s{0,2}/y;
const MIXED = /\s?又\s?/y;

/** True where an amount may begin, for a quick look before reading. */
export function startsAmount(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return (
    startsNumeral(unit) || unit === "半" || (unit === "." && startsNumeral(text.charAt(at + 1)))
  );
}

/** The longest amount that begins exactly at `at`, or null. */
export function readAmount(text: string, at: number): Amount | null {
  if (text.charAt(at) === "半") return half(at, at + 1);
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.tooLong) return numeral;
  return (
    readParts(text, numeral) ?? readMixed(text, numeral) ?? readOneHalf(text, numeral) ?? numeral
  );
}

function half(start: number, end: number): Amount {
  const rest = { open: false, han: true, bare: false, tooLong: false, magnitude: 0 };
  return { start, end, low: 0.5, high: 0.5, form: "fraction", ...rest };
}

/** 一半 is a half; 一半导体 is not. */
function readOneHalf(text: string, { start, end, low, han }: Numeral): Amount | null {
  if (!han || low !== 1 || end !== start + 1 || text.charAt(end) !== "半") return null;
  return /[导岛年天小个径决]/.test(text.charAt(end + 1)) ? null : half(start, end + 1);
}

/** 百分之五 and 三分之一: the part comes after the whole. */
function readParts(text: string, whole: Numeral): Amount | null {
  const link = matchAt(PART_OF, text, whole.end);
  if (link === null || whole.low === 0) return null;
  const partAt = whole.end + link[0].length;
  const negative = text.charAt(partAt) === "负";
  const part = readNumeral(text, partAt + (negative ? 1 : 0));
  if (part === null || part.tooLong) return null;
  const percent = /^[百佰]$/.test(text.slice(whole.start, whole.end));
  const last = percent ? readLastPercent(text, part) : null;
  const divide = (value: number): number =>
    (percent ? value : value / whole.low) * (negative ? -1 : 1);
  return {
    ...(last ?? part),
    start: whole.start,
    low: divide(part.low),
    high: divide(last?.high ?? part.high),
    bare: false,
    magnitude: 0,
    form: percent ? "percent" : "fraction",
  };
}

const TO = /\s?(?:--?|~|至|到)\s?/y;

/** The 五 of 百分之三到五, which says 百分之 once for both. */
function readLastPercent(text: string, first: Numeral): Numeral | null {
  const link = matchAt(TO, text, first.end);
  const last = link === null ? null : readNumeral(text, first.end + link[0].length);
  if (last === null || last.tooLong || last.low <= first.high) return null;
  const isOther = /[分%]/.test(text.charAt(last.end)) || readUnit(text, last.end) !== null;
  return isOther ? null : last;
}

/** 一又二分之一. */
function readMixed(text: string, whole: Numeral): Amount | null {
  const link = matchAt(MIXED, text, whole.end);
  const below = link === null ? null : readNumeral(text, whole.end + link[0].length);
  const parts = below === null ? null : readParts(text, below);
  if (parts === null) return null;
  return { ...parts, start: whole.start, low: whole.low + parts.low, high: whole.low + parts.high };
}
