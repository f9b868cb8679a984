import { splitSentences } from "../../../index/text/sentences.ts";
import { overlaps, type Span } from "../../../index/text/span.ts";

const CLAUSE_ENDS = /[，,、；;：:|\s]/;

/**
 * The longest run of whole sentences of `text` around `keep` that has at most `max` units (from the start when
 * `keep` is empty). A sentence that is longer than that is cut at the clauses around `keep`, and a clause that
 * is still longer leaves `keep` alone. Empty only where not even `keep` fits.
 */
export function cutAround(text: string, keep: Span, max: number): Span {
  const sentences = splitSentences(text);
  const touched = sentences.filter((sentence) => overlaps(sentence, keep));
  const core = cover(keep, touched.length > 0 ? touched : sentences.slice(0, 1));
  if (size(core) <= max) return extend(core, { by: sentences, max });
  const clauses = splitClauses(text, core);
  const whole = cover(
    keep,
    clauses.filter((clause) => overlaps(clause, keep)),
  );
  if (size(whole) <= max) return extend(whole, { by: clauses, max });
  return size(keep) <= max ? keep : { start: keep.start, end: keep.start };
}

function size({ start, end }: Span): number {
  return end - start;
}

/** The smallest span with all of them in it. */
function cover(span: Span, others: readonly Span[]): Span {
  return {
    start: Math.min(span.start, ...others.map(({ start }) => start)),
    end: Math.max(span.end, ...others.map(({ end }) => end)),
  };
}

/** Takes in the pieces after the span while they fit, then those before it. */
function extend(span: Span, { by, max }: { readonly by: readonly Span[]; readonly max: number }) {
  let { start, end } = span;
  for (const next of by.filter((other) => other.start >= span.end)) {
    if (next.end - start > max) break;
    end = next.end;
  }
  for (const before of by.filter((other) => other.end <= span.start).reverse()) {
    if (end - before.start > max) break;
    start = before.start;
  }
  return { start, end };
}

/** The range at its clause marks, each mark with the clause before it; digits on both sides do not part. */
function splitClauses(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const isMark = CLAUSE_ENDS.test(text.charAt(i));
    const isInNumber = /\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1));
    if (!isMark || isInNumber) continue;
    clauses.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  if (from < end) clauses.push({ start: from, end });
  return clauses;
}
