/** A line that long is no row of a table. */
const LONG_LINE = /[^\n]{200,}/g;
/** The end of a sentence and the beginning of the next paragraph. */
const BETWEEN_PARAGRAPHS = /[。！？!?；;”」][ \t\u3000\u00a0]{2,}\S/;
const GAP = /[ \t\u3000\u00a0]{2,}/g;

/**
 * A page that was saved as one line parts its paragraphs by wide gaps only: each becomes a line break. One UTF-16 unit
 * in, one out.
 */
export function breakAtGaps(text: string): string {
  return text.replace(LONG_LINE, (line) =>
    BETWEEN_PARAGRAPHS.test(line)
      ? line.replace(GAP, (gap) => gap.slice(1).padStart(gap.length, "\n"))
      : line,
  );
}
