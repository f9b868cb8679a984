import { spanAt } from "../../text/clauses.ts";
import { JOINING_WORDS } from "../../text/joining-words.ts";
import { indexAt, spansWithin } from "../../text/nearby.ts";
import type { Span } from "../../text/span.ts";
import type { Figure } from "../figure.ts";
import { type Page, REACH } from "./attribution.ts";
import { trimNoun } from "./nouns.ts";

/** What a figure after 分別 is told of, and the whole list that it stands in. */
export interface ListedItem {
  readonly item: Span;
  readonly list: Span;
}

const RESPECTIVELY = "分别";
/** Between the figures of a list: 下降4.6%和上升3.1%, too. */
const BETWEEN_FIGURES =
  /^\s?(?:[、,]|(?:[和及与]|以及|、)(?:同比|按年)?(?:增长|增加|上升|提高|下降|下跌|减少|回落|[增升减降跌多少])?|)\s?$/;
const BETWEEN_ITEMS = new RegExp(JOINING_WORDS, "g");
/** Of several words that join, these part what others hold together: 行劫和傷人及嚴重毆打. */
const WIDER = /^(?:和|与|以及|同埋|还有)$/;
/** 其次為, 貨物以: what opens a list is no part of its first item. */
const OPENING =
  /^[^、和及与]{0,14}?(?:为|是|包括|其中|当中|用于|用作|(?<=.)以(?=..)(?!上|下|内|外|及|来))/;
/** 三類案件最為高發, 三市充電樁, 的檢獲量, 為主, 同比: what is said of all items ends the last one. */
const REST =
  /(?:(?<=..)(?<!第)[一二两三四五六七八九十\d]+大?[类个种项家区名级市县省镇乡地]|的|为主|同比|环比|按[年月]|[较比](?:上年|去年|上月|前一?年)).*$/;
/** 公立醫院進行的腎臟、肝臟和心臟移植: what comes before the first item. */
const OWNER = /^.*的(?=..)/;
const QUOTED = /"[^"]*"|《[^《》]*》/g;
/** 《三體》《人生海海》, “煤改电”“煤改气”: nothing stands between them. */
const BETWEEN_TITLES = /(?<=》)(?=《)|(?<=")(?=")/g;
const LONGEST_ITEM = 16;
/** A single character after such a head is a part of its word. */
const LEAST_SHARED = 2;

/** 香蕉、木瓜及蓮霧分別損失9萬元、7萬元及4萬元: the second figure is told of the second item. */
export function findListedItem(page: Page, figure: Figure, clause: Span): ListedItem | null {
  const { text, layout } = page;
  const sentence = spanAt(layout.sentences, figure.start);
  const from = Math.max(sentence.start, figure.start - 5 * REACH);
  const listing = findListing(page, figure, { start: from, end: clause.end });
  if (listing === null) return null;
  const peers = findPeers(text, listing.figures, figure);
  const index = peers.findIndex(({ start }) => start === figure.start);
  const [firstOfAll] = listing.figures;
  if (peers.length < 2 || index === -1 || firstOfAll === undefined) return null;
  const behind = { start: listing.before.end + RESPECTIVELY.length, end: firstOfAll.start };
  const items = itemsOf(page, listing.before, behind, peers.length);
  const [first, item, last] = [items[0], items[index], items.at(-1)];
  if (first === undefined || item === undefined || last === undefined) return null;
  // Times are listed, too, but are no things that are counted.
  const second = items[1] ?? item;
  const own = withoutTime(page, item);
  if (own === null || withoutTime(page, second) !== second) return null;
  return { item: own, list: { start: first.start, end: last.end } };
}

/** 公路 of 上半年公路: an item without the time of all that the first one begins with; null when it is or holds a time. */
function withoutTime({ dates }: Page, item: Span): Span | null {
  const date = dates[indexAt(dates, item.start)];
  if (date === undefined || date.start >= item.end) return item;
  return date.start <= item.start && date.end < item.end
    ? { start: date.end, end: item.end }
    : null;
}

/**
 * The figures that stand in a row with one of those after 分別: the first row, or another of as many and of one class,
 * 分別為31小時和1小時，壓縮68%和91%.
 */
function findPeers(text: string, figures: readonly Figure[], figure: Figure): Figure[] {
  const rows: Figure[][] = [];
  for (const [i, one] of figures.entries()) {
    const isNext = BETWEEN_FIGURES.test(text.slice(figures[i - 1]?.end ?? one.start, one.start));
    const row = rows.at(-1);
    if (row !== undefined && isNext) row.push(one);
    else rows.push([one]);
  }
  const [first] = rows;
  const own = rows.find((row) => row.some(({ start }) => start === figure.start));
  if (own === undefined || own === first) return own ?? [];
  const isLikeFirst =
    own.length === first?.length && own.every(({ unitClass }) => unitClass === figure.unitClass);
  return isLikeFirst ? own : [];
}

/** What so many figures are told of: named behind 分別, in the phrase before it, or by the clauses before. */
function itemsOf(page: Page, before: Span, behind: Span, count: number): readonly Span[] {
  const { text } = page;
  const named = splitItems(text, behind, count);
  if (named.length === count) return named;
  const items = findItems(page, before, count);
  if (items.length === count) return cutShared(text, items);
  const head = findBareHead(text, before);
  return head === null ? [] : findClausesBefore(page, { ...before, end: head }, count);
}

const BARE_HEAD =
  /(?:^|[,;。])(?:[两二三四五六七][项个]?(?:指标|数据|数字?))?(?:同比|按年|环比|按月|[较比](?:上年|去年|上月|前一?年)(?:同期)?|[^,;。、和及与跟同\d]{1,6}[率额值价费])?\s?$/;

/**
 * 事故36起，死亡29人，|同比分別下降18%和23.7%, |兩項指標分別…, 強姦案73宗，非禮案1 086宗，|破案率分別為…: where what stands before 分別
 * begins, when nothing of what is listed is among it; or null.
 */
function findBareHead(text: string, { start, end }: Span): number | null {
  const head = BARE_HEAD.exec(text.slice(start, end));
  return head === null ? null : start + head.index;
}

/** What so many figures before are told of: the items of their list, or what each clause says up to its figure. */
function findClausesBefore(page: Page, before: Span, count: number): Span[] {
  const { text, layout, quantities } = page;
  const told = spansWithin(quantities, before, before.end).slice(-count);
  const items = told.map((figure) => {
    const clause = spanAt(layout.clauses, figure.start);
    const listed = findListedItem(page, figure, clause);
    const head = text.slice(clause.start, figure.start).search(/[^\d]*$/);
    return listed?.item ?? trimNoun(text, { start: clause.start + head, end: figure.start });
  });
  return items.length === count ? items.filter((item) => item !== null) : [];
}

/** 61歲|以上 is one limit. */
const LIMIT = /^或?以[上下内外]/;

/** 早稻、中稻和晚稻|每畝保額分別為: what follows the head that the last two share is said of all of them. */
function cutShared(text: string, items: readonly Span[]): readonly Span[] {
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) return items;
  const head = text.charAt(before.end - 1);
  const most = Math.min(before.end - before.start + 1, last.end - last.start - LEAST_SHARED);
  for (let length = 2; length <= most; length++) {
    const end = last.start + length;
    if (LIMIT.test(text.slice(end, last.end))) continue;
    if (text.charAt(end - 1) === head) return [...items.slice(0, -1), { start: last.start, end }];
  }
  return items;
}

/**
 * 沙田和屯門分別錄得92萬及78萬人次: of so many places or times named in the clause, or in a row before it (2022年及2023年，輪候時間分別為5.6年
 * 及5.8年), the first is that of the first figure.
 */
export function findListed<Named extends Span>(
  page: Page,
  named: readonly Named[],
  figure: Figure,
  clause: Span,
): Named | null {
  const sentence = spanAt(page.layout.sentences, figure.start);
  const from = Math.max(sentence.start, figure.start - 4 * REACH);
  const listing = findListing(page, figure, { start: from, end: clause.end });
  if (listing === null) return null;
  const { before, figures } = listing;
  const own = spansWithin(named, { ...before, start: Math.max(from, clause.start) }, figure.start);
  const listed =
    own.length > 0 ? own : lastRow(page.text, spansWithin(named, before, figure.start));
  if (listed.length < 2 || listed.length !== figures.length) return null;
  return listed[figures.findIndex(({ start }) => start === figure.start)] ?? null;
}

const BETWEEN_NAMED = new RegExp(`^\\s?(?:${JOINING_WORDS})\\s?$`);

/** The last of some spans that stand in a row with nothing but joining words between them. */
function lastRow<Named extends Span>(text: string, spans: readonly Named[]): readonly Named[] {
  const start = spans.findLastIndex(
    ({ start: at }, i) => !BETWEEN_NAMED.test(text.slice(spans[i - 1]?.end ?? at, at)),
  );
  return spans.slice(start);
}

/** What stands before the last 分別 of a range, and the quantities after it. */
function findListing(
  { text, quantities }: Page,
  figure: Figure,
  { start, end }: Span,
): { readonly before: Span; readonly figures: Figure[] } | null {
  const at = text.slice(start, figure.start).lastIndexOf(RESPECTIVELY);
  if (at === -1) return null;
  const figures = spansWithin(quantities, { start: start + at, end }, figure.start);
  return { before: { start, end: start + at }, figures };
}

/** The nearest phrase before 分別 that lists so many things; as many figures are no things, but ages say of whom. */
function findItems({ text, quantities }: Page, { start, end }: Span, count: number): Span[] {
  const phrases = [...text.slice(start, end).matchAll(/[^,;:。()]+/g)].reverse();
  for (const { index, 0: phrase } of phrases) {
    // 平均住房率分別為48%和27%；平均房價|分別為…: what is listed before the first 分別 is listed for both.
    const [listed = ""] = phrase.split(RESPECTIVELY);
    const span = { start: start + index, end: start + index + listed.length };
    const told = spansWithin(quantities, span, span.end);
    if (told.filter(({ unitClass }) => unitClass !== "age").length >= count) continue;
    const items = splitItems(text, span, count);
    if (items.length === count) return items;
  }
  return [];
}

/** 男女平均年齡分別為…: nothing stands between the two. */
const PAIR = /^男女/;

/** What parts two items, and where in its phrase it begins. */
interface Border {
  readonly index: number;
  readonly mark: string;
}

/** The so many things that a phrase lists; none when it cannot be cut into as many. */
function splitItems(text: string, { start: opening, end }: Span, count: number): Span[] {
  const head = /^\s*(?:"[^"]*")/.test(text.slice(opening, end))
    ? null
    : OPENING.exec(text.slice(opening, end));
  const start = opening + (head?.[0].length ?? 0);
  const whole = text.slice(start, end);
  if (count === 2 && PAIR.test(whole)) {
    return [start, start + 1].map((at) => ({ start: at, end: at + 1 }));
  }
  const hidden = whole.replace(QUOTED, (quoted) => "\0".repeat(quoted.length));
  const marks = [...hidden.matchAll(BETWEEN_ITEMS), ...whole.matchAll(BETWEEN_TITLES)]
    .map(({ index, 0: mark }) => ({ index, mark }))
    .sort((a, b) => a.index - b.index);
  const last = marks.at(-1)?.index ?? 0;
  const length = last + whole.slice(last).replace(REST, "").length;
  const lastPause = hidden.lastIndexOf("、");
  const isPause = ({ mark }: Border) => mark === "、" || mark === "";
  const isJoining = ({ index, mark }: Border) => mark !== "、" && index > lastPause;
  // 傷人及嚴重毆打、行劫 are two, 爆竊、行劫和傷人及嚴重毆打 three: a conjunction may belong to one item.
  const isWider = (border: Border) => isJoining(border) && WIDER.test(border.mark);
  const cuts = [
    marks,
    marks.filter((mark) => isPause(mark) || isJoining(mark)),
    marks.filter((mark) => isPause(mark) || isWider(mark)),
    marks.filter(isPause),
  ];
  for (const borders of cuts) {
    if (borders.length !== count - 1) continue;
    const items = cutAt(text, { start, end: start + length }, borders);
    if (items.length === count) return items;
  }
  return [];
}

function cutAt(text: string, { start, end }: Span, borders: readonly Border[]): Span[] {
  const items: Span[] = [];
  const first = text.slice(start, start + (borders[0]?.index ?? 0));
  let from = start + (OWNER.exec(first)?.[0].length ?? 0);
  for (const { index, mark } of [...borders, { index: end - start, mark: "" }]) {
    const item = trimItem(text, { start: from, end: start + index });
    if (item === null || item.end - item.start > LONGEST_ITEM) return [];
    items.push(item);
    from = start + index + mark.length;
  }
  return items;
}

/** 「食肆及娛樂」 without its quotation marks; any other item without the little words around it. */
function trimItem(text: string, span: Span): Span | null {
  const quoted = /^\s?["《]([^"《》]+)["》]/.exec(text.slice(span.start, span.end));
  if (quoted === null) return trimNoun(text, span);
  const start = span.start + quoted[0].length - 1 - (quoted[1]?.length ?? 0);
  return { start, end: start + (quoted[1]?.length ?? 0) };
}
