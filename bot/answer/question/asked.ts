import type { UnitClass } from "../../../index/figures/figure.ts";
import { readUnit, type Unit } from "../../../index/figures/quantities/units.ts";
import type { Span } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { ASKING, DIALLED, QUANTITY_NOUNS, type Wanted } from "../words/asking-words.ts";
import { ENGLISH_ASKING, ENGLISH_DIALLED } from "../words/english-asking-words.ts";
import { COPULA, classOfNoun } from "../words/noun-classes.ts";
import { findSynonymAt } from "../words/synonyms.ts";

/** What a question asks for: its kind, and for a figure the unit that the answer must have. */
export interface Asked {
  readonly wanted: Wanted;
  /** Where the asking words stand in the folded question; null when the question has none. */
  readonly span: Span | null;
  /** Unit classes that can answer; empty when any quantity can. */
  readonly classes: readonly UnitClass[];
  /** The measure word asked with, folded: 件 of 多少件. */
  readonly unit: string | null;
  /** True when the unit is a word that counts anything, like 個. */
  readonly isWeak: boolean;
  /** True when things are counted, so that no share, no money and no time can answer. */
  readonly isCount: boolean;
  /** A tenth of the 万 or 亿 asked for: 多少億 is not answered by 21.7万輛. 0 when none is. */
  readonly least: number;
  /** The counted noun next to the asking words, where it stands; empty when there is none. */
  readonly noun: Span;
}

/** True where a noun of several characters follows the asking words: 多少電子書. */
export function namesThings({ span, noun }: Asked): boolean {
  return span !== null && noun.start >= span.end && noun.end - noun.start > 1;
}

/** Measure words that count almost anything, so that they decide little; folded. */
export const WEAK_UNITS = new Set(["个", "项", "种", "样", "些", "批", "只", "份", "条"]);

const NOTHING: Asked = {
  wanted: "passage",
  span: null,
  classes: [],
  unit: null,
  isWeak: true,
  isCount: false,
  least: 0,
  noun: { start: 0, end: 0 },
};

const HOW_MANY_ENGLISH = /^how many /;

/** Words by which an English question asks; without any, it only names what it wants: total cost of the works. */
const ASKS = /\b(?:how|what|when|where|who|whom|which|why)\b/;
const WHAT_IS = "what is ";

/** True for a folded question about a number that is dialled. */
export function asksForPhone(folded: string): boolean {
  return DIALLED.test(folded) || ENGLISH_DIALLED.test(folded);
}

/** Finds what a folded question asks for. */
export function findAsked(folded: string): Asked {
  if (asksForPhone(folded)) return NOTHING;
  if (isEnglish(folded) && !ASKS.test(folded)) {
    const asked = findAskedBy(WHAT_IS + folded);
    const isNamed = asked.span?.start === 0;
    return isNamed ? { ...asked, span: null, noun: NOTHING.noun } : findAskedBy(folded);
  }
  return findAskedBy(folded);
}

/** An English word may stand in a Chinese question: how much 呀. */
const ALL_ASKING = [...ASKING, ...ENGLISH_ASKING];

function findAskedBy(folded: string): Asked {
  for (const { pattern, wanted, classes } of ALL_ASKING) {
    const match = pattern.exec(folded);
    if (match !== null) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (wanted === "date") {
        const grain = toGrain(match[0]) ?? (MADE_KNOWN.test(folded) ? "日" : null);
        const unit = MOMENT.test(folded.slice(span.end)) ? null : grain;
        return { ...NOTHING, wanted, span, unit };
      }
      return toAskedFigure(folded, span, classes);
    }
  }
  for (const { pattern, wanted, classes } of QUANTITY_NOUNS) {
    const match = pattern.exec(folded);
    if (match !== null && !/[什甚哪谁]|为何|怎|如何|点样|\b(?:why|who|where)\b/.test(folded)) {
      const span = { start: match.index, end: match.index };
      return {
        ...NOTHING,
        wanted,
        span,
        classes,
        noun: { start: match.index, end: match.index + match[0].length },
      };
    }
  }
  return NOTHING;
}

/** What is made known is so on a day. */
const MADE_KNOWN = /公布|发布(?!会)|发表|\b(?:published|released|announced)\b/;

/** 哪天|幾點, 哪天|哪個時段 ask for the whole moment. */
const MOMENT = /^(?:[的嘅])?(?:几点|哪一?个?(?:时段|时间|钟)|什么时[间段]|乜时间)/;

/** How fine a date is asked for: 时, 日 or 年, or null when it is left open. */
function toGrain(words: string): string | null {
  if (/几点|\bwhat (?:time|hours)\b/.test(words)) return "时";
  if (/[天日号]|\bday\b|\bdate\b/.test(words)) return "日";
  return /年|\byear\b/.test(words) ? "年" : null;
}

/** Reads measure word and noun after the asking words: 多少|件|行政違法案件. */
function toAskedFigure(folded: string, asking: Span, classes: readonly UnitClass[]): Asked {
  const [multiplier = ""] = /^[十百千万亿]*/.exec(folded.slice(asking.end)) ?? [];
  const unitAt = asking.end + multiplier.length;
  // 多少口人
  const found = readUnit(folded, folded.startsWith("口人", unitAt) ? unitAt + 1 : unitAt);
  const read = found !== null && isOfWord(folded, unitAt, found) ? null : found;
  const isNoun = read !== null && isNounUnit(read);
  const unit = read === null || isNoun ? null : read;
  const end = unit?.end ?? asking.end;
  const after = readNoun(folded, end, unit !== null);
  const noun = after.end > after.start ? after : readSubject(folded, asking.start);
  const span = { start: asking.start, end: Math.max(end, asking.end) };
  const isCount = unit !== null || HOW_MANY_ENGLISH.test(folded.slice(asking.start));
  const least = multiplier.endsWith("亿") ? 1e7 : multiplier.endsWith("万") ? 1e3 : 0;
  const asked = { wanted: "figure", span, unit: read?.word ?? null, isCount, least, noun } as const;
  if (classes.length > 0) {
    const length = classes[0] === "duration" ? LENGTH.exec(folded.slice(0, asking.end)) : null;
    const unit = length === null ? asked.unit : toLength(length[0]);
    return { ...asked, classes, unit, isWeak: false };
  }
  if (PAIRS.test(folded.slice(noun.start))) {
    return { ...asked, classes: ["piece"], unit: "对", isWeak: false };
  }
  const described = /^\p{Script=Han}{1,6}[嘅的]人/u.exec(folded.slice(end))?.[0];
  const nounClasses = classOfNoun(
    described ?? folded.slice(after.start, after.end),
    folded.slice(0, asking.start),
  );
  if (unit !== null && !WEAK_UNITS.has(unit.word)) {
    const counted =
      after.end > after.start
        ? folded.slice(after.start, after.end)
        : folded.slice(0, asking.start).replace(COPULA, "");
    const isThing = unit.word === "件" && THING.test(counted);
    const unitClass = isThing ? "piece" : unit.unitClass;
    // 幾間養豬場 is answered by 31場.
    const classes: UnitClass[] = counted.endsWith("场") ? [unitClass, "occasion"] : [unitClass];
    return { ...asked, classes, isWeak: false };
  }
  // 幾個部門: the noun is one that is counted without a measure word, too.
  const counted = isNoun ? read : readUnit(folded, after.start);
  const ownClass = counted !== null && isNounUnit(counted) ? [counted.unitClass] : [];
  return {
    ...asked,
    classes: nounClasses.length > 0 ? nounClasses : ownClass,
    isWeak: nounClasses.length === 0,
  };
}

/** 多少社宅 counts no 社, but 多少起火災 counts by 起: the word behind it reaches further. */
function isOfWord(folded: string, at: number, { word: unit, end }: Unit): boolean {
  const word = findSynonymAt(folded, at) ?? "";
  const next = findSynonymAt(folded, end) ?? "";
  return word.length > unit.length && end + next.length <= at + word.length;
}

/** 幾多年, 幾天: in what the time is counted. */
const LENGTH = /(?:年|月|天|日|星期|小时|分钟)$/;

function toLength(word: string): string {
  return word === "月" ? "个月" : word === "日" ? "天" : word;
}

/** How many pairs of shoes. */
const PAIRS = /^pairs? of\b/;

/** 多少件冒牌物品 counts things, as 多少件案 does not. */
const THING = /(?:品|物|货|衣|衫|服|鞋|器|具|包|袋|机|药|药材|烟|酒|邮件|快递|包裹)$/;

/** 部門 and 品種 are counted themselves; 死 of 死刑 is none. */
function isNounUnit({ word, unitClass }: Unit): boolean {
  if (/^[死伤亡男女]$/.test(word)) return true;
  return word.length > 1 && ["organisation", "place", "kind"].includes(unitClass);
}

const NOUN_ENDS =
  /^[^\p{L}\p{N}]|^(?:的|了|呀|啊|呢|吗|哈(?![尔密瓜佛])|㗎|喇|啦|咧|呗|来着|唔该|谢谢|咗|嘅|是|有|在|被|给|会|能|去|已|喺|嚟|来(?!自|访|港|澳|华|台|源|电)|畀|俾|用(?![户水电品具量地途餐])|和|同|与|跟|及|was|were|are|is|did|have|has|had|been|be|do|does|would|will|could|should|in|by|for|from|at|to|on|during|under|after|before|that|who|which)(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/u;

const DONE = /^[了咗过]/;

function readNoun(folded: string, at: number, isCounted: boolean): Span {
  let start = at;
  while (/^[\s]/.test(folded.slice(start, start + 1))) start++;
  if (folded.startsWith("的", start)) start++;
  let end = start;
  const isLatin = /[a-z]/.test(folded.charAt(start));
  while (end < folded.length && end - start < 24) {
    const rest = folded.slice(end);
    const isWordStart = !isLatin || end === start || folded.charAt(end - 1) === " ";
    if (isWordStart && NOUN_ENDS.test(rest) && !(isLatin && rest.startsWith(" "))) break;
    end++;
  }
  if (!DONE.test(folded.slice(end))) return { start, end };
  // 多少人去過: what is done is no noun; 多少個孩子查了 counts 孩子.
  return { start, end: isCounted ? Math.max(start, end - 1) : start };
}

const QUANTITY_WORD = /(?:面积|\p{Script=Han}{1,3}[率额量数值费价款金])$/u;

/** The noun before the asking words: 破案率 of 破案率多少. */
function readSubject(folded: string, asking: number): Span {
  const before = folded.slice(0, asking).trimEnd().replace(COPULA, "");
  const word =
    /人口$/.exec(before)?.[0] ?? QUANTITY_WORD.exec(before)?.[0].replace(/^.*[的嘅]/, "") ?? "";
  return { start: before.length - word.length, end: before.length };
}
