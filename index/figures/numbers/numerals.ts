import { isArabic, MAX_DIGITS, readArabic } from "./arabic-digits.ts";
import { type Decimal, parseDecimal } from "./decimal.ts";
import { DIGITS, digitOf, magnitudeOf, SMALL, TENS } from "./numeral-characters.ts";
import {
  finish,
  isEmpty,
  isNothing,
  NOTHING,
  type Numeral,
  plus,
  type Reading,
  same,
  shift,
  total,
} from "./numeral-sum.ts";

const OPEN = "多余来几";
/** Characters after 千 or 兆 with which they make one unit: 千米, 千瓦, 兆赫, 百帕. */
const UNIT_TAILS: Readonly<Record<string, string>> = {
  千: "米克瓦伏卡焦赫字比帕",
  兆: "瓦赫字比帕焦",
  百: "帕",
};

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
  if (!isEmpty(reading) || run.slice(1).includes("两")) {
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
  const bareMagnitude = reading.current === null && isNothing(value);
  let last = reading.groups.at(-1);
  while (last !== undefined && (last.power < power || (bareMagnitude && last.power === power))) {
    value = plus(value, last.value);
    reading.groups.pop();
    last = reading.groups.at(-1);
  }
  if ((bareMagnitude && isNothing(value)) || last?.power === power) return false;
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
