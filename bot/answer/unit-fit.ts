import type { AttributedFigure, UnitClass } from "../../index/figures/figure.ts";
import { fold } from "../../index/text/fold.ts";
import { type Asked, WEAK_UNITS } from "./asked.ts";

/** Units that count things of any sort, so that class alone decides nothing between them. */
const COUNTS: ReadonlySet<UnitClass> = new Set([
  "person",
  "case",
  "piece",
  "place",
  "organisation",
  "kind",
  "occasion",
  "other",
]);
/** Asked without any unit, these are seldom meant. */
const SELDOM: ReadonlySet<UnitClass> = new Set([
  "duration",
  "age",
  "temperature",
  "speed",
  "ratio",
  "points",
  "share",
]);

/**
 * How well a quantity's unit answers what is asked: 1 the very unit, .8 its class, .5 possible, .3 unlikely,
 * 0 impossible.
 */
export function fitUnit(asked: Asked, figure: AttributedFigure): number {
  const unit = figure.unit === null ? "" : fold(figure.unit);
  if (asked.unit !== null && asked.unit === unit) return 1;
  // 4分47秒 is a time although 分 alone is a mark.
  const own = /分.*秒$/.test(figure.text) ? "duration" : figure.unitClass;
  if (own === null)
    return asked.classes.length === 0 ? 0.3 : asked.classes.includes("share") ? 0.6 : 0;
  if (asked.classes.length === 0) return SELDOM.has(own) ? 0.3 : 0.5;
  if (asked.classes.includes(own)) return asked.isWeak || asked.unit !== null ? 0.7 : 0.8;
  const bothCount = COUNTS.has(own) && asked.classes.some((unitClass) => COUNTS.has(unitClass));
  if (!bothCount) return 0;
  // 幾個人 is not answered by a number of animals, nor 幾多口罩 refused one of 隻.
  const isOpen = asked.isWeak
    ? WEAK_UNITS.has(unit) || own !== "person"
    : unit === "个" || own === "other";
  return isOpen ? 0.5 : 0;
}

/** How well a date answers: as fine as it is asked for, and nothing that names no days. */
export function fitDate(asked: Asked, { kind, days }: AttributedFigure): number {
  if (kind !== "date" || days === null || days.from === null || days.to === null) return 0;
  const isDay = days.from === days.to;
  if (asked.unit === "年") return days.from.slice(0, 4) === days.to.slice(0, 4) ? 0.8 : 0.4;
  if (asked.unit === "日") return isDay ? 1 : 0.4;
  return isDay ? 0.8 : 0.6;
}
