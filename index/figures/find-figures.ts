import { findTables } from "../text/layout/tables.ts";
import { indexAt } from "../text/nearby.ts";
import { toReadable } from "../text/readable.ts";
import { overlaps, type Span } from "../text/span.ts";
import { findDates } from "./dates/dates.ts";
import type { Figure } from "./figure.ts";
import { findMasks, mergeSpans } from "./masks.ts";
import { findQuantities } from "./quantities/quantities.ts";
import { findTableFigures } from "./table-figures.ts";

/**
 * Every quantity with a unit and every time expression of a release, in order and disjoint. Offsets are into
 * `text`; `releaseDate` (ISO) completes dates that leave out their year, but months and quarters are of the year
 * that the release reviews, if it names one. Without a date they are of the latest year that the text states.
 */
export function findFigures(
  text: string,
  releaseDate: string | null = null,
  reviewedYear: number | null = null,
): Figure[] {
  const folded = toReadable(text);
  const codes = findMasks(folded);
  const stated = reviewedYear ?? (releaseDate === null ? latestYear(folded) : null);
  const dates = findDates(text, releaseDate, stated).filter((date) => !isMasked(date, codes));
  const taken = mergeSpans([...codes, ...dates]);
  const cells = findTableFigures(text, folded, findTables(folded)).filter(
    (cell) => !isMasked(cell, taken),
  );
  const masks = mergeSpans([...taken, ...cells]);
  const quantities = findQuantities({ original: text, text: folded, masks });
  return [...dates, ...cells, ...quantities].sort((a, b) => a.start - b.start);
}

function latestYear(text: string): number | null {
  const years = Array.from(text.matchAll(/(?<![\d比较])((?:19|20)\d\d)年/g), ([, year]) =>
    Number(year),
  );
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year));
}

function isMasked(figure: Figure, masks: readonly Span[]): boolean {
  const mask = masks[indexAt(masks, figure.start)];
  return mask !== undefined && overlaps(mask, figure);
}
