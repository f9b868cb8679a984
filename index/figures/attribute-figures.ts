import { fold } from "../text/fold.ts";
import { contains, type Span } from "../text/span.ts";
import { attributeCell, readCells } from "./attribute-cells.ts";
import { attr, type Page, REACH, RECENT, type Surroundings } from "./attribution.ts";
import { layOut, spanAt } from "./clauses.ts";
import type { Attribute, AttributedFigure, Figure } from "./figure.ts";
import { findCounts } from "./figure-counts.ts";
import { findPeriod } from "./figure-periods.ts";
import { findPredicate, findRole } from "./figure-predicates.ts";
import { findListedItem, findListedPlace, type ListedItem } from "./listed-items.ts";
import { spansWithin } from "./nearby.ts";
import { findPlaces } from "./places.ts";

/**
 * Says of each figure of a release what it counts, which verb it belongs to, when and where: in the order given,
 * every attribute a slice of `text`. `figures` are those of `findFigures` for the same text.
 */
export function attributeFigures(text: string, figures: readonly Figure[]): AttributedFigure[] {
  const folded = fold(text);
  const dates = figures.filter(({ kind, value, days }) => kind === "date" && !isClock(value, days));
  const layout = layOut(folded, figures);
  const quantities = figures.filter(({ kind }) => kind === "quantity");
  const places = findPlaces(text);
  const page: Page = { original: text, text: folded, layout, dates, quantities, places };
  const cellOf = readCells(folded);
  const done: AttributedFigure[] = [];
  for (const [index, figure] of figures.entries()) {
    const cell = cellOf(figure);
    if (cell !== null) {
      done.push({ ...figure, ...attributeCell(text, cell, dates, page.places) });
      continue;
    }
    done.push(attribute(page, figure, lookAround(page, figures, index, done), done));
  }
  return done;
}

function isClock(value: Figure["value"], days: Figure["days"]): boolean {
  return days === null && typeof value === "string" && value.startsWith("T");
}

function lookAround(
  { layout, text }: Page,
  figures: readonly Figure[],
  index: number,
  done: readonly AttributedFigure[],
): Surroundings {
  const figure = figures[index] ?? { start: 0, end: 0 };
  const clause = spanAt(layout.clauses, figure.start);
  const sentence = spanAt(layout.sentences, figure.start);
  const previousEnd = figures[index - 1]?.end ?? 0;
  const nextStart = figures[index + 1]?.start ?? Number.MAX_SAFE_INTEGER;
  const before = done.slice(-RECENT).findLast(({ kind }) => kind === "quantity") ?? null;
  const from = Math.max(clause.start, previousEnd, figure.start - 2 * REACH);
  const listed = text.slice(from, figure.start).lastIndexOf("、") + 1;
  const list = previousEnd > clause.start ? from + listed : from;
  return {
    clause,
    left: { start: list, end: figure.start },
    right: {
      start: figure.end,
      end: Math.max(figure.end, Math.min(clause.end, nextStart, figure.end + REACH)),
    },
    before: before !== null && before.start >= sentence.start ? before : null,
  };
}

function attribute(
  page: Page,
  figure: Figure,
  around: Surroundings,
  done: readonly AttributedFigure[],
): AttributedFigure {
  const role = figure.kind === "date" ? null : findRole(page, around);
  const verb = findPredicate(page, figure, around, role);
  const listed = figure.kind === "date" ? null : findListedItem(page, figure, around.clause);
  const counts =
    listed === null ? findCounts(page, figure, around, verb, done) : attr(page, listed.item, false);
  const { start, end, kind, text, value, unit, unitClass, approx, days } = figure;
  return {
    start,
    end,
    kind,
    text,
    value,
    unit,
    unitClass,
    approx,
    days,
    counts: figure.kind === "date" ? null : counts,
    list: listed?.list ?? null,
    predicate: verb,
    period: figure.kind === "date" ? null : findPeriod(page.text, figure, page.dates, page.layout),
    place: findPlace(page, figure, around.clause, listed),
    row: null,
    role,
    clause: around.clause,
  };
}

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

function findPlace(
  page: Page,
  figure: Figure,
  clause: Span,
  listed: ListedItem | null,
): Attribute | null {
  const { places, layout, text: folded, quantities } = page;
  const ofList = findListedPlace(page, figure, clause);
  if (ofList !== null) return { ...ofList, inherited: false };
  const sentence = spanAt(layout.sentences, figure.start);
  const around = spansWithin(places, sentence, figure.start);
  const inList = around.filter((place) => listed !== null && contains(listed.list, place));
  if (listed !== null && inList.length > 0) {
    const own = inList.find((place) => contains(listed.item, place));
    return own === undefined ? null : { ...own, inherited: false };
  }
  const isOrigin = ({ start, end }: Span) =>
    ORIGIN.test(folded.slice(Math.max(sentence.start, start - 2), start)) ||
    OF_ORIGIN.test(folded.slice(start, end + 2)) ||
    NOT_FROM.test(folded.slice(end, end + 3));
  const isWayEnd = ({ start }: Span) =>
    around.some((from) => from.end < start && WAY.test(folded.slice(from.end, start)));
  // 屏東縣18萬尾、臺南市12萬尾: each of them has a figure of its own.
  const isOneOfSeveral = ({ start, end }: Span) =>
    !quantities.some((other) => other.end === start - 1) &&
    (AFTER_OTHERS.test(folded.slice(Math.max(sentence.start, start - 2), start)) ||
      BEFORE_OTHERS.test(folded.slice(end, Math.min(sentence.end, end + 5))));
  const isOfName = ({ start, end }: Span) =>
    NAMED_FOR_ALL.test(folded.slice(start, end + 6)) ||
    /第[一二三四五六七八九十\d]+次$/.test(folded.slice(Math.max(sentence.start, start - 5), start));
  const isRanking = ({ end }: Span) => RANKING.test(folded.slice(end, end + 2));
  const near = around.filter(
    (place) =>
      ![isOrigin, isWayEnd, isOneOfSeveral, isRanking, isOfName].some((holds) => holds(place)),
  );
  const before = near.findLast(({ end }) => end <= figure.start);
  const place = before ?? near.find(({ start, end }) => start >= figure.end && end <= clause.end);
  if (place === undefined) return null;
  return { ...place, inherited: place.start < clause.start };
}
