import type { Figure, UnitClass } from "../../../index/figures/figure.ts";
import { readAmount } from "../../../index/figures/quantities/amounts.ts";
import { overlaps } from "../../../index/text/span.ts";
import type { Question } from "../question/question.ts";
import { COUNTS } from "../words/unit-classes.ts";

/** A number that somebody wants confirmed, and what it counts where that is said. */
interface StatedSize {
  readonly size: number;
  readonly unitClass: UnitClass | null;
}

/** 過千, 過百萬: a multiplier by itself. */
const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const ENGLISH_MULTIPLIERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const ENGLISH_SIZE = /(\d[\d,.]*) (thousand|million|billion)\b/;
/** 一個億 */
const OF_HUNDRED_MILLIONS = /([\d.]+|[一二两三四五六七八九十]+)个亿/;
const BARE_MULTIPLIER = /[过破逾超够](?:了|咗)?([百千万亿])(?![分一二两三四五六七八九十\d])/;

/** The numbers that a question wants confirmed: 1,000 of 係咪過千. */
export function findStatedSizes(question: Question): readonly StatedSize[] {
  const { folded, stated, bareNumbers } = question;
  const [, digits = "", name = ""] = ENGLISH_SIZE.exec(folded) ?? [];
  if (digits !== "") {
    const size = Number(digits.replaceAll(",", "")) * (ENGLISH_MULTIPLIERS[name] ?? 1);
    return [{ size, unitClass: null }];
  }
  const [, hundredMillions = ""] = OF_HUNDRED_MILLIONS.exec(folded) ?? [];
  const bare = [
    ...bareNumbers.flatMap((number) => readAmount(number, 0)?.low ?? []),
    (readAmount(hundredMillions, 0)?.low ?? 0) * 1e8,
    readMultiplier(question),
  ];
  return [
    ...stated.flatMap(({ value, unitClass }) =>
      typeof value === "number" ? [{ size: value, unitClass }] : [],
    ),
    ...bare.map((size) => ({ size, unitClass: null })),
  ].filter(({ size }) => size > 0);
}

/** 1,000 of 過千; 0 without one, or where it is stated with its unit (過千件). */
function readMultiplier({ folded, stated }: Question): number {
  const match = BARE_MULTIPLIER.exec(folded);
  if (match === null) return 0;
  const span = { start: match.index, end: match.index + match[0].length };
  return stated.some((one) => overlaps(one, span)) ? 0 : (MULTIPLIERS[match[1] ?? ""] ?? 0);
}

/** True for what is counted and for money, whose values compare whatever the unit. */
function isComparable(unitClass: UnitClass | null): boolean {
  return unitClass === "money" || (unitClass !== null && COUNTS.has(unitClass));
}

/** What somebody has heard is seldom off by more than this factor; then the figure is the likelier by so much. */
const NEAR = Math.log(2);
const NEAR_BONUS = 1.5;
/** And hardly ever by this one. */
const FAR = Math.log(20);
const FAR_PENALTY = -1;

/** By how much the log odds of a figure rise or fall with its distance to a number that is to be confirmed. */
export function weighSize({ value, unitClass }: Figure, sizes: readonly StatedSize[]): number {
  if (typeof value !== "number" || value <= 0 || !isComparable(unitClass)) return 0;
  const distances = sizes
    .filter((stated) => stated.unitClass === null || isComparable(stated.unitClass))
    .map(({ size }) => Math.abs(Math.log(value / size)));
  if (distances.length === 0) return 0;
  const distance = Math.min(...distances);
  if (distance <= NEAR) return NEAR_BONUS;
  return distance >= FAR ? FAR_PENALTY : 0;
}

const ABOVE =
  /超[过出]|[多大高][过于]|[不唔]止|破|过(?:了|咗)?(?=[\d一二两三四五六七八九十百千万亿])|\b(?:over|more than|above|exceed\w*)\b/;
const BELOW = /[不没未唔][到足够满]|[少低小][过于]|\b(?:under|less than|fewer than|below)\b/;

/**
 * True for a figure beyond the one number that a question says it is beyond: 1.56億元 of 是不是超過一個億. Shares and
 * times are told in too many units to be compared.
 */
export function isBeyond(question: Question, { value, unitClass, approx }: Figure): boolean {
  const [size, ...others] = findStatedSizes(question).filter(
    (stated) => stated.unitClass === null || stated.unitClass === unitClass,
  );
  if (size === undefined || others.length > 0) return false;
  if (typeof value !== "number" || !isComparable(unitClass)) return false;
  const [isAbove, isBelow] = [ABOVE, BELOW].map((bound) => bound.test(question.folded));
  if (isAbove === isBelow) return false;
  const isAtIt = value === size.size && approx === (isAbove ? "more" : "less");
  return isAtIt || (isAbove ? value > size.size : value < size.size);
}
