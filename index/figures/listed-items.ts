import { JOINING_WORDS } from "../text/joining-words.ts";
import type { Span } from "../text/span.ts";
import { type Page, REACH } from "./attribution.ts";
import { spanAt } from "./clauses.ts";
import type { Figure } from "./figure.ts";
import { spansWithin } from "./nearby.ts";
import { trimNoun } from "./nouns.ts";
import type { Place } from "./places.ts";

/** What a figure after 分別 is told of, and the whole list that it stands in. */
export interface ListedItem {
  readonly item: Span;
  readonly list: Span;
}

const RESPECTIVELY = "分别";
const BETWEEN_FIGURES = /^\s?(?:[、,和及与]|以及)?\s?$/;
const BETWEEN_ITEMS = new RegExp(JOINING_WORDS, "g");
/** 其次為: what opens a list is no part of its first item. */
const OPENING = /^[^、和及与]{0,14}?(?:为|是|包括|其中|当中)/;
/** 三類案件最為高發, 三市充電樁, 的檢獲量: what is said of all items ends the last one. */
const REST = /(?:[一二两三四五六七八九十\d]+大?[类个种项家区名级市县省镇乡地]|的).*$/;
/** 公立醫院進行的腎臟、肝臟和心臟移植: what comes before the first item. */
const OWNER = /^.*的(?=..)/;
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
  const peers = listing.figures.filter(({ unitClass }) => unitClass === figure.unitClass);
  const isList = peers.every(({ start }, i) =>
    BETWEEN_FIGURES.test(text.slice(peers[i - 1]?.end ?? start, start)),
  );
  const index = peers.findIndex(({ start }) => start === figure.start);
  if (peers.length < 2 || !isList || index === -1) return null;
  const items = isBareHead(text, listing.before)
    ? findClausesBefore(page, listing.before, peers.length)
    : cutShared(text, findItems(text, listing.before, peers.length));
  const [first, item, last] = [items[0], items[index], items.at(-1)];
  if (first === undefined || item === undefined || last === undefined) return null;
  return { item, list: { start: first.start, end: last.end } };
}

const BARE_HEAD = /(?:^|[,;。])(?:同比|按年|环比|按月|[较比](?:上年|去年|上月|前一?年)(?:同期)?)$/;

/** 事故36起，死亡29人，同比分別下降18%和23.7%: nothing of what is listed stands between the pause and 分別. */
function isBareHead(text: string, { start, end }: Span): boolean {
  return BARE_HEAD.test(text.slice(start, end));
}

/** What so many clauses before say, each up to its figure. */
function findClausesBefore(
  { text, layout, quantities }: Page,
  before: Span,
  count: number,
): Span[] {
  const told = spansWithin(quantities, before, before.end).slice(-count);
  const heads = told.map((figure) => {
    const { start } = spanAt(layout.clauses, figure.start);
    return trimNoun(text, { start, end: figure.start });
  });
  return heads.length === count ? heads.filter((head) => head !== null) : [];
}

/** 早稻、中稻和晚稻|每畝保額分別為: what follows the head that the last two share is said of all of them. */
function cutShared(text: string, items: readonly Span[]): readonly Span[] {
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) return items;
  const head = text.charAt(before.end - 1);
  const most = Math.min(before.end - before.start + 1, last.end - last.start - LEAST_SHARED);
  for (let length = 2; length <= most; length++) {
    const end = last.start + length;
    if (text.charAt(end - 1) === head) return [...items.slice(0, -1), { start: last.start, end }];
  }
  return items;
}

/** 沙田和屯門分別錄得92萬及78萬人次: the first figure is of the first place. */
export function findListedPlace(page: Page, figure: Figure, clause: Span): Place | null {
  const from = Math.max(clause.start, figure.start - 4 * REACH);
  const listing = findListing(page, figure, { start: from, end: clause.end });
  if (listing === null) return null;
  const places = spansWithin(page.places, listing.before, figure.start);
  if (places.length < 2 || places.length !== listing.figures.length) return null;
  return places[listing.figures.findIndex(({ start }) => start === figure.start)] ?? null;
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

/** The nearest phrase before 分別 that lists so many things. */
function findItems(text: string, { start, end }: Span, count: number): Span[] {
  const phrases = [...text.slice(start, end).matchAll(/[^,;:。()]+/g)].reverse();
  for (const { index, 0: phrase } of phrases) {
    const span = { start: start + index, end: start + index + phrase.length };
    for (const isLoose of [false, true]) {
      const items = splitItems(text, span, isLoose);
      if (items.length === count) return items;
    }
  }
  return [];
}

/** With `isLoose`, 傷人及嚴重毆打、行劫 are two: a conjunction before a 、 belongs to one item. */
function splitItems(text: string, { start: opening, end }: Span, isLoose: boolean): Span[] {
  const start = opening + (OPENING.exec(text.slice(opening, end))?.[0].length ?? 0);
  const whole = text.slice(start, end);
  const marks = [...whole.matchAll(BETWEEN_ITEMS)];
  const last = marks.at(-1)?.index ?? 0;
  const phrase = whole.slice(0, last) + whole.slice(last).replace(REST, "");
  const items: Span[] = [];
  const lastPause = phrase.lastIndexOf("、");
  const borders = isLoose
    ? marks.filter(({ index, 0: mark }) => mark === "、" || index > lastPause)
    : marks;
  let from = OWNER.exec(phrase.slice(0, borders[0]?.index ?? 0))?.[0].length ?? 0;
  for (const { index, 0: mark } of [...borders, { index: phrase.length, 0: "" }]) {
    const item = trimNoun(text, { start: start + from, end: start + index });
    if (item === null || item.end - item.start > LONGEST_ITEM) return [];
    items.push(item);
    from = index + mark.length;
  }
  return items;
}
