import type { Span } from "../../text/span.ts";
import type { Approximation } from "../figure.ts";
import { magnitudeOf, matchAt } from "../numbers/numeral-characters.ts";
import { type Amount, readAmount } from "./amounts.ts";
import { readMarkBefore } from "./approximations.ts";
import { readCurrencyBefore } from "./currencies.ts";

/** What stands before and in the number. */
export interface Head extends Span {
  readonly amount: Amount;
  readonly sign: 1 | -1;
  readonly approx: Approximation | null;
  readonly currency: Span | null;
  /** 数百, 几十: no value. */
  readonly unknown: boolean;
}

/** 第三, and the numbers listed or ranged after it. */
export function isOrdinal(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === " " ? at - 2 : at - 1;
  return text.charAt(before) === "第";
}

const ORDINAL_LINK = /[、和及至到-]第?/y;

/** Where a row of ordinals ends: 第三、四和第五. */
export function skipOrdinals(text: string, end: number): number {
  let at = end;
  for (
    let link = matchAt(ORDINAL_LINK, text, at);
    link !== null;
    link = matchAt(ORDINAL_LINK, text, at)
  ) {
    const next = readAmount(text, at + link[0].length);
    if (next === null) return at;
    at = next.end;
  }
  return at;
}

/** K1632+400: a place on a road. */
const CHAINAGE = /[a-z]\d{1,4}\+$/;

/** GDP13507.69亿元: what the number is of. */
const INDICATOR = /(?<![a-z])(?:gdp|gnp|gni|cpi|ppi|pmi)$/;

/** A12, v2.0, COVID-19: letters before Arabic digits make a code, but for HK$ and RMB. */
export function isCode(text: string, { start, han }: Amount): boolean {
  if (han) return false;
  const before = text.charAt(start - 1);
  if (INDICATOR.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (CHAINAGE.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (/[\d.]/.test(before) && /\d/.test(text.charAt(start - 2))) return true;
  const letter = before === "-" ? text.charAt(start - 2) : before;
  return /[a-z_#@]/.test(letter) && readCurrencyBefore(text, start, 0) === null;
}

/** Sign, marks and currency before an amount, reaching no further left than `from`. */
export function readHead(text: string, amount: Amount, from: number): Head {
  let start = amount.start;
  const sign = readSign(text, start, from);
  start -= sign.length;
  start -= readScale(text, start, from);
  const vague = readVague(text, amount, from);
  start -= vague.length;
  let mark = readMarkBefore(text, start, from);
  start = mark?.start ?? start;
  const currency = readCurrencyBefore(text, start, from);
  start = currency?.start ?? start;
  mark ??= currency === null ? null : readMarkBefore(text, start, from);
  if (mark !== null) start = Math.min(start, mark.start);
  const approx = vague.length > 0 ? "vague" : (mark?.approx ?? null);
  return {
    start,
    end: amount.end,
    amount,
    sign: sign.value,
    approx,
    currency,
    unknown: vague.unknown,
  };
}

function readSign(text: string, start: number, from: number): { value: 1 | -1; length: number } {
  const none = { value: 1, length: 0 } as const;
  if (start - 1 < from) return none;
  const before = text.charAt(start - 1);
  if (before === "负") return { value: -1, length: 1 };
  if (text.slice(start - 2, start) === "零下" && start - 2 >= from) return { value: -1, length: 2 };
  if (before !== "-" && before !== "+") return none;
  const outer = text.charAt(start - 2);
  if (/[\d%a-z)\-"年月日时]/.test(outer)) return none;
  return { value: before === "-" ? -1 : 1, length: 1 };
}

const SCALES = ["摄氏温度", "华氏温度", "摄氏", "华氏"];

/** The length of the temperature scale before a number: 摄氏28度. */
function readScale(text: string, end: number, from: number): number {
  const scale = SCALES.find((word) => text.endsWith(word, end) && end - word.length >= from);
  return scale?.length ?? 0;
}

/** 上百 has a floor, 数百 and 几十 have none. */
function readVague(
  text: string,
  amount: Amount,
  from: number,
): { length: number; unknown: boolean } {
  const none = { length: 0, unknown: false };
  const { start } = amount;
  if (start - 1 < from || magnitudeOf(text.charAt(start)) === undefined) return none;
  const before = text.charAt(start - 1);
  const outer = text.charAt(start - 2);
  if (before === "上" && !/[会网线路街海台身版场车船山地年月晚早以]/.test(outer)) {
    return { length: 1, unknown: false };
  }
  if (before === "几") return { length: outer === "好" ? 2 : 1, unknown: true };
  const few = before === "数" && !/[人总次件户基倍半多少岁指]/.test(outer);
  return few ? { length: 1, unknown: true } : none;
}
