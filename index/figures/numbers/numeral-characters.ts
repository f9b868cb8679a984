import { makeUnitSet } from "../../text/unit-tables.ts";

/** Chinese digits in common writing. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  "零一二三四五六七八九".split("").map((digit, value) => [digit, value] as const),
);

const FORMAL: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ..."壹贰叁肆伍陆柒捌玖".split("").map((digit, i) => [digit, i + 1] as const),
]);

/** Powers of ten within a section of four digits. */
export const SMALL: ReadonlyMap<string, number> = new Map([
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

/** Characters that stand for a number of tens. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 2],
  ["卅", 3],
  ["卌", 4],
]);

const NUMERAL_STARTS = makeUnitSet([
  ..."0123456789",
  ...[DIGITS, FORMAL, SMALL, BIG, TENS].flatMap((known) => [...known.keys()]),
]);

/** True for a character that can begin a numeral. */
export function startsNumeral(unit: string): boolean {
  return NUMERAL_STARTS[unit.charCodeAt(0)] === 1;
}

/** The digit that a Chinese character stands for, common or formal, or undefined. */
export function digitOf(unit: string): number | undefined {
  return DIGITS.get(unit) ?? FORMAL.get(unit);
}

/** The power of ten that a character stands for (十 to 兆), or undefined. */
export function magnitudeOf(unit: string): number | undefined {
  return SMALL.get(unit) ?? BIG.get(unit);
}

/** Where a sticky pattern matches exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
