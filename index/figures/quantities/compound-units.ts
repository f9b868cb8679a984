import type { Span } from "../../text/span.ts";
import type { UnitClass } from "../figure.ts";
import { add, type Decimal, parseDecimal, toNumber } from "../numbers/decimal.ts";
import { digitOf, matchAt } from "../numbers/numeral-characters.ts";
import { readNumeral } from "../numbers/numerals.ts";
import type { Amount } from "./amounts.ts";
import { readUnit, type Unit } from "./units.ts";

/** A number with its unit, where it ends, and what it is worth in that unit. */
export interface Measure {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | null;
  readonly unitClass: UnitClass;
  readonly open: boolean;
  /** The unit to report where it is not printed as such: % of 百分之五. */
  readonly sign?: string;
  /** The parts of a unit that another word stands inside: 个 and 月 of 三个半月. */
  readonly name?: readonly Span[];
}

/** Parts of money in units of ten thousandths of 元, so that 五元三毛 needs no float. */
const MONEY_PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    角: 1,
    毛: 1,
    毫: 1,
    毫子: 1,
    角钱: 1,
    毛钱: 1,
    分: 2,
    分钱: 2,
    仙: 2,
    美分: 2,
    日本钱: 2,
    日本銭: 2,
  }),
);
/** How many of each make the next: 年 > 月 > 天 > 小时 > 分 > 秒. */
const TIME_PARTS: ReadonlyMap<string, readonly [rank: number, seconds: number]> = new Map(
  Object.entries({
    年: [6, 31_536_000],
    个月: [5, 2_628_000],
    星期: [4, 604_800],
    个星期: [4, 604_800],
    周: [4, 604_800],
    天: [3, 86_400],
    日: [3, 86_400],
    小时: [2, 3600],
    个小时: [2, 3600],
    时: [2, 3600],
    分: [1, 60],
    分钟: [1, 60],
    秒: [0, 1],
    秒钟: [0, 1],
  } as const),
);

/** Adds to a number with its unit what belongs to it: 半, 多, 七成二, 五元三毛, 三年六个月. */
export function addParts(text: string, amount: Amount, unit: Unit, open: boolean): Measure {
  const whole: Measure = {
    end: unit.end,
    low: amount.low,
    high: amount.high,
    unit,
    unitClass: unit.unitClass,
    open: open || amount.open,
  };
  return (
    addTenths(text, whole, unit) ??
    addDiscount(whole, unit) ??
    addMoney(text, whole, unit) ??
    addTime(text, whole, unit) ??
    addInside(text, whole, unit) ??
    addHalf(text, whole, unit) ??
    addMore(text, whole, unit) ??
    whole
  );
}

function plus(measure: Measure, value: number, end: number): Measure {
  const sum = (part: number): number => toNumber(add(toDecimal(part), toDecimal(value)));
  return { ...measure, low: sum(measure.low), high: sum(measure.high), end };
}

/** Through its shortest decimal text, which is exact for every printed number. */
function toDecimal(value: number): Decimal {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/.test(text) ? parseDecimal(text) : parseDecimal("0");
}

function addTenths(text: string, whole: Measure, { word, end }: Unit): Measure | null {
  if (word !== "成") return null;
  const at = text.charAt(end) === " " ? end + 1 : end;
  const digit =
    digitOf(text.charAt(at)) ?? (/\d/.test(text.charAt(at)) ? Number(text.charAt(at)) : undefined);
  if (digit === undefined || readNumeral(text, at)?.end !== at + 1) return null;
  if (readUnit(text, at + 1) !== null) return null;
  return plus(whole, Number(`${digit}e-1`), at + 1);
}

/** 八五折 is 8.5 tenths of the price. */
function addDiscount(whole: Measure, { word }: Unit): Measure | null {
  if (word !== "折" || whole.low < 10) return null;
  return { ...whole, low: whole.low / 10, high: whole.high / 10 };
}

function addMoney(text: string, whole: Measure, unit: Unit): Measure | null {
  if (!/[元块圆蚊]$/.test(unit.word)) return null;
  let sum: Measure = { ...whole, unitClass: "money" };
  for (let parts = 0; parts < 2; parts++) {
    const at = text.charAt(sum.end) === "又" ? sum.end + 1 : sum.end;
    const part = readNumeral(text, at);
    if (part === null || part.tooLong || part.low >= 100) break;
    const money = readLongest(MONEY_PARTS, text, part.end);
    if (money !== null) sum = plus(sum, Number(`${part.low}e-${money.part}`), money.end);
    else if (/[块蚊]$/.test(unit.word) && part.end === at + 1) {
      return plus(sum, Number(`${part.low}e-1`), part.end);
    } else break;
  }
  return sum.end === whole.end ? null : sum;
}

/** The longest word of a table that begins at `at`. */
function readLongest<T>(
  parts: ReadonlyMap<string, T>,
  text: string,
  at: number,
): { readonly end: number; readonly part: T } | null {
  for (let end = Math.min(at + 3, text.length); end > at; end--) {
    const part = parts.get(text.slice(at, end));
    if (part !== undefined) return { end, part };
  }
  return null;
}

function addTime(text: string, whole: Measure, unit: Unit): Measure | null {
  const first = TIME_PARTS.get(unit.word);
  if (first === undefined || whole.open) return null;
  let sum = 0;
  let end = whole.end;
  let [rank] = first;
  for (let parts = 0; parts < 3; parts++) {
    const at = /[又零]/.test(text.charAt(end)) ? end + 1 : end;
    const part = readNumeral(text, at);
    const next = part === null || part.tooLong ? null : readLongest(TIME_PARTS, text, part.end);
    if (part === null || next === null || next.part[0] >= rank) break;
    sum += part.low * next.part[1];
    end = next.end;
    rank = next.part[0];
  }
  const hundredths = rank === 0 ? readHundredths(text, end) : null;
  if (hundredths !== null) {
    sum += Number(`0.${hundredths}`);
    end += hundredths.length;
  }
  if (end === whole.end) return null;
  const more = Number((sum / first[1]).toPrecision(12));
  return { ...whole, low: whole.low + more, high: whole.high + more, end };
}

/** 9秒83 in sport. */
function readHundredths(text: string, at: number): string | null {
  return /^\d{1,3}(?![\d.万亿年月日人个名件])/.exec(text.slice(at, at + 4))?.[0] ?? null;
}

const INSIDE = /[半多](?:月|小时|星期|礼拜|钟头|钟|世纪|学期|季度|百分点)/y;

/** 三个半月, 两个多小时. */
function addInside(text: string, whole: Measure, { word, start, end }: Unit): Measure | null {
  if (word === "分" && text.startsWith("半钟", end)) {
    return {
      ...plus(whole, 0.5, end + 2),
      unitClass: "duration",
      name: [
        { start, end },
        { start: end + 1, end: end + 2 },
      ],
    };
  }
  if (word !== "个") return null;
  const inside = matchAt(INSIDE, text, end)?.[0];
  if (inside === undefined) return null;
  const measure: Measure = {
    ...whole,
    end: end + inside.length,
    unitClass: inside.endsWith("点") ? "points" : "duration",
    name: [
      { start, end },
      { start: end + 1, end: end + inside.length },
    ],
  };
  return inside.startsWith("半") ? plus(measure, 0.5, measure.end) : { ...measure, open: true };
}

function addHalf(text: string, whole: Measure, { unitClass, word }: Unit): Measure | null {
  const divisible = /^(?:duration|mass|length|area|volume|share|ratio|age|money)$/.test(unitClass);
  if (!divisible || word === "%" || text.charAt(whole.end) !== "半") return null;
  if (/[年天日个小数导价决载径圆]/.test(text.charAt(whole.end + 1))) return null;
  return plus(whole, 0.5, whole.end + 1);
}

/** 三年多, 5公里多, but not 3年多次. */
function addMore(text: string, whole: Measure, { unitClass }: Unit): Measure | null {
  const divisible = /^(?:duration|mass|length|ratio|age|money|share)$/.test(unitClass);
  if (!divisible || text.charAt(whole.end) !== "多") return null;
  if (/[次种个名样元方边项家部层年月]/.test(text.charAt(whole.end + 1))) return null;
  return { ...whole, open: true, end: whole.end + 1 };
}
