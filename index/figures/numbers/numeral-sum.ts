import type { Span } from "../../text/span.ts";
import { add, type Decimal, isZero, scale, toNumber, ZERO } from "./decimal.ts";

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
  /** Too long to be a number; only its end is of use. */
  readonly tooLong: boolean;
  /** Power of ten of the last 万, 亿 or 兆, which a range spreads to its left side; 0 without. */
  readonly magnitude: number;
  /** `percent` for 百分之五, `fraction` for 三分之一 and 一半: neither takes a unit after it. */
  readonly form: "plain" | "percent" | "fraction";
}

type Pair = readonly [low: Decimal, high: Decimal];

/** Zero as a pair. */
export const NOTHING: Pair = [ZERO, ZERO];

/** What has been read so far: 3亿 in `groups`, 2千3百 in `section`, a digit that waits in `current`. */
export interface Reading {
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

/** True before anything has been read. */
export function isEmpty({ groups, section, current }: Reading): boolean {
  return groups.length === 0 && isNothing(section) && current === null;
}

/** Sums up; a lone digit after a magnitude counts tenths of it: 二百五, 一万二. */
export function total(reading: Reading): Pair {
  let sum = reading.section;
  for (const group of reading.groups) sum = plus(sum, group.value);
  if (reading.current === null) return sum;
  const tail = reading.shortTail && reading.lastPower > 1;
  return plus(sum, tail ? shift(reading.current, reading.lastPower - 1) : reading.current);
}

/** The numeral that has been read up to now. */
export function finish(reading: Reading, start: number): Numeral {
  const [low, high] = total(reading);
  const { at: end, open, han, bare, tooLong, groups } = reading;
  const magnitude = groups.at(-1)?.power ?? 0;
  const first = toNumber(low);
  const last = high === low ? first : toNumber(high);
  return { start, end, low: first, high: last, open, han, bare, tooLong, magnitude, form: "plain" };
}

/** The sums of both ends. */
export function plus(a: Pair, b: Pair): Pair {
  return [add(a[0], b[0]), add(a[1], b[1])];
}

/** Both ends times ten to the power. */
export function shift(pair: Pair, power: number): Pair {
  return [scale(pair[0], power), scale(pair[1], power)];
}

/** A pair of two equal ends. */
export function same(decimal: Decimal): Pair {
  return [decimal, decimal];
}

/** True when both ends are zero. */
export function isNothing(pair: Pair): boolean {
  return isZero(pair[0]) && isZero(pair[1]);
}
