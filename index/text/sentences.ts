import { type Span, trimSpan } from "./span.ts";

const ENDS = new Set("。！？!?｡…");
/** What still belongs to the sentence that has just ended. */
const CLOSERS = new Set("”’」』）)】》〉\"'");

/**
 * Splits a range of a text into its sentences, in order, white space trimmed, none empty. A sentence ends at
 * 。！？… (and ! ?) with the closing quotes and brackets after it, at a line break, and at a full stop that is
 * followed by white space (3.15 and 2332.9 do not end one). Nothing but white space is left out.
 */
export function splitSentences(text: string, range: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  let start = range.start;
  for (let i = range.start; i < range.end; i++) {
    if (!endsSentence(text, i)) continue;
    while (i + 1 < range.end && belongsToEnd(text.charAt(i + 1))) i++;
    pushTrimmed(sentences, text, { start, end: i + 1 });
    start = i + 1;
  }
  pushTrimmed(sentences, text, { start, end: range.end });
  return sentences;
}

function endsSentence(text: string, i: number): boolean {
  const unit = text.charAt(i);
  if (ENDS.has(unit) || unit === "\n") return true;
  return unit === "." && /\s/.test(text.charAt(i + 1)) && /[\p{L}\p{N})]/u.test(text.charAt(i - 1));
}

function belongsToEnd(unit: string): boolean {
  return ENDS.has(unit) || CLOSERS.has(unit);
}

function pushTrimmed(sentences: Span[], text: string, span: Span): void {
  const trimmed = trimSpan(text, span);
  if (trimmed.end > trimmed.start) sentences.push(trimmed);
}
