import type { Release } from "../../index/release.ts";
import { fold } from "../../index/text/fold.ts";
import { findPinyinAt } from "../../index/text/pinyin.ts";
import { measureWords } from "./synonyms.ts";

/** A folded text, with what finding words in it needs, made once. */
export interface FoldedText {
  readonly text: string;
  /** Length of the longest word of the synonym table at each place. */
  readonly lengths: Uint8Array;
  /** Where each pair of neighbouring characters that reads in one way begins. */
  readonly sounds: () => ReadonlyMap<string, readonly number[]>;
}

const TEXTS = new WeakMap<Release, FoldedText>();
const TITLES = new WeakMap<Release, FoldedText>();

/** The folded text of a release; offsets are those of the release. */
export function readFolded(release: Release): FoldedText {
  return remember(TEXTS, release, () => release.text);
}

/** Title and source of a release, folded. */
export function readFoldedTitle(release: Release): FoldedText {
  return remember(TITLES, release, () => `${release.title} ${release.source ?? ""}`);
}

/** The folded text of a release. */
export function foldedTextOf(release: Release): string {
  return readFolded(release).text;
}

function remember(
  known: WeakMap<Release, FoldedText>,
  release: Release,
  read: () => string,
): FoldedText {
  let folded = known.get(release);
  if (folded === undefined) {
    folded = toFolded(fold(read()));
    known.set(release, folded);
  }
  return folded;
}

function toFolded(text: string): FoldedText {
  let sounds: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    text,
    lengths: measureWords(text),
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
