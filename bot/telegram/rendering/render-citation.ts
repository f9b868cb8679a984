import { contains, overlaps, type Span } from "../../../index/text/span.ts";
import type { AnswerFigure, Citation } from "../../answer/answer.ts";
import { cutAround } from "./cut-around.ts";
import { clean, MessageText, shorten } from "./message-text.ts";

const MAX_TITLE_UNITS = 200;

/** A citation, the figures to stress in it, and its number. */
export interface Source {
  readonly citation: Citation;
  readonly figures: readonly AnswerFigure[];
  /** As it stands in `[1]`. */
  readonly number: number;
}

/** The excerpt as a quote, the figures in it bold, and its source below. Cut to `maxQuote` units if longer. */
export function renderCitation(
  { citation, figures, number }: Source,
  maxQuote: number,
): MessageText {
  const block = new MessageText();
  const spans = toSpansInExcerpt(citation, figures);
  const { excerpt } = citation;
  const all = { start: 0, end: excerpt.length };
  const keep = spans[0] ?? { start: 0, end: 0 };
  const shown = excerpt.length > maxQuote ? cutAround(excerpt, keep, maxQuote) : all;
  block.quote(() => addExcerpt(block, { excerpt, shown, spans }));
  if (block.length > 0) block.add("\n");
  return block.append(addSource(new MessageText().add(`[${number}] `), citation));
}

/** Where the figures stand in the excerpt, the best first, without overlap. */
function toSpansInExcerpt(citation: Citation, figures: readonly AnswerFigure[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, text } of figures) {
    const span = { start: start - citation.start, end: end - citation.start };
    const isThere = citation.excerpt.slice(span.start, span.end) === text && span.start >= 0;
    if (isThere && !spans.some((other) => overlaps(other, span))) spans.push(span);
  }
  return spans;
}

interface Quote {
  readonly excerpt: string;
  readonly shown: Span;
  readonly spans: readonly Span[];
}

/** White space at the ends is left out: Telegram would cut it off and move the entities. */
function addExcerpt(block: MessageText, { excerpt, shown, spans }: Quote): void {
  const range = trimShown(excerpt, shown);
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let from = range.start;
  for (const span of inOrder.filter((figure) => contains(range, figure))) {
    block.add(excerpt.slice(from, span.start)).bold(excerpt.slice(span.start, span.end));
    from = span.end;
  }
  block.add(excerpt.slice(from, range.end));
}

/** The span without what at its two ends is white space, or nothing, once Telegram has cleaned it. */
function trimShown(text: string, { start, end }: Span): Span {
  const isBlank = (i: number) => clean(text.charAt(i)).trim() === "";
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return { start, end };
}

/** Adds `title · date` to a line, linked where the release has an address. */
export function addSource(
  line: MessageText,
  { title, date, url }: Pick<Citation, "title" | "date" | "url">,
): MessageText {
  const name = toLine(title);
  if (isWebAddress(url)) line.link(name, url);
  else line.add(name);
  return date === null ? line : line.add(` · ${date}`);
}

/** The text as one line that is short enough for a heading. */
export function toLine(text: string): string {
  return shorten(clean(text).replace(/\s+/g, " ").trim(), MAX_TITLE_UNITS);
}

/** True for an address that Telegram accepts in a link; it refuses or drops others. */
function isWebAddress(url: string | null): url is string {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === "http:" || protocol === "https:") && hostname.includes(".");
}
