import type { IndexedPassage } from "../../index/generation.ts";
import { findPinyinPairs } from "../../index/text/pinyin.ts";
import { contains, type Span } from "../../index/text/span.ts";
import { findWord, HOMOPHONE_SHARE, SYNONYM_SHARE, type WeighedTerm } from "./coverage.ts";
import { foldedTextOf } from "./folded-text.ts";

/** A term of the question where it stands in a release, as itself or as another word for it. */
export interface Occurrence extends Span {
  /** 1 for the word itself, less for a synonym or a homophone. */
  readonly share: number;
}

/** The occurrences of each term in a passage, in the order of the terms; offsets into the release. */
export function findOccurrences(
  terms: readonly WeighedTerm[],
  passage: IndexedPassage,
): Occurrence[][] {
  const text = foldedTextOf(passage.release).slice(passage.start, passage.end);
  return terms.map((term) => {
    const found = term.words.flatMap((word, i) =>
      findWord(text, word, term.words).map((at) => ({
        start: passage.start + at,
        end: passage.start + at + word.length,
        share: i === 0 ? 1 : SYNONYM_SHARE,
      })),
    );
    return found.length > 0 || term.sound === null
      ? found
      : findSound(text, term.sound, passage.start);
  });
}

function findSound(text: string, sound: string, offset: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (findPinyinPairs(text.slice(at, at + 2))[0] !== sound) continue;
    found.push({ start: offset + at, end: offset + at + 2, share: HOMOPHONE_SHARE });
  }
  return found;
}

/** The best share of a term within a span; 0 when it does not stand there. */
export function shareWithin(occurrences: readonly Occurrence[], span: Span): number {
  let best = 0;
  for (const occurrence of occurrences) {
    if (occurrence.share > best && contains(span, occurrence)) best = occurrence.share;
  }
  return best;
}

/** At this many characters before a figure a word counts half: about a clause. */
const HALF_BEFORE = 25;
/** Behind it words belong to it only when they follow at once. */
const HALF_BEHIND = 8;

/**
 * How close a term stands to a figure, 0 to 1: a word before it counts further than one behind it, which
 * has to stand in its clause.
 */
export function proximityOf(
  occurrences: readonly Occurrence[],
  figure: Span,
  clause: Span,
): number {
  let best = 0;
  for (const { start, end, share } of occurrences) {
    const isBefore = end <= figure.start;
    if (!isBefore && end > clause.end) continue;
    const distance = isBefore ? figure.start - end : Math.max(0, start - figure.end);
    const half = isBefore ? HALF_BEFORE : HALF_BEHIND;
    best = Math.max(best, (share * half) / (half + distance));
  }
  return best;
}
