import { indexAt } from "./nearby.ts";
import type { Span } from "./span.ts";
import { makeUnitSet } from "./unit-tables.ts";

/** How a folded text divides: every span in order, none empty, each from its first character that is no space. */
export interface Layout {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
}

/** Characters that end a sentence of a folded text. */
export const SENTENCE_ENDS = "。!?\n";
const CLAUSE_ENDS = `,;:${SENTENCE_ENDS}`;
const KINDS = ["paragraph", "sentence", "clause"] as const;

/** All that may end or begin one of them. */
const DIVIDERS = makeUnitSet(`${CLAUSE_ENDS} `);

/** Divides a text; marks within a figure (1,234 or 3:30) divide nothing. */
export function layOut(text: string, figures: readonly Span[]): Layout {
  const paragraphs: Span[] = [];
  const sentences: Span[] = [];
  const clauses: Span[] = [];
  const starts = { paragraph: 0, sentence: 0, clause: 0 };
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && DIVIDERS[text.charCodeAt(at)] === 0) continue;
    while (next < figures.length && (figures[next]?.end ?? 0) <= at) next++;
    if ((figures[next]?.start ?? text.length) < at) continue;
    const unit = text.charAt(at);
    const ends = at === text.length;
    // The indent of a paragraph belongs to none of them.
    if (unit === " ") for (const kind of KINDS) if (starts[kind] === at) starts[kind]++;
    if (ends || unit === "\n") starts.paragraph = close(paragraphs, starts.paragraph, at);
    if (ends || SENTENCE_ENDS.includes(unit))
      starts.sentence = close(sentences, starts.sentence, at);
    if (ends || CLAUSE_ENDS.includes(unit)) starts.clause = close(clauses, starts.clause, at);
  }
  return { paragraphs, sentences, clauses };
}

function close(spans: Span[], start: number, end: number): number {
  if (end > start) spans.push({ start, end });
  return end + 1;
}

/** The span that holds `at`, or else the next one. */
export function spanAt(spans: readonly Span[], at: number): Span {
  return spans[indexAt(spans, at)] ?? { start: at, end: at };
}
