import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { tailOfList } from "../../../index/figures/figure-description.ts";
import type { IndexedPassage } from "../../../index/generation.ts";
import type { Span } from "../../../index/text/span.ts";
import { contradicts, type Insistence } from "../constraints/contrasts.ts";
import { readFolded, readFoldedTitle, wordsOfFigure } from "../words/folded-text.ts";

const SAYS_WHOSE = /^[死伤男女]$/;

interface Setting {
  readonly figure: AttributedFigure;
  readonly passage: IndexedPassage;
  /** The sentence that its release opens with. */
  readonly lead: string;
  readonly sentence: Span;
  readonly own: Span;
}

/** 小學教師有多少 is not answered by the figure of 初中, nor by that of all schools. */
export function isContradicted(
  insistences: readonly Insistence[],
  { figure, passage, lead, sentence, own }: Setting,
): boolean {
  if (insistences.length === 0) return false;
  const { text, start } = readFolded(passage);
  // Of its own sentence a figure is told in its order: 486名捐獻者中，男性372名.
  const isLead = text.slice(sentence.start - start, sentence.end - start) === lead;
  const head = readFoldedTitle(passage.release).text + (isLead ? "" : lead);
  const readSpan = (span: Span | null) =>
    span === null ? "" : text.slice(span.start - start, span.end - start);
  const isDay = figure.kind === "date";
  const around = text.slice(0, (isDay ? sentence.end : own.end) - start);
  const rest = text.slice(own.end - start, sentence.end - start);
  // Of a list whose figures follow after 分別 only its own item stands before it; of a day what happened stands behind.
  const end = isDay ? own.end : figure.start;
  const before =
    figure.list === null || figure.counts === null
      ? text.slice(sentence.start - start, end - start)
      : wordsOfFigure(figure).counts + readSpan(tailOfList(passage.release.text, figure));
  // 5死 says itself what happened, and 3女 who.
  const { unit } = wordsOfFigure(figure);
  const behind =
    (SAYS_WHOSE.test(unit) ? unit : "") + text.slice(figure.end - start, own.end - start);
  return insistences.some(
    (insistence) =>
      !(isDay && insistence.isRound === true) &&
      contradicts({ before, behind, around, head, rest }, insistence),
  );
}
