import { fold } from "../text/fold.ts";
import { JOINING_WORDS } from "../text/joining-words.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { AttributedFigure } from "./figure.ts";

const LIST_MARK =
  /[、,，;；]|[和及與与](?![平格])|(?:[增升降減减][加少至到]?|[至到])(?=[約约近逾]?[\d〇零一二三四五六七八九十百兩两])/;
/** Words of a figure before, up to the mark that closes its item. */
const ENDS_ITEM = /^[^、,，;；\d]+[、,，;；]$/;
/** Joining words left over where a list of figures is cut apart. */
const LEFTOVER = /^[\s,，、;；和及與与以]+/;

/** Between what a figure counts and the next figure: 22家單位和26名個人. */
const JOINS = /^\s?(?:[、和及與与]|以及)\s?$/;

/** Where what a figure counts ends, when it stands behind the figure and only a joining word parts it from the next. */
function endOfCounted(text: string, { end, counts }: AttributedFigure, next: Span): number {
  if (counts === null || counts.start < end || counts.end > next.start) return end;
  return JOINS.test(text.slice(counts.end, next.start)) ? counts.end : end;
}

/** The last quantity of some figures in order that ends at `at` or before. */
export function quantityBefore(
  figures: readonly AttributedFigure[],
  at: number,
): AttributedFigure | undefined {
  return figures.findLast(({ kind, end }) => kind === "quantity" && end <= at);
}

/** So far inside brackets a figure still is a part of what stands before them. */
const BRACKET_REACH = 16;

/** The brackets that a figure stands in; null when it stands in none. */
export function bracketAround(text: string, { start, end }: Span): Span | null {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"));
  if (open === -1 || /[)）]/.test(before.slice(open))) return null;
  const close = text.slice(end, end + 2 * BRACKET_REACH).search(/[)）]/);
  return close === -1 ? null : { start: start - before.length + open, end: end + close };
}

/**
 * The part of a figure's clause between the quantities before and after it: its own words. Dates do not part
 * it, since a period belongs to all that follows.
 */
export function ownSpanOf(
  text: string,
  figure: AttributedFigure,
  others: readonly AttributedFigure[],
): Span {
  let { start, end } = figure.clause;
  if (figure.list !== null) start = Math.max(start, figure.list.end);
  const bracket = bracketAround(text, figure);
  for (const other of others) {
    if (other.kind === "date" && figure.kind !== "date") continue;
    // 67人（41男26女）在急症室求診: the parts part nothing.
    if (bracket === null && bracketAround(text, other)?.start === figure.end) continue;
    // 私煙由6.52億支增至7.14億支: the second figure has its subject before the first.
    if (figure.role === "to" && other.role === "from") continue;
    // 21歲以下的吸毒者691人: an age says of whom.
    if (other.unitClass === "age" && figure.unitClass === "person") continue;
    // 9名公務員辭職、6人退休: what stands before the mark is said of the first.
    const isApart =
      other.end <= figure.start && ENDS_ITEM.test(text.slice(other.end, figure.start));
    if (other.end <= figure.start) {
      start = Math.max(start, isApart ? figure.start : endOfCounted(text, other, figure));
    }
    // 文物案167件(其中長城41件): what stands in the brackets is said of the figure in them.
    const opening = bracketAround(text, other)?.start ?? -1;
    if (other.start >= figure.end)
      end = Math.min(end, opening >= figure.end && bracket === null ? opening : other.start);
  }
  if (bracket !== null) end = Math.min(end, bracket.end);
  if (end === figure.clause.end) return { start, end };
  // 冻品2800多吨、燕窝1.1吨: what comes after the mark belongs to the next figure.
  const mark = text.slice(figure.end, end).search(LIST_MARK);
  return { start, end: mark === -1 ? end : figure.end + mark };
}

const LAST_ITEM = new RegExp(`.*(?:${JOINING_WORDS})`);

/**
 * Where the last item of a figure's list goes on behind the length of the figure's own: 產業增加值 of
 * 第一、第二、第三產業增加值 is said of 第二, too. Empty for the last item itself.
 */
export function tailOfList(
  text: string,
  { list, counts }: Pick<AttributedFigure, "list" | "counts">,
): Span | null {
  if (list === null || counts === null) return null;
  const last = fold(text.slice(list.start, list.end)).replace(LAST_ITEM, "");
  const length = last.length - (counts.end - counts.start);
  const isOther = counts.end <= list.end - last.length;
  return isOther && length > 0 ? { start: list.end - length, end: list.end } : null;
}

/** 每畝保額 of 早稻、中稻和晚稻每畝保額分別為950元、1100元和980元: what is said of all items of its list. */
export function sharedByList(
  text: string,
  figure: AttributedFigure,
  others: readonly AttributedFigure[],
): Span | null {
  const { list } = figure;
  if (list === null) return null;
  const first = others.find((other) => other.list?.start === list.start);
  const behind =
    first === undefined || first === figure
      ? 0
      : Math.max(0, text.slice(list.end, first.start).search(/分[別别]/));
  const start = tailOfList(text, figure)?.start ?? list.end;
  return start === list.end + behind ? null : { start, end: list.end + behind };
}

/**
 * What a figure says by itself, in the release's words: what its clause leaves to others to say, then its own
 * part of the clause. This text is embedded for the figure.
 */
export function describeFigure(
  text: string,
  figure: AttributedFigure,
  others: readonly AttributedFigure[],
): string {
  const own = ownSpanOf(text, figure, others);
  const told = [figure.row, figure.place, figure.period, figure.counts, figure.predicate]
    .filter((attribute) => attribute != null && !overlaps(attribute, own))
    .map((attribute) => attribute?.text);
  const shared = sharedByList(text, figure, others);
  const ofAll = shared === null ? "" : text.slice(shared.start, shared.end);
  return [...told, ofAll, text.slice(own.start, own.end).replace(LEFTOVER, "")].join("");
}
