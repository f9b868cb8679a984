import { readAmount } from "../../index/figures/amounts.ts";
import type { Figure, UnitClass } from "../../index/figures/figure.ts";
import type { Question } from "./question.ts";

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
const BARE_MULTIPLIER = /[过破逾超够](?:了|咗)?([百千万亿])(?![分一二两三四五六七八九十\d])/;

/** The numbers that a question wants confirmed: 1,000 of 係咪過千. */
export function findStatedSizes({ folded, stated, bareNumbers }: Question): readonly StatedSize[] {
  const [, multiplier = ""] = BARE_MULTIPLIER.exec(folded) ?? [];
  const [, digits = "", name = ""] = ENGLISH_SIZE.exec(folded) ?? [];
  if (digits !== "") {
    const size = Number(digits.replaceAll(",", "")) * (ENGLISH_MULTIPLIERS[name] ?? 1);
    return [{ size, unitClass: null }];
  }
  const bare = [
    ...bareNumbers.flatMap((number) => readAmount(number, 0)?.low ?? []),
    MULTIPLIERS[multiplier] ?? 0,
  ];
  return [
    ...stated.flatMap(({ value, unitClass }) =>
      typeof value === "number" ? [{ size: value, unitClass }] : [],
    ),
    ...bare.map((size) => ({ size, unitClass: null })),
  ].filter(({ size }) => size > 0);
}

/** Their values compare whatever the unit. */
const COMPARABLE: ReadonlySet<UnitClass | null> = new Set<UnitClass>([
  "person",
  "case",
  "piece",
  "place",
  "organisation",
  "kind",
  "occasion",
  "money",
  "other",
]);

/** What somebody has heard is seldom off by more than this factor; then the figure is the likelier by so much. */
const NEAR = Math.log(2);
const NEAR_BONUS = 1.5;
/** And hardly ever by this one. */
const FAR = Math.log(20);
const FAR_PENALTY = -1;

/** By how much the log odds of a figure rise or fall with its distance to a number that is to be confirmed. */
export function weighSize({ value, unitClass }: Figure, sizes: readonly StatedSize[]): number {
  if (typeof value !== "number" || value <= 0 || !COMPARABLE.has(unitClass)) return 0;
  const distances = sizes
    .filter((stated) => stated.unitClass === null || COMPARABLE.has(stated.unitClass))
    .map(({ size }) => Math.abs(Math.log(value / size)));
  const distance = Math.min(...distances);
  if (distance <= NEAR) return NEAR_BONUS;
  return distance >= FAR && distance < Number.POSITIVE_INFINITY ? FAR_PENALTY : 0;
}
