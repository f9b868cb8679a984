import type { AttributedFigure, UnitClass } from "../../../index/figures/figure.ts";
import { type Asked, namesThings, WEAK_UNITS } from "../question/asked.ts";
import { wordsOfFigure } from "../words/folded-text.ts";
import { classOfSubject } from "../words/noun-classes.ts";
import { AMOUNTS, COUNTS } from "../words/unit-classes.ts";
import { isSinceDay } from "./range-ends.ts";

/** What befalls persons or is done by them one by one, and is counted in cases; folded. */
const FATE = /死亡|致命|确诊|感染|住院|重症|申请$/;
/** 68個鄉鎮 are no persons. */
const PERSON = /(?:[人者员員生犯徒民客]|名[额額]|岗位|崗位|空缺|缺额|缺額)$/;
/** People, and people who come and go: 人次. */
const PEOPLE: ReadonlySet<UnitClass> = new Set(["person", "occasion"]);
/** What happened, in cases or in times. */
const EVENTS: ReadonlySet<UnitClass> = new Set(["case", "occasion"]);
/** What is as old as a time says. */
const AGED = /龄$|出生|婴/;
/** What a plant can give, not what it gave. */
const POWER = /^(?:[千兆吉太]?瓦|[kmg]?w)$/;
const ONE = /^一(?:个|名|位|项|种|批|次|人|家|件|起|宗)$/;
/** Units that are what they count: 三市 are no shops. */
const SELF = /^(?:[省市县区镇乡村国州盟旗]|省市|市县|县区|区县|乡镇|街道|国家|城市)$/;
/** Schools and firms are counted as places and as bodies. */
const SITES: ReadonlySet<UnitClass> = new Set(["place", "organisation"]);
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
  const fit = fitOwnUnit(asked, figure);
  // 平均每3.7分鐘死亡一個人, 打掉一個團伙: hardly a number.
  return ONE.test(wordsOfFigure(figure).text) ? Math.min(fit, 0.1) : fit;
}

function fitOwnUnit(asked: Asked, figure: AttributedFigure): number {
  const { unit, counts, predicate } = wordsOfFigure(figure);
  if (typeof figure.value === "number" && Math.abs(figure.value) < asked.least) return 0;
  // 抓了幾個人 is not answered by 一個窩點.
  const isOfThings = unit === "个" && figure.counts !== null && !PERSON.test(figure.counts.text);
  if (isOfThings && asked.unit === unit && asked.classes[0] === "person") return 0.3;
  if (asked.unit !== null && asked.unit === unit) return 1;
  // 五個行政區 are no vehicles.
  if (unit === "个" && AREAS.test(counts) && asked.classes[0] === "piece") return 0;
  // 開通一周年 is no time that something took.
  if (unit === "周年") return 0;
  // 樹齡1680年, 出生僅3天.
  if (figure.unitClass === "duration" && asked.classes[0] === "age")
    return AGED.test(counts) ? 0.8 : 0;
  if (asked.unit !== null && isAlike(asked.unit, unit)) return 0.95;
  // 兩鄉 are no households.
  if (SELF.test(unit) && asked.unit !== null && !WEAK_UNITS.has(asked.unit)) return 0;
  // 發電820萬度, in kilowatt-hours.
  if (asked.classes[0] === "energy" && unit === "度") return 0.8;
  // 發了多少電 is not told by what can be generated at most.
  if (asked.classes[0] === "energy" && POWER.test(unit)) return 0.3;
  // 67人（41男26女）: a part of those who are asked for.
  if (/^[男女]$/.test(unit)) return asked.classes.includes("person") ? 0.3 : 0;
  // 幾多批 is answered by 31批次.
  if (asked.unit !== null && `${asked.unit}次` === unit && asked.unit !== "人") return 0.9;
  // 4分47秒 is a time although 分 alone is a mark.
  const own = /分.*秒$/.test(figure.text) ? "duration" : figure.unitClass;
  if (own === null && figure.row !== null) {
    // 綜合指數 of a table counts nothing.
    if (INDEX.test(counts) && (asked.isCount || asked.classes.length > 0)) return 0;
    if (asked.classes.every((unitClass) => COUNTS.has(unitClass))) return 0.5;
    const head = classOfSubject(counts);
    return head.some((unitClass) => asked.classes.includes(unitClass)) ? 0.5 : 0;
  }
  if (own === null)
    return asked.classes.length === 0 ? 0.3 : asked.classes.includes("share") ? 0.6 : 0;
  if (asked.classes.length === 0) {
    if (asked.isCount && (SELDOM.has(own) || own === "money")) return 0;
    if (SELF.test(unit) && (asked.unit === null || !WEAK_UNITS.has(asked.unit))) return 0;
    // 幾多個 asks for things one by one.
    if (asked.unit === "个" && (AMOUNTS.has(own) || unit === "人次")) return 0;
    // 有多少電子書 asks how many there are, and 藏書總量有多少 for no share.
    if (RATES.has(own) && namesThings(asked)) return 0.1;
    // 青壯年人口會少多少: 15至64歲 says who they are.
    if (own === "age") return figure.approx === "range" ? 0 : 0.1;
    return SELDOM.has(own) ? 0.3 : 0.5;
  }
  // People are counted in 人次, too, but not in 場.
  const ofPeople = asked.unit === "人次" || asked.classes.includes("person");
  if (own === "occasion" && ofPeople && !unit.endsWith("次")) return 0;
  // 各占多少 asks for a share, and only else for a number.
  if (asked.classes.includes(own) && asked.classes[0] === "share" && !isShare(own)) return 0.5;
  if (isOther(asked.unit, unit)) return 0.3;
  if (asked.classes.includes(own)) return asked.isWeak || asked.unit !== null ? 0.7 : 0.8;
  // 幾多間學校 is answered by 287所, whichever of the two the word stands for.
  if (SITES.has(own) && asked.classes.some((unitClass) => SITES.has(unitClass))) return 0.6;
  const bothCount = COUNTS.has(own) && asked.classes.some((unitClass) => COUNTS.has(unitClass));
  if (!bothCount) return 0;
  // 多少人 of passengers is asked where 人次 are counted.
  if (asked.unit === "人" && own === "occasion") return 0.5;
  // Those who died are counted in cases, too: 死亡個案241宗.
  if (
    (own === "case" || unit === "份") &&
    asked.classes.includes("person") &&
    (unit === "例" || FATE.test(predicate + counts))
  )
    return 0.5;
  // 辦了幾場 of 386項活動.
  if (own !== "occasion" && asked.unit === "场" && WEAK_UNITS.has(unit)) return 0.5;
  // 件 counts cases and things alike, and 次 what 宗 counts.
  if (unit === "件" && asked.classes.includes("piece")) return 0.6;
  if (
    EVENTS.has(own) &&
    unit !== "人次" &&
    asked.unit !== "人次" &&
    asked.classes.every((unitClass) => EVENTS.has(unitClass))
  )
    return 0.5;
  // 幾個人 is not answered by a number of animals, nor 幾多口罩 refused one of 隻.
  const isOpen = asked.isWeak
    ? WEAK_UNITS.has(unit) || own !== "person"
    : asked.classes.some((unitClass) => PEOPLE.has(unitClass))
      ? unit === "个" && PERSON.test(figure.counts?.text ?? "")
      : unit === "个" || own === "other";
  return isOpen ? 0.5 : 0;
}

const AREAS = /(?:行政区|地区|[省市县镇乡村国州]|街道|国家)$/;
const INDEX = /(?:指数|系数|积分|得分|评分)$/;

const RATES: ReadonlySet<UnitClass> = new Set(["ratio", "points", "share"]);

/** Measure words of which one is as good as another, or mistyped for it. */
const ALIKE = ["人名位", "宗起单案", "家间所", "辆部台架", "户伙套", "分份", "对双", "天日"];

/** Measure words of one class that count different things; a line is such a class. */
const DISTINCT = [
  ["户伙套", "处座栋幢"],
  ["辆", "艘", "架", "列"],
  ["对双", "粒颗片", "瓶支罐", "辆架艘台部"],
  ["对双", "只头羽"],
];

/** 幾多戶 is not answered by 9處, nor 幾多輛 by five 艘. */
function isOther(asked: string | null, unit: string): boolean {
  if (asked === null || unit === "") return false;
  return DISTINCT.some((kinds) => {
    const kind = kinds.findIndex((words) => words.includes(asked));
    const own = kinds.findIndex((words) => words.includes(unit));
    return kind !== -1 && own !== -1 && kind !== own;
  });
}

function isAlike(asked: string, unit: string): boolean {
  const isOne = asked.length === 1 && unit.length === 1;
  return isOne && ALIKE.some((words) => words.includes(asked) && words.includes(unit));
}

function isShare(unitClass: UnitClass): boolean {
  return unitClass === "share" || unitClass === "ratio" || unitClass === "points";
}

/** The value of a date that names a time of day. */
const CLOCK_TIME = /T\d/;

/** 今日, 今（12）日: seen from the release's own day. */
const DAY_WORD = /^(?:[^\d一二三四五六七八九十]+|[今昨明][(（].*)$/;

/** How well a date answers: as fine as it is asked for, and nothing that names no days. */
export function fitDate(asked: Asked, { kind, days, text, value }: AttributedFigure): number {
  if (asked.unit === "时" && kind === "date" && CLOCK_TIME.test(String(value))) return 1;
  if (kind !== "date" || days === null || days.from === null || days.to === null) return 0;
  const isDay = days.from === days.to || isSinceDay(text);
  // 今日(二月六日): the date itself says which day.
  if (DAY_WORD.test(text)) return 0.3;
  if (asked.unit === "时") return 0;
  if (asked.unit === "年") return days.from.slice(0, 4) === days.to.slice(0, 4) ? 0.8 : 0.4;
  const isYear = /^[^月季]*年度?$/.test(text);
  if (asked.unit === "日") return isDay ? 1 : isYear || /^[^日号]*年[底末初]$/.test(text) ? 0 : 0.4;
  // 幾時開 is hardly answered by 2020年.
  if (isYear) return 0.4;
  return isDay ? 0.8 : 0.6;
}
