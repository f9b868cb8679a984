import type { Span } from "../../text/span.ts";
import type { Approximation, Figure } from "../figure.ts";
import { matchAt, startsNumeral } from "../numbers/numeral-characters.ts";
import { type Amount, readAmount, startsAmount } from "./amounts.ts";
import { readMarkAfter } from "./approximations.ts";
import type { Measure } from "./compound-units.ts";
import { unitOfCurrency } from "./currencies.ts";
import { readMeasure, readOpenMark } from "./measures.ts";
import { type Head, isCode, isOrdinal, readHead, skipOrdinals } from "./number-heads.ts";
import { isLexical } from "./traps.ts";
import type { Unit } from "./units.ts";

/** A release while its quantities are looked for: `text` is the folded form of `original`. */
interface Page {
  readonly original: string;
  readonly text: string;
  /** Dates, phones, addresses…, in order and disjoint: no quantity may touch them. */
  readonly masks: readonly Span[];
}

/** Every number with a unit, in order, disjoint, outside the masks. */
export function findQuantities(page: Page): Figure[] {
  const figures: Figure[] = [];
  /** Amounts without a unit that a unit further on may serve: 12、15及18宗. */
  let waiting: Head[] = [];
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
      const bounds = joinBounds(page.original, figures.at(-1), found.figure);
      if (bounds !== null) figures.splice(-1, 1, bounds);
      else figures.push(...shareUnit(page, waiting, found.figure), found.figure);
      waiting = [];
      from = found.end;
    } else if (found.head !== null) {
      const follower = readFollower(page, figures.at(-1), found.head);
      if (follower === null) waiting.push(found.head);
      else figures.push(follower);
    }
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

/** 罰1萬元以上5萬元以下 and 1萬元以上、5萬元以下 name one range. */
function joinBounds(original: string, low: Figure | undefined, high: Figure): Figure | null {
  if (low === undefined || low.unitClass !== high.unitClass) return null;
  if (!/^[、，]?$/.test(original.slice(low.end, high.start))) return null;
  const text = original.slice(low.start, high.end);
  const isRange =
    /以上.*以[下內内]$/u.test(text) && low.approx === "more" && high.approx === "less";
  if (!isRange || typeof low.value !== "number" || typeof high.value !== "number") return null;
  return { ...high, start: low.start, text, value: [low.value, high.value], approx: "range" };
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
  if (isCode(text, amount) || ENGLISH_MULTIPLIER.test(text.slice(amount.end, amount.end + 10)))
    return { figure: null, head: null, end: amount.end };
  if (amount.tooLong) return { figure: null, head: null, end: amount.end };
  const head = readHead(text, amount, room.from);
  const lexical = amount.han && head.approx === null && isLexical(text, amount.start, amount.end);
  if (lexical) return { figure: null, head: null, end: amount.end };
  const measure = readMeasure(text, head);
  const range = readRange(page, head, measure, room.limit);
  if (range !== null) return { figure: range, head: null, end: range.end };
  if (measure === null || measure.end > room.limit) return { figure: null, head, end: amount.end };
  if (isNetwork(page.original, measure.unit)) return { figure: null, head: null, end: measure.end };
  const figure = toFigure(page, head, measure, room.limit);
  return { figure, head: null, end: figure.end };
}

/** US$5 million is not 5: what an English text counts is not read. */
const ENGLISH_MULTIPLIER = /^\s?(?:[mbt]illion|thousand)/;

/** 5G and 4K are names; 5g is a weight. */
function isNetwork(original: string, unit: Unit | null): boolean {
  return (
    unit !== null && unit.end === unit.start + 1 && /[GMTHＧ]/.test(original.charAt(unit.start))
  );
}

const RANGE = /\s?(?:--?|~|至|到)\s?/y;

/** 10-20万元, 2000至2500组, 二千五百元到上万元: two numbers with one unit between them. */
function readRange(page: Page, head: Head, left: Measure | null, limit: number): Figure | null {
  const { text } = page;
  const open = left === null ? readOpenMark(text, head.amount) : 0;
  const link = matchAt(RANGE, text, left?.end ?? head.amount.end + open);
  if (link === null || head.amount.tooLong) return null;
  const rightAt = link.index + link[0].length;
  const right = readRight(text, rightAt);
  const measure = right === null ? null : readMeasure(text, right);
  if (right === null || measure === null || measure.end > limit) return null;
  const low = (left === null ? spread(head.amount, right.amount) : left.low) * head.sign;
  // 四年至一年不等: the heaviest first.
  const isFalling = low > measure.high && text.startsWith("不等", measure.end);
  if (low >= measure.high && !isFalling) return null;
  if (left !== null && left.unit?.word !== measure.unit?.word && !sameShare(left, measure))
    return null;
  return toFigure(page, { ...head, approx: "range", sign: 1 }, { ...measure, low }, limit);
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

/** `limit`: where the next date or address begins, which no mark reaches into. */
function toFigure(page: Page, head: Head, measure: Measure, limit: number): Figure {
  const { original, text } = page;
  const mark = readMarkAfter(text, measure.end);
  const after = mark !== null && mark.end <= limit ? mark : null;
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
  if (measure.name !== undefined) {
    return measure.name.map(({ start, end }) => original.slice(start, end)).join("");
  }
  const { unit } = measure;
  if (unit !== null)
    return unit.word === "%" ? "%" : original.slice(unit.start, unit.start + counted(unit));
  return currency === null ? null : unitOfCurrency(original.slice(currency.start, currency.end));
}

/** The 人民币 of 8亿元人民币 is printed with the figure and is not its unit. */
function counted(unit: Unit): number {
  const isNamed = unit.unitClass === "money" && /^元(?!\/)/.test(unit.word);
  return isNamed ? 1 : unit.end - unit.start;
}

const LIST_LINK = /^\s?(?:、|和|及|与|以及|或|、和)\s?$/;

/** 人次分别为19.8万、47.2万和30.5万: a number listed after one whose unit stands before it has the same unit. */
function readFollower(page: Page, before: Figure | undefined, head: Head): Figure | null {
  if (before === undefined || before.unit === null || before.unitClass === null) return null;
  const between = page.text.slice(before.end, head.start);
  if (between.length > 4 || !LIST_LINK.test(between)) return null;
  if (!/[\d万亿]/.test(page.text.charAt(before.end - 1)) || before.approx === "range") return null;
  return toFigureLike(page, before, head, head.end);
}

/** Gives the numbers listed just before a figure its unit: 3260亿、2874.5亿和2103亿元. */
function shareUnit(page: Page, waiting: readonly Head[], figure: Figure): Figure[] {
  const shared: Figure[] = [];
  let { start } = figure;
  for (const head of waiting.toReversed()) {
    const between = page.text.slice(head.end, start);
    if (between.length > 4 || !LIST_LINK.test(between) || isListMark(page.text, head)) break;
    const own = toFigureLike(page, figure, head, start);
    shared.unshift(own);
    start = own.start;
  }
  return shared;
}

/** A number without a unit, of the unit of the figure beside which it is listed. */
function toFigureLike(page: Page, beside: Figure, head: Head, limit: number): Figure {
  const { low, high, open } = head.amount;
  const unitClass = beside.unitClass ?? "other";
  const measure: Measure = { end: head.end, low, high, unit: null, unitClass, open };
  return { ...toFigure(page, head, measure, limit), unit: beside.unit };
}

/** 1、 at the head of a line counts its paragraphs; 3260亿、 does not. */
function isListMark(text: string, { start, end }: Span): boolean {
  const opens = start === 0 || /[\n(]/.test(text.charAt(start - 1));
  return opens && /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/.test(text.slice(start, end));
}
