import type { Amount } from "./amounts.ts";
import { addParts, type Measure } from "./compound-units.ts";
import type { Head } from "./number-heads.ts";
import { acceptsUnit, headsColumn } from "./unit-rules.ts";
import { readUnit, type Unit } from "./units.ts";

/** The unit of one number, its parts (三年半, 五元三毛) added. */
export function readMeasure(text: string, head: Head): Measure | null {
  const { amount } = head;
  if (amount.form !== "plain") return readShare(text, head);
  // (新台币万元) heads a column.
  if (headsColumn(text, { ...amount, start: head.start })) return null;
  const open = readOpenMark(text, amount);
  const unitAt = amount.end + open;
  const unit = readUnit(text, unitAt);
  if (unit !== null && acceptsUnit(text, amount, unit, head.approx !== null || open > 0)) {
    return addParts(text, amount, unit, open > 0);
  }
  const { low, high } = amount;
  const isOpen = open > 0 || amount.open;
  const named = head.currency === null ? readUnitNamed(text, head, unitAt) : null;
  if (named !== null)
    return { end: unitAt, low, high, unit: named, unitClass: named.unitClass, open: isOpen };
  if (head.currency === null) return null;
  return { end: amount.end + open, low, high, unit: null, unitClass: "money", open: isOpen };
}

/** How far before a number its unit may be named. */
const NAMED_REACH = 20;
const NAMED_UNIT = /(?<![\d万亿])([人车班架件户]次)[^,。;:、\d]*$/;

/** 入館人次最多,達186萬: the unit of a number in 萬 or 億 that closes its phrase, named before it. */
function readUnitNamed(text: string, { start, amount }: Head, end: number): Unit | null {
  if (amount.magnitude === 0 || !/^[,。;、!?)\n]|^$/.test(text.slice(end, end + 1))) return null;
  const from = Math.max(0, start - NAMED_REACH);
  const sentence = text.slice(from, start).replace(/^.*[。;!?\n]/s, "");
  const named = NAMED_UNIT.exec(sentence.replaceAll(",", " "));
  if (named === null) return null;
  return readUnit(text, start - sentence.length + named.index);
}

/** The length of the 多, 余, 来 or 几 after a number, a space before it counted; 0 without. */
export function readOpenMark(text: string, { end }: Amount): number {
  const gap = text.charAt(end) === " " ? 1 : 0;
  return /[多余来几]/.test(text.charAt(end + gap)) ? gap + 1 : 0;
}

/** 百分之五 is %; 三分之一 and 近半 have no unit; 半年 is half a year. */
function readShare(text: string, { amount, approx }: Head): Measure | null {
  const { start, end, low, high, open, form } = amount;
  if (form === "percent") {
    return { end, low, high, unit: null, unitClass: "share", open, sign: "%" };
  }
  if (text.charAt(start) !== "半") return { end, low, high, unit: null, unitClass: "share", open };
  const unit = readUnit(text, end);
  const measured = unit !== null && /^(?:duration|mass|length|area|money)$/.test(unit.unitClass);
  if (measured && !/[上下前后大多夜]/.test(text.charAt(start - 1))) {
    return { end: unit.end, low, high, unit, unitClass: unit.unitClass, open };
  }
  if (unit?.word === "成") return { end: unit.end, low, high, unit, unitClass: "share", open };
  const counted = text.charAt(end) === "数";
  if (/[百斤两夜]/.test(text.charAt(end)) && start === end - 1) return null;
  if (approx === null && !counted) return null;
  return { end: counted ? end + 1 : end, low, high, unit: null, unitClass: "share", open };
}
