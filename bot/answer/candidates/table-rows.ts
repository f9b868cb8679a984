import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { findFigures } from "../../../index/figures/find-figures.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Release } from "../../../index/releases/release.ts";
import { fold } from "../../../index/text/fold.ts";
import { isOfRelease, toName } from "../constraints/release-places.ts";
import type { Question } from "../question/question.ts";
import type { WeighedTerm } from "./coverage.ts";
import { isSameFigure } from "./same-figure.ts";

/** The newest message of a conversation that names a row of a table, or the label with the figure that it states. */
function findNamedRow(
  { said, places, stated }: Question,
  release: Release,
  labels: readonly string[],
): string | undefined {
  // 香港 in a question to a release of 香港 names no row 香港島.
  const own = places.filter((place) => isOfRelease(place, release)).map(toName);
  const messages = said.map((words) =>
    own.reduce((rest, place) => rest.replace(place, " "), words),
  );
  return (
    messages.find((words) => labels.some((label) => isNamed(label, labels, words))) ??
    labels.find((label) =>
      findFigures(label, null).some((figure) => stated.some((one) => isSameFigure(figure, one))),
    )
  );
}

/** The only row that a word of the question stands for: 電動車 for 電動載人汽車, 煤 for 煤炭. */
function findMeantRow(
  terms: readonly WeighedTerm[],
  labels: readonly string[],
): string | undefined {
  const words = terms.flatMap((term) => (term.isKnown && !term.isPlace ? term.words : []));
  const meant = labels.filter((label) =>
    words.some((word) => word.length > 1 && label.replace(ROW_MARK, "") === word),
  );
  if (meant.length > 0) return meant.length === 1 ? meant[0] : undefined;
  const characters = terms.flatMap((term) => term.words.filter((word) => word.length === 1));
  const holding = characters.map((one) => labels.filter((label) => label.includes(one)));
  return holding.find((found) => found.length === 1)?.[0];
}

const ROW_MARK = /^(?:其中|当中)[:：]?\s*/;

function toLabels(figures: readonly AttributedFigure[]): string[] {
  return [...new Set(figures.map(({ row }) => toLabel(row?.text ?? "")))].filter(Boolean);
}

/**
 * By the whole label, in one or more pieces, or by a part that no other row has: 長洲 of 中環至長洲,
 * 張家界 of 張家界荷花國際機場.
 */
function isNamed(label: string, labels: readonly string[], words: string): boolean {
  if (words.includes(label) || isMadeUp(label, words)) return true;
  const isOwn = (part: string) => labels.every((other) => other === label || !other.includes(part));
  for (let start = 0; start + LEAST_PART <= label.length; start++) {
    const part = label.slice(start, start + LEAST_PART);
    if (PART.test(part) && words.includes(part) && isOwn(part)) return true;
  }
  return false;
}

/** What the unit asked for says. */
const MEASURE = /^(?:金额|总额|数量|总数|[人笔宗件户次]数)$/;

/** True for a label of pieces that all are among the words: 茶葉的外銷量 for 茶葉外銷量, 發放了多少貸款 for 發放貸款金額. */
function isMadeUp(label: string, words: string): boolean {
  if (label.length < 2 * LEAST_PART) return false;
  // Up to where pieces reach from the beginning.
  const reached = new Set([0]);
  for (let start = 0; start + LEAST_PART <= label.length; start++) {
    if (!reached.has(start)) continue;
    for (let end = start + LEAST_PART; end <= label.length; end++) {
      const piece = label.slice(start, end);
      const isTail = start > 0 && end === label.length && MEASURE.test(piece);
      if (isTail || words.includes(piece)) reached.add(end);
    }
  }
  return reached.has(label.length);
}

/** So much of a label names its row, when no other label has it. */
const LEAST_PART = 2;
const PART = /^\p{Script=Han}+$/u;

/**
 * A cell answers only for the row that the question names, or the one before it where it names none, or for the
 * row of totals.
 */
export function createIsOpenRow(
  question: Question,
  terms: readonly WeighedTerm[],
  { release, isTable, figures }: IndexedPassage,
): (figure: AttributedFigure) => boolean {
  if (!isTable) return () => true;
  const labels = toLabels(figures);
  const words =
    labels.length === 0
      ? undefined
      : (findNamedRow(question, release, labels) ?? findMeantRow(terms, labels));
  const named = new Set(
    words === undefined ? [] : ["", ...labels.filter((label) => isNamed(label, labels, words))],
  );
  return ({ row }) => {
    if (row === null) return true;
    const own = toLabel(row.text);
    return words === undefined ? TOTAL.test(own) : named.has(own);
  };
}

/** 茶葉外銷量 of 茶葉外銷量（公噸）. */
function toLabel(text: string): string {
  return fold(text)
    .replace(/(?<=..)\s?\([^()]*\)$/, "")
    .replace(/(?<=..)[省市区县]$/, "");
}

const TOTAL = /^(?:合计|总计|小计|总数|全[省市国区县港]|total)$/;
