import { findTables, type Table } from "../../text/layout/tables.ts";
import { indexAt, spansWithin } from "../../text/nearby.ts";
import { contains, type Span } from "../../text/span.ts";
import type { Attribute, AttributedFigure, Figure } from "../figure.ts";
import type { Place } from "./places.ts";

/** Where a figure stands in a table. */
interface Cell {
  readonly head: Span;
  readonly label: Span;
  readonly own: Span;
  /** The other cells of its row. */
  readonly beside: readonly Span[];
  /** The line above the table. */
  readonly caption: Span;
}

/** Attributes that a table gives: what the column counts, the row, and when or where if one of them says. */
type CellAttributes = Pick<
  AttributedFigure,
  "counts" | "list" | "predicate" | "period" | "place" | "row" | "role" | "clause"
>;

/** The cells of a release beside the first column, to be asked figure by figure. */
export function readCells(text: string): (figure: Span) => Cell | null {
  const cells = findTables(text).flatMap(listCells);
  const spans = cells.map(({ own }) => own);
  return (figure) => {
    const cell = cells[indexAt(spans, figure.start)];
    return cell !== undefined && contains(cell.own, figure) ? cell : null;
  };
}

function listCells({ heads, rows, caption }: Table): Cell[] {
  return rows.flatMap(([label, ...others]) =>
    others.flatMap((own, column) => {
      const head = heads[column + 1];
      const beside = others.filter((cell) => cell !== own);
      return label === undefined || head === undefined
        ? []
        : [{ head, label, own, beside, caption }];
    }),
  );
}

/**
 * Attributes of a figure from its cell; a head that is a date is its period, and then the row says what counts. What
 * neither says stands above the table: 各水庫112年底蓄水情形.
 */
export function attributeCell(
  original: string,
  { head, label, own, beside, caption }: Cell,
  dates: readonly Figure[],
  places: readonly Place[],
): CellAttributes {
  const date =
    spansWithin(dates, head, head.start)[0] ??
    spansWithin(dates, label, label.start)[0] ??
    dateBeside(beside, dates);
  const period = date ?? periodAbove(original, caption, dates);
  const place =
    spansWithin(places, label, label.start)[0] ?? spansWithin(places, head, head.start)[0];
  const row = toAttribute(original, label);
  const dated = date !== undefined && contains(head, date);
  return {
    counts: toAttribute(
      original,
      dated ? withoutUnit(original, label) : withoutUnit(original, head),
    ),
    list: null,
    predicate: null,
    period:
      period === undefined
        ? null
        : { ...pick(period), days: period.days, inherited: date === undefined },
    place: place === undefined ? null : { ...place, inherited: false },
    row,
    role: null,
    clause: own,
  };
}

/** 頭份市 | 7月15日 | 3,417: the only date among the other cells, where it is all that its cell says. */
function dateBeside(beside: readonly Span[], dates: readonly Figure[]): Figure | undefined {
  const [date, ...others] = beside.flatMap((cell) => {
    const [first] = spansWithin(dates, cell, cell.start);
    return first !== undefined && first.start === cell.start && first.end === cell.end ? first : [];
  });
  return others.length === 0 ? date : undefined;
}

const INTRODUCES = /[:：]\s*$|[下附]表|如下|列表|表列/;
const LONGEST_CAPTION = 40;

/**
 * The only time that the sentence introducing the table names, or where it names none the only stretch of time that the
 * rest of its line does: 今年上半年累計發送6842.5萬噸。各品類見下表。
 */
function periodAbove(
  original: string,
  caption: Span,
  dates: readonly Figure[],
): Figure | undefined {
  const line = original.slice(caption.start, caption.end);
  const start = caption.start + line.replace(/。\s*$/, "").lastIndexOf("。") + 1;
  const last = original.slice(start, caption.end);
  if (last.length > LONGEST_CAPTION || !INTRODUCES.test(last)) return undefined;
  const named = spansWithin(dates, { start, end: caption.end }, caption.end);
  const told =
    named.length > 0
      ? named
      : spansWithin(dates, caption, start).filter(({ days }) => days?.from !== days?.to);
  return told.length === 1 ? told[0] : undefined;
}

function pick({ start, end, text }: Figure): { start: number; end: number; text: string } {
  return { start, end, text };
}

function withoutUnit(original: string, { start, end }: Span): Span {
  // Of 執業（助理）醫師（人） only what ends the head is a unit.
  const unit = original.slice(start, end).search(/[(（][^()（）]*[)）]\s*$|[/／][^/／]*$/);
  return { start, end: unit > 0 ? start + unit : end };
}

function toAttribute(original: string, { start, end }: Span): Attribute | null {
  return end > start ? { start, end, text: original.slice(start, end), inherited: false } : null;
}
