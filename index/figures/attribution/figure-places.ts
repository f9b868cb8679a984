import { spanAt } from "../../text/clauses.ts";
import { spansWithin } from "../../text/nearby.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Attribute, Figure } from "../figure.ts";
import type { Page } from "./attribution.ts";
import { findListed, type ListedItem } from "./listed-items.ts";
import type { Place } from "./places.ts";

/** 由墨西哥抵港的貨櫃, 佔全國一半: where something came from or what it is a part of is not where it was found. */
const ORIGIN = /(?:由|从|来自|飞往|运往|前往|派往|送往|支援|驰援|援助|赴|占)$/;

/** 國內遊客, 海外買家: where those who are counted come from. */
const OF_ORIGIN = /^(?:国内|境内|海外|境外|内地)(?:游客|旅客|访客|客|游|买家|学生|市场|籍|订单)/;
/** 浙江省外選手: who is not from there. */
const NOT_FROM = /^(?:以外|[省市区县]?外(?![贸资卖来汇商籍环语围部线币援]))/;
/** 宜昌北至|恩施: where a way ends that begins at the place before. */
const WAY = /^\p{Script=Han}{0,2}[至到]$/u;

/** 均為全國第二: among which something ranks is not where it is. */
const RANKING = /^(?:第[一二三四五六七八九十\d]|首位|排名|前[一二三四五六七八九十\d列茅])/;

/** 全國人大, 全國經濟普查: a part of a name. */
const NAMED_FOR_ALL =
  /^全国(?:人大|政协|人民代表|劳模|劳动模范|统考|\p{Script=Han}{0,2}普查|碳市场|文明|先进|优秀|示范)/u;

/** Around a name that is one of several: 基督教聯合醫院、將軍澳醫院和靈實醫院. */
const AFTER_OTHERS = /[\p{Script=Han})][、和及与]$/u;
const BEFORE_OTHERS = /^\p{Script=Han}{0,4}、/u;
/** 第七次 of 第七次全國人口普查. */
const NUMBERED = /第[一二三四五六七八九十\d]+次$/;

/** Where a figure is told of: the nearest place before it in its sentence, else one behind it in its clause; or null. */
export function findPlace(
  page: Page,
  figure: Figure,
  clause: Span,
  listed: ListedItem | null,
): Attribute | null {
  const ofList = findListed(page, page.places, figure, clause);
  if (ofList !== null) return { ...ofList, inherited: false };
  const sentence = spanAt(page.layout.sentences, figure.start);
  const around = spansWithin(page.places, sentence, figure.start);
  if (listed !== null) {
    const inList = around.filter((place) => contains(listed.list, place));
    const own = inList.find((place) => contains(listed.item, place));
    if (inList.length > 0) return own === undefined ? null : { ...own, inherited: false };
  }
  const before = around.findLast(
    (one) => one.end <= figure.start && tellsWhere(page, one, sentence, around),
  );
  const place =
    before ??
    around.find(
      (one) =>
        one.start >= figure.end &&
        one.end <= clause.end &&
        !hasOwnFigure(page, one) &&
        tellsWhere(page, one, sentence, around),
    );
  return place === undefined ? null : { ...place, inherited: place.start < clause.start };
}

/** Between a place and the figure that it stands before: 廣東省|500例. */
const OWN_UNITS = 6;

/** 1185例（廣東500例，河南178例）: a place right before a figure is that of this one. */
function hasOwnFigure({ text, quantities }: Page, { end }: Span): boolean {
  const [next] = spansWithin(quantities, { start: end, end: text.length }, end);
  return (
    next !== undefined &&
    next.start - end <= OWN_UNITS &&
    !/[、,;。和及与]/.test(text.slice(end, next.start))
  );
}

/** True for a place in which something is, of those around it in the sentence. */
function tellsWhere(page: Page, place: Place, sentence: Span, around: readonly Place[]): boolean {
  const { text } = page;
  const { start, end } = place;
  const before = text.slice(Math.max(sentence.start, start - 5), start);
  const after = text.slice(end, end + 6);
  return !(
    ORIGIN.test(before.slice(-2)) ||
    OF_ORIGIN.test(text.slice(start, end + 2)) ||
    NOT_FROM.test(after.slice(0, 3)) ||
    RANKING.test(after.slice(0, 2)) ||
    NAMED_FOR_ALL.test(text.slice(start, end + 6)) ||
    NUMBERED.test(before) ||
    around.some((from) => from.end < start && WAY.test(text.slice(from.end, start))) ||
    isOneOfSeveral(page, place, sentence)
  );
}

/**
 * 屏東縣18萬尾、臺南市12萬尾（7%）、高雄市5萬尾: each of them has a figure of its own, and no place of a row of names without
 * one.
 */
function isOneOfSeveral({ text, quantities }: Page, { start, end }: Span, sentence: Span): boolean {
  const mark = start - 1;
  const closed = text.charAt(mark - 1) === ")" ? mark - 1 : mark;
  return (
    (AFTER_OTHERS.test(text.slice(Math.max(sentence.start, start - 2), start)) ||
      BEFORE_OTHERS.test(text.slice(end, Math.min(sentence.end, end + 5)))) &&
    !quantities.some(({ end: last }) => last === mark || last === closed)
  );
}
