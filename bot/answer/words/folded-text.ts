import type { AttributedFigure } from "../../../index/figures/figure.ts";
import { foldedText } from "../../../index/folded-passage.ts";
import type { Generation, IndexedPassage } from "../../../index/generation.ts";
import { rowsOfReleases } from "../../../index/release-rows.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { fold } from "../../../index/text/fold.ts";
import { findPinyinAt } from "../../../index/text/pinyin.ts";
import { measureWords } from "./synonyms.ts";

/** A folded text, with what finding words in it needs, each made once and only when it is needed. */
export interface FoldedText {
  readonly text: string;
  /** Where it begins in its release; 0 for a title. */
  readonly start: number;
  /** Length of the longest word of the synonym table at each place. */
  readonly lengths: Uint8Array;
  /** Where each pair of neighbouring characters that reads in one way begins. */
  readonly sounds: () => ReadonlyMap<string, readonly number[]>;
}

/** The folded text of a passage. */
export const readFolded = remember((passage: IndexedPassage) =>
  toFolded(foldedText(passage), passage.start),
);

/** Title and source of a release, folded. */
export const readFoldedTitle = remember(({ title, source }: Release) =>
  toFolded(fold(`${title} ${source ?? ""}`), 0),
);

/** The sentence that a release opens with, folded: what it is about, its other sentences are about, too. */
export function readLead(release: Release, generation: Generation): string {
  const first = generation.passages[rowsOfReleases(generation).get(release)?.start ?? -1];
  return first === undefined ? "" : readFirstSentence(first);
}

const readFirstSentence = remember((passage: IndexedPassage) => {
  const { text, start } = readFolded(passage);
  return text.slice(0, (passage.sentences[0]?.end ?? start) - start);
});

/** The folded text of a release. */
export const foldedTextOf = remember(({ text }: Release) => fold(text));

/** The words of a figure, folded. */
export interface FigureWords {
  readonly text: string;
  /** Empty where it has none, as are the others. */
  readonly unit: string;
  readonly counts: string;
  readonly predicate: string;
}

/** The words of a figure, folded once for all questions. */
export const wordsOfFigure = remember(
  ({ text, unit, counts, predicate }: AttributedFigure): FigureWords => ({
    text: fold(text),
    unit: fold(unit ?? ""),
    counts: fold(counts?.text ?? ""),
    predicate: fold(predicate?.text ?? ""),
  }),
);

/** What a figure's clause says up to the figure, folded. */
export function readBefore(figure: AttributedFigure, passage: IndexedPassage): string {
  const { text, start } = readFolded(passage);
  return text.slice(figure.clause.start - start, figure.start - start);
}

/** What a figure's clause says, or of a cell the head of its column; folded. */
export function readClause(figure: AttributedFigure, passage: IndexedPassage): string {
  if (figure.row !== null) return wordsOfFigure(figure).counts;
  const { text, start } = readFolded(passage);
  return text.slice(figure.clause.start - start, figure.clause.end - start);
}

function toFolded(text: string, start: number): FoldedText {
  let lengths: Uint8Array | undefined;
  let sounds: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    text,
    start,
    get lengths() {
      lengths ??= measureWords(text);
      return lengths;
    },
    sounds: () => {
      sounds ??= findSounds(text);
      return sounds;
    },
  };
}

function findSounds(text: string): Map<string, number[]> {
  const sounds = new Map<string, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    const sound = findPinyinAt(text, at);
    if (sound === "") continue;
    const places = sounds.get(sound);
    if (places === undefined) sounds.set(sound, [at]);
    else places.push(at);
  }
  return sounds;
}
