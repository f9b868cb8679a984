import { layOut, spanAt } from "../../text/clauses.ts";
import { toReadable } from "../../text/readable.ts";
import type { AttributedFigure, Figure } from "../figure.ts";
import { attributeCell, readCells } from "./attribute-cells.ts";
import { attr, type Page, REACH, RECENT, type Surroundings } from "./attribution.ts";
import { findCounts } from "./figure-counts.ts";
import { findPeriod, findTimes } from "./figure-periods.ts";
import { findPlace } from "./figure-places.ts";
import { findPredicate, findRole } from "./figure-predicates.ts";
import { findListedItem } from "./listed-items.ts";
import { findPlaces } from "./places.ts";
import { findSections } from "./sections.ts";

/**
 * Says of each figure of a release what it counts, which verb it belongs to, when and where: in the order given,
 * every attribute a slice of `text`. `figures` are those of `findFigures` for the same text.
 */
export function attributeFigures(text: string, figures: readonly Figure[]): AttributedFigure[] {
  const folded = toReadable(text);
  const dates = figures.filter(({ kind, value, days }) => kind === "date" && !isClock(value, days));
  const layout = layOut(folded, figures);
  const quantities = figures.filter(({ kind }) => kind === "quantity");
  const page: Page = {
    original: text,
    text: folded,
    layout,
    dates,
    times: findTimes(folded, dates),
    sections: findSections(folded, layout, dates),
    quantities,
    places: findPlaces(text),
  };
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
    period: figure.kind === "date" ? null : findPeriod(page, figure),
    place: findPlace(page, figure, around.clause, listed),
    row: null,
    role,
    clause: around.clause,
  };
}
