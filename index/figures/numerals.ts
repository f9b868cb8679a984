import type { Span } from "../text/span.ts";
import { add, type Decimal, isZero, parseDecimal, scale, toNumber, ZERO } from "./decimal.ts";

/** A number as printed, without sign and unit. Offsets are into the folded text that was read. */
export interface Numeral extends Span {
  readonly low: number;
  /** Greater than `low` for 三四百, else the same. */
  readonly high: number;
  /** 多, 余, 来 or 几 stands inside: 200余万, 十几. */
  readonly open: boolean;
  /** Written in Chinese numerals only. */
  readonly han: boolean;
  /** Begins with a magnitude: 百余, 千万. */
  readonly bare: boolean;
  /** A row of Chinese digits without magnitudes: 二零二零. */
  readonly digitRow: boolean;
  /** Too long to be a number; only its end is of use. */
  readonly tooLong: boolean;
  /** Power of ten of the last 万, 亿 or 兆, which a range spreads to its left side; 0 without. */
  readonly magnitude: number;
}

/** Longer runs are no numbers of a release; reading stops there, which keeps the time linear. */
const MAX_DIGITS = 40;
const DIGITS: ReadonlyMap<string, number> = new Map(
  "零一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
);
const FORMAL: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ..."壹贰叁肆伍陆柒捌玖".split("").map((digit, i) => [digit, i + 1] as const),
]);
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["拾", 1],
  ["百", 2],
  ["佰", 2],
  ["千", 3],
  ["仟", 3],
]);
const BIG: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
  ["兆", 12],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 2],
  ["卅", 3],
  ["卌", 4],
]);
const OPEN = "多余来几";
/** Characters after 千 or 兆 with which they make one unit: 千米, 千瓦, 兆赫, 百帕. */
const UNIT_TAILS: Readonly<Record<string, string>> = {
  千: "米克瓦伏卡焦赫字比帕",
  兆: "瓦赫字比帕焦",
  百: "帕",
};

/** True for a character that can begin a numeral. */
export function startsNumeral(unit: string): boolean {
  return (
    (unit >= "0" && unit <= "9") ||
    (digitOf(unit) ?? magnitudeOf(unit) ?? TENS.get(unit)) !== undefined
  );
}

export function digitOf(unit: string): number | undefined {
  return DIGITS.get(unit) ?? FORMAL.get(unit);
}

export function magnitudeOf(unit: string): number | undefined {
  return SMALL.get(unit) ?? BIG.get(unit);
}

type Pair = readonly [low: Decimal, high: Decimal];

const NOTHING: Pair = [ZERO, ZERO];

/** What has been read so far: 3亿 in `groups`, 2千3百 in `section`, a digit that waits in `current`. */
interface Reading {
  readonly text: string;
  at: number;
  groups: { value: Pair; power: number }[];
  section: Pair;
  floor: number;
  current: Pair | null;
  zero: boolean;
  lastPower: number;
  open: boolean;
  han: boolean;
  bare: boolean;
  digitRow: boolean;
  shortTail: boolean;
  tooLong: boolean;
}

/** The longest numeral that begins exactly at `start` of a folded text, or null. */
export function readNumeral(text: string, start: number): Numeral | null {
  const reading: Reading = {
    text,
    at: start,
    groups: [],
    section: NOTHING,
    floor: 4,
    current: null,
    zero: false,
    lastPower: 0,
    open: false,
    han: true,
    bare: false,
    digitRow: false,
    shortTail: false,
    tooLong: false,
  };
  while (reading.at - start < MAX_DIGITS * 2 && step(reading, start)) {
    // Each step consumes at least one character.
  }
  return reading.at === start ? null : finish(reading, start);
}

function step(reading: Reading, start: number): boolean {
  const at = skipGap(reading, start);
  const unit = reading.text.charAt(at);
  if (reading.current === null) {
    if (isArabic(reading.text, at)) return readArabic(reading, at);
    if (digitOf(unit) !== undefined) return readHanDigits(reading, at);
    if (TENS.has(unit)) return readTens(reading, at, TENS.get(unit) ?? 0);
  }
  const power = magnitudeOf(unit);
  if (power !== undefined && !startsUnit(reading, at)) {
    return power < 4 ? readSmall(reading, at, power) : readBig(reading, at, power);
  }
  if (at > start && OPEN.includes(unit)) return readOpen(reading, at);
  return unit === "点" && readPoint(reading, at);
}

/** Spaces are allowed between the parts of a numeral, never before it. */
function skipGap(reading: Reading, start: number): number {
  let at = reading.at;
  if (at === start) return at;
  if (reading.text.charAt(at) === " ") at++;
  if (at === reading.at) return at;
  const unit = reading.text.charAt(at);
  const goesOn = magnitudeOf(unit) !== undefined || OPEN.includes(unit) || unit === "点";
  return goesOn || (reading.current === null && digitOf(unit) !== undefined) ? at : reading.at;
}

/** 千 of 13.5千米 belongs to the unit; that of 三千人 does not. */
function startsUnit(reading: Reading, at: number): boolean {
  const tails = UNIT_TAILS[reading.text.charAt(at)];
  if (tails === undefined || isEmpty(reading)) return false;
  const next = reading.text.charAt(at + 1);
  if (next === "" || !tails.includes(next)) return false;
  return next !== "字" || reading.text.charAt(at + 2) === "节";
}

function isEmpty({ groups, section, current }: Reading): boolean {
  return groups.length === 0 && isNothing(section) && current === null;
}

/** Grouped by comma, by space, spaced out digit by digit, plain. Bounded, so that nothing backtracks far. */
const ARABIC =
  /\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3}){1,9}(?![\d.,])|\d(?: \d){1,15}(?![\d.,])|\d+(?:\.\d+)?|\.\d+/y;
const EXPONENT = /e([+-]?\d{1,2})(?![\da-z])/y;

function isArabic(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit >= "0" && unit <= "9") return true;
  return unit === "." && /\d/.test(text.charAt(at + 1)) && !/[\d.]/.test(text.charAt(at - 1));
}

function readArabic(reading: Reading, at: number): boolean {
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

function readHanDigits(reading: Reading, at: number): boolean {
  const { text } = reading;
  let end = at;
  while (end - at < MAX_DIGITS && digitOf(text.charAt(end)) !== undefined) end++;
  let first = at;
  while (first < end - 1 && text.charAt(first) === "零" && !isEmpty(reading)) first++;
  if (first > at) reading.zero = true;
  if (text.charAt(first) === "零" && !isEmpty(reading)) return readZero(reading, first);
  const run = text.slice(first, end);
  const ends = magnitudeOf(text.charAt(end)) === undefined;
  if (run.endsWith("两") && !isEmpty(reading) && ends) return false;
  if (run.length === 1 || run === "一一") return readSingle(reading, first);
  if (isAdjacent(run)) return takeRange(reading, first, 1);
  if (!isEmpty(reading) || /[两零]{2}|两/.test(run.slice(1))) {
    return readSingle(reading, first);
  }
  const value = parseDecimal(Array.from(run, (digit) => digitOf(digit)).join(""));
  reading.current = [value, value];
  reading.digitRow = true;
  reading.at = end;
  return true;
}

/** A zero between parts (一千零五) counts only when something follows it. */
function readZero(reading: Reading, at: number): boolean {
  const next = reading.text.charAt(at + 1);
  const goesOn =
    isArabic(reading.text, at + 1) || SMALL.get(next) === 1 || next === "几" || next === " ";
  if (!goesOn) return false;
  reading.zero = true;
  reading.at = at + 1;
  return true;
}

function readSingle(reading: Reading, at: number): boolean {
  const digit = digitOf(reading.text.charAt(at)) ?? 0;
  const next = digitOf(reading.text.charAt(at + 2));
  const listed = reading.text.charAt(at + 1) === "、" && next === digit + 1 && isEmpty(reading);
  if (listed && digit > 0 && digitOf(reading.text.charAt(at + 3)) === undefined) {
    return takeRange(reading, at, 2);
  }
  const value: Decimal = { coefficient: BigInt(digit), exponent: 0 };
  reading.current = [value, value];
  reading.shortTail = reading.lastPower > 1 && !reading.zero;
  reading.at = at + 1;
  return true;
}

/** 三四 and 五、六 stand for a range of neighbours; `step` is the distance of the two digits. */
function takeRange(reading: Reading, at: number, distance: number): boolean {
  const low = digitOf(reading.text.charAt(at)) ?? 0;
  const high = digitOf(reading.text.charAt(at + distance)) ?? 0;
  reading.current = [
    { coefficient: BigInt(low), exponent: 0 },
    { coefficient: BigInt(high), exponent: 0 },
  ];
  reading.shortTail = reading.lastPower > 1 && !reading.zero;
  reading.at = at + distance + 1;
  return true;
}

function isAdjacent(run: string): boolean {
  if (run.length !== 2) return false;
  const low = digitOf(run.charAt(0)) ?? 0;
  const high = digitOf(run.charAt(1)) ?? 0;
  return low > 0 && (high === low + 1 || run === "三五");
}

function readTens(reading: Reading, at: number, tens: number): boolean {
  if (reading.floor <= 1) return false;
  reading.section = plus(reading.section, same({ coefficient: BigInt(tens), exponent: 1 }));
  return took(reading, at, 1);
}

function readSmall(reading: Reading, at: number, power: number): boolean {
  if (power >= reading.floor || reading.digitRow) return false;
  if (reading.current === null && power > 1) {
    if (!isEmpty(reading)) return false;
    reading.bare = true;
  }
  const zero = reading.current === null || isNothing(reading.current);
  const count = zero ? same({ coefficient: 1n, exponent: 0 }) : (reading.current ?? NOTHING);
  reading.section = plus(reading.section, shift(count, power));
  reading.current = null;
  return took(reading, at, power);
}

function took(reading: Reading, at: number, power: number): boolean {
  reading.floor = power;
  reading.lastPower = power;
  reading.zero = false;
  reading.shortTail = false;
  reading.at = at + 1;
  return true;
}

function readBig(reading: Reading, at: number, power: number): boolean {
  if (reading.digitRow) return false;
  if (isEmpty(reading)) {
    reading.bare = true;
    reading.current = same({ coefficient: 1n, exponent: 0 });
  }
  let value = plus(reading.section, reading.current ?? NOTHING);
  const bareMagnitude = isNothing(value);
  let last = reading.groups.at(-1);
  while (last !== undefined && (last.power < power || (bareMagnitude && last.power === power))) {
    value = plus(value, last.value);
    reading.groups.pop();
    last = reading.groups.at(-1);
  }
  if (isNothing(value) || last?.power === power) return false;
  reading.groups.push({ value: shift(value, power), power });
  reading.section = NOTHING;
  reading.current = null;
  took(reading, at, power);
  reading.floor = 4;
  return true;
}

/** 多, 余, 来, 几 belong to the numeral before a magnitude (200余万) and after 十 (十几). */
function readOpen(reading: Reading, at: number): boolean {
  const mark = reading.text.charAt(at);
  const power = magnitudeOf(reading.text.charAt(at + 1));
  const few = mark === "几" && (reading.lastPower > 0 || reading.zero) && reading.current === null;
  const inside = power !== undefined && power > 1 && !startsUnit(reading, at + 1);
  if (!few && !inside) return false;
  reading.open = true;
  reading.at = at + 1;
  return true;
}

function readPoint(reading: Reading, at: number): boolean {
  const { text } = reading;
  if (isEmpty(reading) || !reading.han || reading.open) return false;
  let end = at + 1;
  while (end - at <= MAX_DIGITS && DIGITS.has(text.charAt(end))) end++;
  const isTime = /^(?:十|刻|分(?!之))/.test(text.slice(end, end + 2));
  if (end === at + 1 || isTime) return false;
  const digits = Array.from(text.slice(at + 1, end), (digit) => DIGITS.get(digit)).join("");
  const whole = total(reading);
  reading.groups = [];
  reading.section = NOTHING;
  reading.current = plus(whole, same(parseDecimal(`0.${digits}`)));
  reading.shortTail = false;
  reading.floor = 4;
  reading.at = end;
  return true;
}

/** Sums up; a lone digit after a magnitude counts tenths of it: 二百五, 一万二. */
function total(reading: Reading): Pair {
  let sum = reading.section;
  for (const group of reading.groups) sum = plus(sum, group.value);
  if (reading.current === null) return sum;
  const tail = reading.shortTail && reading.lastPower > 1;
  return plus(sum, tail ? shift(reading.current, reading.lastPower - 1) : reading.current);
}

function finish(reading: Reading, start: number): Numeral {
  const [low, high] = total(reading);
  const { at: end, open, han, bare, digitRow, tooLong, groups } = reading;
  const magnitude = groups.at(-1)?.power ?? 0;
  const value = { low: toNumber(low), high: toNumber(high), magnitude };
  return { start, end, ...value, open, han, bare, digitRow, tooLong };
}

function plus(a: Pair, b: Pair): Pair {
  return [add(a[0], b[0]), add(a[1], b[1])];
}

function shift(pair: Pair, power: number): Pair {
  return [scale(pair[0], power), scale(pair[1], power)];
}

function same(decimal: Decimal): Pair {
  return [decimal, decimal];
}

function isNothing(pair: Pair): boolean {
  return isZero(pair[0]) && isZero(pair[1]);
}

/** Where a sticky pattern matches exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
