import type { Span } from "../text/span.ts";
import { type Amount, readAmount, startsAmount } from "./amounts.ts";
import { readMarkAfter, readMarkBefore } from "./approximations.ts";
import { addParts, type Measure } from "./compound-units.ts";
import { readCurrencyBefore } from "./currencies.ts";
import type { Approximation, Figure, UnitClass } from "./figure.ts";
import { magnitudeOf, matchAt, startsNumeral } from "./numerals.ts";
import { isLexical } from "./traps.ts";
import { acceptsUnit } from "./unit-rules.ts";
import { readUnit, type Unit } from "./units.ts";

/** A release while its quantities are looked for: `text` is the folded form of `original`. */
export interface Page {
  readonly original: string;
  readonly text: string;
  /** Dates, phones, addresses…, in order and disjoint: no quantity may touch them. */
  readonly masks: readonly Span[];
}

/** An amount without a unit that a unit further on may serve: 12、15及18宗. */
interface Waiting {
  readonly head: Head;
}

/** What stands before and in the number. */
interface Head extends Span {
  readonly amount: Amount;
  readonly sign: 1 | -1;
  readonly approx: Approximation | null;
  readonly currency: (Span & { readonly unitClass: UnitClass }) | null;
  /** 数百, 几十: no value. */
  readonly unknown: boolean;
}

/** Every number with a unit, in order, disjoint, outside the masks. */
export function findQuantities(page: Page): Figure[] {
  const figures: Figure[] = [];
  let waiting: Waiting[] = [];
  let mask = 0;
  let from = 0;
  for (let at = 0; at < page.text.length; ) {
    while (mask < page.masks.length && (page.masks[mask]?.end ?? 0) <= at) mask++;
    const masked = page.masks[mask];
    if (masked !== undefined && masked.start <= at) {
      at = masked.end;
      from = at;
      continue;
    }
    if (!startsAmount(page.text, at)) {
      at++;
      continue;
    }
    const junk = endOfJunk(page.text, at);
    if (junk > at) {
      at = junk;
      continue;
    }
    const limit = masked?.start ?? page.text.length;
    const found = readQuantity(page, at, { from, limit });
    if (found.figure !== null) {
      figures.push(...shareUnit(page, waiting, found.figure), found.figure);
      waiting = [];
      from = found.end;
    } else if (found.head !== null) waiting.push({ head: found.head });
    at = Math.max(found.end, at + 1);
  }
  return figures;
}

/** No number has so many characters; a longer row is passed over at once. */
const LONGEST_ROW = 64;

/** The end of a row of numerals too long to be a number, or `at`. */
function endOfJunk(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_ROW && startsNumeral(text.charAt(end))) end++;
  if (end - at < LONGEST_ROW) return at;
  while (startsNumeral(text.charAt(end))) end++;
  return end;
}

interface Room {
  readonly from: number;
  readonly limit: number;
}

interface Found {
  readonly figure: Figure | null;
  /** The number that could still get a unit from a later one. */
  readonly head: Head | null;
  readonly end: number;
}

function readQuantity(page: Page, at: number, room: Room): Found {
  const { text } = page;
  const amount = readAmount(text, at);
  if (amount === null || amount.end > room.limit) return { figure: null, head: null, end: at + 1 };
  if (isOrdinal(text, at)) return { figure: null, head: null, end: skipOrdinals(text, amount.end) };
  if (isCode(text, amount)) return { figure: null, head: null, end: amount.end };
  if (amount.tooLong) return { figure: null, head: null, end: amount.end };
  const head = readHead(text, amount, room.from);
  const lexical = amount.han && head.approx === null && isLexical(text, amount.start, amount.end);
  if (lexical) return { figure: null, head: null, end: amount.end };
  const range = readRange(page, head, room);
  if (range !== null) return { figure: range, head: null, end: range.end };
  const measure = readMeasure(text, head);
  if (measure === null || measure.end > room.limit) return { figure: null, head, end: amount.end };
  if (isNetwork(page.original, measure.unit)) return { figure: null, head: null, end: measure.end };
  const figure = toFigure(page, head, measure);
  return { figure, head: null, end: figure.end };
}

/** 5G and 4K are names; 5g is a weight. */
function isNetwork(original: string, unit: Unit | null): boolean {
  return (
    unit !== null && unit.end === unit.start + 1 && /[GMTHＧ]/.test(original.charAt(unit.start))
  );
}

/** 第三, and the numbers listed or ranged after it. */
function isOrdinal(text: string, at: number): boolean {
  const before = text.charAt(at - 1) === " " ? at - 2 : at - 1;
  return text.charAt(before) === "第";
}

const ORDINAL_LINK = /[、和及至到-]第?/y;

function skipOrdinals(text: string, end: number): number {
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

/** A12, v2.0, COVID-19: letters before Arabic digits make a code, but for HK$ and RMB. */
function isCode(text: string, { start, han }: Amount): boolean {
  if (han) return false;
  const before = text.charAt(start - 1);
  if (/[\d.]/.test(before) && /\d/.test(text.charAt(start - 2))) return true;
  const letter = before === "-" ? text.charAt(start - 2) : before;
  return /[a-z_#@]/.test(letter) && readCurrencyBefore(text, start, 0) === null;
}

function readHead(text: string, amount: Amount, from: number): Head {
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

/** The unit of one number, its parts (三年半, 五元三毛) added. */
function readMeasure(text: string, head: Head): Measure | null {
  const { amount } = head;
  if (amount.form !== "plain") return readShare(text, head);
  const open = readOpenMark(text, amount);
  const unitAt = amount.end + open;
  const unit = readUnit(text, unitAt);
  if (unit !== null && acceptsUnit(text, amount, unit, head.approx !== null || open > 0)) {
    return addParts(text, amount, unit, open > 0);
  }
  if (head.currency === null) return null;
  const { low, high } = amount;
  const isOpen = open > 0 || amount.open;
  return { end: amount.end + open, low, high, unit: null, unitClass: "money", open: isOpen };
}

/** The length of the 多, 余, 来 or 几 after a number, a space before it counted; 0 without. */
function readOpenMark(text: string, { end }: Amount): number {
  const gap = text.charAt(end) === " " ? 1 : 0;
  return /[多余来几]/.test(text.charAt(end + gap)) ? gap + 1 : 0;
}

/** 百分之五 is %; 三分之一 and 近半 have no unit; 半年 is half a year. */
function readShare(text: string, { amount, approx }: Head): Measure | null {
  const { start, end, low, high, open, form } = amount;
  if (form === "percent") {
    return { end, low, high, unit: null, unitClass: "share", open, sign: "%" };
  }
  if (text.charAt(start) !== "半") return { end, low, high, unit: null, unitClass: "share", open };
  const unit = readUnit(text, end);
  const measured = unit !== null && /^(?:duration|mass|length|area|money)$/.test(unit.unitClass);
  if (measured && !/[上下前后大多夜]/.test(text.charAt(start - 1))) {
    return { end: unit.end, low, high, unit, unitClass: unit.unitClass, open };
  }
  if (unit?.word === "成") return { end: unit.end, low, high, unit, unitClass: "share", open };
  const counted = text.charAt(end) === "数";
  if (/[百斤两夜]/.test(text.charAt(end)) && start === end - 1) return null;
  if (approx === null && !counted) return null;
  return { end: counted ? end + 1 : end, low, high, unit: null, unitClass: "share", open };
}

const RANGE = /\s?(?:--?|~|至|到)\s?/y;

/** 10-20万元, 2000至2500组, 二千五百元到上万元: two numbers with one unit between them. */
function readRange(page: Page, head: Head, room: Room): Figure | null {
  const { text } = page;
  const left = readMeasure(text, head);
  const open = left === null ? readOpenMark(text, head.amount) : 0;
  const link = matchAt(RANGE, text, left?.end ?? head.amount.end + open);
  if (link === null || head.amount.tooLong) return null;
  const rightAt = link.index + link[0].length;
  const right = readRight(text, rightAt);
  const measure = right === null ? null : readMeasure(text, right);
  if (right === null || measure === null || measure.end > room.limit) return null;
  const low = (left === null ? spread(head.amount, right.amount) : left.low) * head.sign;
  if (low >= measure.high) return null;
  if (left !== null && left.unit?.word !== measure.unit?.word && !sameShare(left, measure))
    return null;
  const whole = { ...measure, low, high: measure.high };
  return toFigure(page, { ...head, approx: "range", sign: 1 }, whole);
}

function sameShare(left: Measure, right: Measure): boolean {
  const isShare = (measure: Measure): boolean =>
    measure.unitClass === "share" && measure.unit?.word !== "成";
  return (
    (isShare(left) && isShare(right)) || (left.unitClass === "money" && right.unitClass === "money")
  );
}

function readRight(text: string, at: number): Head | null {
  const skip = /[上约近逾]/.test(text.charAt(at)) ? 1 : 0;
  const currency = /(?:[a-z]{0,3}\$|人民币|港币|¥)/y;
  const money = matchAt(currency, text, at + skip);
  const start = at + skip + (money?.[0].length ?? 0);
  const amount = startsAmount(text, start) ? readAmount(text, start) : null;
  if (amount === null || amount.tooLong) return null;
  return readHead(text, amount, at);
}

/** 10—20万 is 10万 to 20万; 9000至1万 is not 9000万 to 1万. */
function spread(left: Amount, right: Amount): number {
  const coefficient = Number(`${right.high}e-${right.magnitude}`);
  if (left.magnitude > 0 || right.magnitude === 0 || left.low >= coefficient) return left.low;
  return Number(`${left.low}e${right.magnitude}`);
}

function toFigure(page: Page, head: Head, measure: Measure): Figure {
  const { original, text } = page;
  const after = readMarkAfter(text, measure.end);
  const end = after?.end ?? measure.end;
  const approx = approximate(head, measure, after?.approx ?? null);
  const low = measure.low * head.sign;
  const high = measure.high * head.sign;
  return {
    start: head.start,
    end,
    kind: "quantity",
    text: original.slice(head.start, end),
    value: head.unknown ? null : low === high ? low : [Math.min(low, high), Math.max(low, high)],
    unit: unitText(original, head, measure),
    unitClass: measure.unitClass,
    approx,
    days: null,
  };
}

function approximate(head: Head, measure: Measure, after: Approximation | null): Approximation {
  if (head.approx === "range" || head.approx === "vague") return head.approx;
  if (measure.low !== measure.high) return "range";
  return head.approx ?? after ?? (measure.open ? "more" : "exact");
}

function unitText(original: string, { currency }: Head, measure: Measure): string | null {
  if (measure.sign !== undefined) return measure.sign;
  if (measure.name !== undefined) return measure.name;
  const { unit } = measure;
  if (unit !== null)
    return unit.word === "%" ? "%" : original.slice(unit.start, unit.start + counted(unit));
  return currency === null ? null : original.slice(currency.start, currency.end).trim();
}

/** The 人民币 of 8亿元人民币 is printed with the figure and is not its unit. */
function counted(unit: Unit): number {
  return unit.unitClass === "money" && unit.word.startsWith("元") ? 1 : unit.end - unit.start;
}

const LIST_LINK = /^\s?(?:、|和|及|与|以及|或|、和)\s?$/;

/** Gives the numbers listed just before a figure its unit: 3260亿、2874.5亿和2103亿元. */
function shareUnit(page: Page, waiting: readonly Waiting[], figure: Figure): Figure[] {
  const shared: Figure[] = [];
  let { start } = figure;
  for (const { head } of waiting.toReversed()) {
    const between = page.text.slice(head.end, start);
    if (between.length > 4 || !LIST_LINK.test(between) || startsLine(page.text, head.start)) break;
    const { low, high, open } = head.amount;
    const measure: Measure = {
      end: head.end,
      low,
      high,
      unit: null,
      unitClass: figure.unitClass ?? "other",
      open,
    };
    const own = toFigure(page, head, measure);
    shared.unshift({ ...own, unit: figure.unit });
    start = own.start;
  }
  return shared;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || /[\n(]/.test(text.charAt(at - 1));
}
