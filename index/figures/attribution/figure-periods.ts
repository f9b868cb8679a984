import { type Layout, spanAt } from "../../text/clauses.ts";
import { spansWithin } from "../../text/nearby.ts";
import type { Span } from "../../text/span.ts";
import { isAside, isOfRecord } from "../dates/dates.ts";
import type { AttributedFigure, Figure } from "../figure.ts";
import type { Page } from "./attribution.ts";
import { findListed } from "./listed-items.ts";

type PeriodOf = NonNullable<AttributedFigure["period"]>;

/** A date this near to the head of a sentence governs the sentences after it, too. */
const HEAD = 8;
/** 6月當月 is June; alone it says no time of its own. */
const SAME_TIME = /^(?:[当當同][月日天年])$/;
/** 恢復至2019年的84.1%, too. */
const COMPARED = /(?:比|较|[高低多少优大小]于|复[至到]|当于)$/;
/** 比上月末和|上年同期. */
const COMPARED_BEFORE = /[比较][上去前同年月末底期季初\d]+[和及与、]$/;
/** 由2022年的258宗下降至224宗, 由2021年412人增至653人: that year is of the first figure alone. */
const BOUND = /[由从自]$/;
const BOUND_AFTER =
  /^(?:同期)?(?:[的之]|约?[\d一二三四五六七八九十][^,。;]{0,16}?[增升降减跌涨缩提扩落滑加少高短][至到为])/;
/** 與前一年相同, 是2022年的2.9倍. */
const COMPARED_AFTER =
  /^(?:.{0,4}?(?:相比|比较|持平|相同|相若|相当|一样)|的[\d.一二三四五六七八九十两]+倍)/;

/** 上年同期为5299件, 去年为365宗: an earlier time told in passing is that of its own number alone. */
const IN_PASSING: readonly (readonly [time: RegExp, itsNumber: RegExp])[] = [
  [/同期$/, /^(?:的|为|是|有|仅|只)?[约近逾]?\d/],
  [/^[去上前]年$/, /^则?为[约近逾]?\d/],
];

function isTime({ text: printed, days }: Figure): boolean {
  return days !== null || !SAME_TIME.test(printed);
}

/** The dates of a folded text that may govern quantities: none that something is compared with or made known on. */
export function findTimes(text: string, dates: readonly Figure[]): readonly Figure[] {
  return dates.filter(
    (date) =>
      isTime(date) && ![isCompared, isOfRecord, isAnnounced].some((holds) => holds(text, date)),
  );
}

/**
 * The time that governs a quantity: own clause > own sentence > head of the paragraph or of a sentence before > heading
 * of the section.
 */
export function findPeriod(page: Page, figure: Figure): PeriodOf | null {
  const { text, dates, times, sections, layout } = page;
  const paragraph = spanAt(layout.paragraphs, figure.start);
  const sentence = spanAt(layout.sentences, figure.start);
  const clause = spanAt(layout.clauses, figure.start);
  const listed = findListed(page, dates, figure, clause);
  if (listed !== null) return toPeriod(listed, false);
  const range = { start: paragraph.start, end: sentence.end };
  const governing = spansWithin(times, range, figure.start).filter(
    (date) =>
      !(date.end <= clause.start && isInPassing(text, date)) &&
      !(isAside(text, date.start) && text.slice(date.end, figure.start).includes(")")),
  );
  const before = governing.filter((date) => date.end <= figure.start);
  const own =
    spansWithin(dates, clause, figure.start).find(
      (date) => isTime(date) && isSaidOf(text, date, figure),
    ) ?? before.findLast((date) => date.start >= clause.start);
  if (own !== undefined) return toPeriod(own, false);
  const after = governing.find((date) => date.start >= figure.end && date.end <= clause.end);
  const same = before.findLast((date) => date.start >= sentence.start);
  if (same !== undefined) return toPeriod(same, true);
  if (after !== undefined && /^\((?:截至|截止|至)?$/.test(text.slice(figure.end, after.start)))
    return toPeriod(after, false);
  const head = before.findLast((date) => governs(text, date, layout, figure));
  if (head !== undefined) return toPeriod(head, true);
  const told = findToldDay(
    figure,
    dates,
    { start: paragraph.start, end: sentence.start },
    sentence,
  );
  const known = told ?? sections.findLast(({ end }) => end <= figure.start);
  return known === undefined ? null : toPeriod(known, true);
}

/** 當日有119萬人投票: the day that the sentences before have named. */
function findToldDay(
  figure: Figure,
  dates: readonly Figure[],
  before: Span,
  sentence: Span,
): Figure | undefined {
  const own = spansWithin(dates, sentence, figure.start);
  if (!own.some(({ text, end }) => SAME_DAY.test(text) && end <= figure.start)) return undefined;
  return spansWithin(dates, before, before.end).findLast(
    ({ days }) => days !== null && days.from === days.to,
  );
}

const SAME_DAY = /^[当當同][日天]$/;

/** 結果於八月七日公布, 處長今日在記者會上指出: when it was made known, not when it was. */
function isAnnounced(text: string, { end, days }: Figure): boolean {
  return days?.from === days?.to && MADE_KNOWN.test(text.slice(end, end + 24));
}

/** In the clause of the day, after who speaks and where: 今日在記者會上|指出. */
const MADE_KNOWN =
  /^(?:公[布佈]|[发發]布|宣布|揭[晓曉]|[^,，。;；\n]{0,20}?(?:指出|表示|介[绍紹]|透露|披露|通[报報]|[发發]布[会會]|[记記]者[会會]))/;

/** 较111年的2万件, 由111年2万件增至3万件: what is compared with has its own time. */
function isSaidOf(text: string, date: Figure, figure: Figure): boolean {
  if (date.end > figure.start) return false;
  const between = text.slice(date.end, figure.start);
  return /^[的之]$/.test(between) || (between === "" && isCompared(text, date));
}

/** 比去年同期增长, 自2016年起连续上升: neither is the time of the figure, nor that which it started from. */
function isCompared(text: string, date: Figure): boolean {
  const before = text.slice(Math.max(0, date.start - 2), date.start);
  const after = text.slice(date.end, date.end + 24);
  if (COMPARED.test(before) || COMPARED_AFTER.test(after) || /^起(?:连|逐|每|持|一直)/.test(after))
    return true;
  const listed = text.slice(Math.max(0, date.start - 12), date.start);
  if (COMPARED_BEFORE.test(listed)) return true;
  return BOUND.test(before) && BOUND_AFTER.test(after);
}

function isInPassing(text: string, { start, end, text: printed }: Figure): boolean {
  // At the head of its sentence it is what is told.
  const isHead = /[。!?\n]|^$/.test(text.charAt(start - 1));
  const behind = text.slice(end, end + 4);
  return !isHead && IN_PASSING.some(([time, number]) => time.test(printed) && number.test(behind));
}

/** 据海关统计,|2018年上半年: who says so. */
const SOURCE = /^(?:根?据|从)[^,。;]{1,16},/;

function governs(text: string, date: Figure, layout: Layout, figure: Span): boolean {
  // The day on which something was made public is not the time of what it tells.
  if (date.days !== null && date.days.from === date.days.to) return false;
  const sentence = spanAt(layout.sentences, date.start);
  if (date.text.endsWith("以来") || date.text.endsWith("以來")) {
    const next = spanAt(layout.sentences, sentence.end + 1);
    if (next.start <= figure.start && figure.end <= next.end) return true;
  }
  if (date.start - sentence.start > 3 * HEAD) return false;
  const opening = text.slice(sentence.start, date.start).replace(SOURCE, "");
  const lead = opening.replace(/[\s"(]/g, "");
  return lead.length <= HEAD && !/[一-龥]{5}/.test(lead);
}

function toPeriod({ start, end, text, days }: Figure, inherited: boolean): PeriodOf {
  return { start, end, text, days, inherited };
}
