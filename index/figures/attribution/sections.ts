import { type Layout, spanAt } from "../../text/clauses.ts";
import type { Figure } from "../figure.ts";

const LONGEST_HEADING = 40;
/** The mark of a heading before its year. */
const BEFORE_YEAR = /^[#*\s(]*(?:[一二三四五六七八九十\d]{1,2}[、.)]\s?)?[*\s]*$/;
/** 2025年工作回顧, 2026年主要任務. */
const AFTER_YEAR =
  /^[^,。;:!?\d]{0,16}(?:回顾|总结|情况|成效|成果|进展|概况|安排|任务|目标|打算|计划|建议|展望|要求)[*#\s]*$/;

/**
 * The years that headings of a folded text name, in order: each is that of its whole section. A headline is none, for
 * no sentence stands before it.
 */
export function findSections(text: string, layout: Layout, dates: readonly Figure[]): Figure[] {
  const body = text.indexOf("。");
  return dates.filter(({ start, end, days }) => {
    if (body === -1 || start < body) return false;
    if (!days?.from?.endsWith("-01-01") || !days.to?.endsWith("-12-31")) return false;
    const line = spanAt(layout.paragraphs, start);
    return (
      line.end - line.start <= LONGEST_HEADING &&
      BEFORE_YEAR.test(text.slice(line.start, start)) &&
      AFTER_YEAR.test(text.slice(end, line.end))
    );
  });
}
