import { markColumns } from "./columns.ts";

/** A line that long is no row of a table. */
const LONG_LINE = 200;
/** The end of a sentence and the beginning of the next paragraph. */
const BETWEEN_PARAGRAPHS = /[。！？!?；;”」][ \t\u3000\u00a0]{2,}\S/;
const GAP = /[ \t\u3000\u00a0]{2,}/g;

/**
 * The paragraphs of a saved text, one in a line. Where a page was saved as one line, wide gaps part them, and where it
 * was cut at a margin in mid-sentence, as out of a PDF, its lines go on; tabs part the columns of tables. One UTF-16
 * unit in, one out: only white space changes.
 */
export function toParagraphLines(text: string): string {
  return markColumns(joinCutLines(breakAtGaps(text)));
}

function breakAtGaps(text: string): string {
  if (!BETWEEN_PARAGRAPHS.test(text)) return text;
  const lines = text
    .split("\n")
    .map((line) =>
      line.length >= LONG_LINE && BETWEEN_PARAGRAPHS.test(line)
        ? line.replace(GAP, (gap) => gap.slice(1).padStart(gap.length, "\n"))
        : line,
    );
  return lines.join("\n");
}

/** A line that is cut at a margin fills so much of the measure: digits are narrower than they are counted. */
const FULL = 0.8;
const LEAST_MARGIN = 24;
/** So many full lines are no coincidence. */
const LEAST_LINES = 10;
/** Prose has a pause in most of its lines, a menu or a table has none. */
const PAUSE = /[，。；,;]/;
const ENDS = new Set("。！？!?；;：:");

function joinCutLines(text: string): string {
  const lines = text.split("\n");
  if (lines.filter(isCutProse).length < LEAST_LINES / 2) return text;
  const widths = lines.map(widthOf);
  const margin = findMargin(widths);
  if (margin === null) return text;
  const full = lines.filter((_, i) => isFull(widths[i] ?? 0, margin));
  if (full.filter(isCutProse).length < full.length / 2) return text;
  return lines.reduce((joined, line, i) => {
    const goesOn =
      isFull(widths[i - 1] ?? 0, margin) && isCut(lines[i - 1] ?? "") && line.trim() !== "";
    return `${joined}${goesOn ? " " : "\n"}${line}`;
  });
}

function isCutProse(line: string): boolean {
  return isCut(line) && PAUSE.test(line);
}

function isCut(line: string): boolean {
  const last = line.trimEnd().at(-1);
  return last !== undefined && !ENDS.has(last);
}

function isFull(width: number, margin: number): boolean {
  return width <= margin && width > margin * FULL;
}

/** The width that many lines fill and hardly any passes, or null. */
function findMargin(widths: readonly number[]): number | null {
  let [margin, most] = [0, 0];
  for (const width of new Set(widths)) {
    if (width < LEAST_MARGIN) continue;
    const full = widths.filter((other) => isFull(other, width)).length;
    if (full > most) [margin, most] = [width, full];
  }
  const longer = widths.filter((width) => width > margin).length;
  return most >= LEAST_LINES && longer * LEAST_LINES <= most ? margin : null;
}

/** Columns of a line: a full-width character fills two. */
function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return width;
}
