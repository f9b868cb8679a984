import { findAlike } from "../english/alike.ts";
import { foldedText } from "../folded-passage.ts";
import type { Generation, IndexedPassage } from "../generation.ts";
import type { Release } from "../releases/release.ts";
import { remember } from "../remember.ts";
import { tellsAnywhere } from "../text/background.ts";
import { fold } from "../text/fold.ts";
import type { Query } from "./query.ts";
import { toReadings } from "./rank-readings.ts";

/** A term of a question with what finding it tells. */
export interface AskedTerm {
  readonly term: string;
  /** 0 (says nothing) to 1 (in hardly any text). */
  readonly weight: number;
  /** Words that stand for it as well. */
  readonly others: readonly string[];
  /** Set for a pair that no passage has: what is looked for instead. */
  readonly lacking: {
    /** Its readings, one unit a character: it may be mistyped. */
    readonly readings: string;
    /** Words that translate the same English term. */
    readonly alike: readonly string[];
  } | null;
}

/** Which terms of a question stand in which sentences of a passage. */
export interface TermMatch {
  readonly terms: readonly AskedTerm[];
  readonly sentenceCount: number;
  /** Row after row of sentences: how well each term is found, 0 to 1. */
  readonly found: Float32Array;
}

/** Weight of the terms that some sentence from `from` to `to` (both included) has, over that of all terms. */
export function coverageOf(
  match: TermMatch,
  { from, to }: { readonly from: number; readonly to: number },
  weights: ArrayLike<number>,
): number {
  const { terms, found } = match;
  let covered = 0;
  let mass = 0;
  for (let column = 0; column < terms.length; column++) {
    let best = 0;
    for (let row = from; row <= to; row++) {
      best = Math.max(best, found[row * terms.length + column] as number);
    }
    covered += best * (weights[column] as number);
    mass += weights[column] as number;
  }
  return mass > 0 ? covered / mass : 0;
}

/** A term found by its sound alone counts less than one found as written. */
const SOUND_CREDIT = 0.8;
/** As does another translation of the same English term, */
const OTHER_CREDIT = 0.8;
/** and a word of the same meaning. */
const ALIKE_CREDIT = 0.7;

/**
 * The distinct terms of a question. A term tells as much as it does both in this corpus and in any text: the
 * corpus knows that 河北 is everywhere in it, the background that 的 is everywhere, however small the corpus.
 */
export function weighTerms({ keywords }: Generation, query: Query): AskedTerm[] {
  const most = keywords.idf("");
  return [...new Set(query.terms)].map((term) => ({
    term,
    others: query.others?.get(term) ?? [],
    weight: Math.min(keywords.idf(term) / most, tellsAnywhere(term)),
    lacking:
      term.length === 2 && !keywords.has(term)
        ? {
            readings: toReadings(term),
            alike: findAlike(term, keywords),
          }
        : null,
  }));
}

/** Looks each term up in each sentence of a passage. */
export function matchTerms(terms: readonly AskedTerm[], passage: IndexedPassage): TermMatch {
  const sentenceCount = passage.sentences.length;
  const found = new Float32Array(sentenceCount * terms.length);
  const mark = (column: number, text: string, part: string, credit: number): void => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const row = isWhole(text, at, part) ? sentenceAt(passage, passage.start + at) : -1;
      if (row < 0) continue;
      const cell = row * terms.length + column;
      found[cell] = Math.max(found[cell] as number, credit);
    }
  };
  terms.forEach(({ term, lacking, others }, column) => {
    const text = foldedText(passage);
    for (const word of others) mark(column, text, word, OTHER_CREDIT);
    if (lacking === null) {
      mark(column, text, term, 1);
      return;
    }
    mark(column, readingsOf(passage), lacking.readings, SOUND_CREDIT);
    for (const word of lacking.alike) mark(column, text, word, ALIKE_CREDIT);
  });
  return { terms, sentenceCount, found };
}

/** The folded title of a release. */
export const foldedTitle = remember(({ title }: Release) => fold(title));

const readingsOf = remember((passage: IndexedPassage) => toReadings(foldedText(passage)));

/** Latin words and numbers must stand alone: 15 is not found in 2015. */
function isWhole(text: string, at: number, term: string): boolean {
  if (!isWordUnit(term.charCodeAt(0))) return true;
  return !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + term.length));
}

function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
}

function sentenceAt({ sentences }: IndexedPassage, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
