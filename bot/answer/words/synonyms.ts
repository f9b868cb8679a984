import { fold } from "../../../index/text/fold.ts";
import { findPinyinAt, findPinyinPairs, spell } from "../../../index/text/pinyin.ts";
import type { Span } from "../../../index/text/span.ts";
import { NOUNS, VERBS } from "./synonym-tables.ts";

/** Words that stand for one another, when a question asks with one and a release writes another. */
export interface SynonymGroup {
  /** What a question may say; folded. */
  readonly words: readonly string[];
  /** Those of them that are also looked for in releases. */
  readonly written: readonly string[];
  readonly isVerb: boolean;
  /** True for things by name (香煙), of which a release without the word says nothing. */
  readonly isThing: boolean;
}

const THING = "* ";

const SYNONYM_GROUPS: readonly SynonymGroup[] = [
  ...parseGroups(VERBS, true),
  ...parseGroups(NOUNS, false),
];

function parseGroups(table: string, isVerb: boolean): SynonymGroup[] {
  const lines = table.trim().split("\n");
  return lines.map((line) => {
    const isThing = line.startsWith(THING);
    const marked = [...new Set(fold(isThing ? line.slice(THING.length) : line).split(" "))];
    return {
      words: marked.map((word) => word.replace("?", "")),
      written: marked.filter((word) => !word.endsWith("?")),
      isVerb,
      isThing,
    };
  });
}

const GROUPS_OF_WORD = new Map<string, SynonymGroup[]>();
for (const group of SYNONYM_GROUPS) {
  for (const word of group.words) {
    GROUPS_OF_WORD.set(word, [...(GROUPS_OF_WORD.get(word) ?? []), group]);
  }
}

/** The length of the longest word that begins with a character. */
const LONGEST_FROM = new Map<string, number>();
for (const word of GROUPS_OF_WORD.keys()) {
  LONGEST_FROM.set(word.charAt(0), Math.max(word.length, LONGEST_FROM.get(word.charAt(0)) ?? 0));
}

const MAX_WORD_LENGTH = Math.max(...[...GROUPS_OF_WORD.keys()].map((word) => word.length));

/** The longest word of the table that begins at `at` in a folded text, or null. */
export function findSynonymAt(folded: string, at: number): string | null {
  for (let length = LONGEST_FROM.get(folded.charAt(at)) ?? 0; length > 0; length--) {
    const word = folded.slice(at, at + length);
    if (word.length === length && GROUPS_OF_WORD.has(word) && !isCut(folded, at, at + length)) {
      return word;
    }
  }
  return null;
}

const LATIN = /[a-z0-9]/;

/** True for a span that begins or ends within a Latin word: app of apple. */
function isCut(folded: string, start: number, end: number): boolean {
  return [start, end].some(
    (border) => LATIN.test(folded.charAt(border - 1)) && LATIN.test(folded.charAt(border)),
  );
}

/** Every word that may stand for `word` in a release, itself first. */
export function synonymsOf(word: string): string[] {
  const words = (GROUPS_OF_WORD.get(word) ?? []).flatMap((group) => group.written);
  return [...new Set([word, ...words])];
}

/** True for a word of what happens (抓獲), false for one of what it happens to (嫌疑人). */
export function isVerb(word: string): boolean {
  return (GROUPS_OF_WORD.get(word) ?? []).some((group) => group.isVerb);
}

/** True for a word that names a thing. */
export function isThing(word: string): boolean {
  return (GROUPS_OF_WORD.get(word) ?? []).some((group) => group.isThing);
}

const VERBS_BY_SOUND = new Map(
  [...GROUPS_OF_WORD.keys()]
    .filter((word) => word.length === 2 && isVerb(word))
    .map((word) => [findPinyinPairs(word)[0], word]),
);

/** Long words by how they begin to sound: three syllables and more are no chance. */
const LONG_BY_SOUND = new Map<string, string[]>();
for (const word of GROUPS_OF_WORD.keys()) {
  if (!/^\p{Script=Han}{3,}$/u.test(word)) continue;
  const opening = findPinyinAt(word, 0);
  LONG_BY_SOUND.set(opening, [...(LONG_BY_SOUND.get(opening) ?? []), word]);
}

/** The word of the table that is meant at `at` by one of the same sound: 森林復蓋率 for 森林覆蓋率; or null. */
export function findMistypedAt(folded: string, at: number): string | null {
  const words = LONG_BY_SOUND.get(findPinyinAt(folded, at)) ?? [];
  const meant = words.filter((word) => {
    const written = folded.slice(at, at + word.length);
    // 小麥保險 holds the sound of 買保險: three syllables have to begin as written.
    const isSurelyMeant = word.length > 3 || written.charAt(0) === word.charAt(0);
    return isSurelyMeant && spell(written) === spell(word);
  });
  return meant.reduce<string | null>(
    (longest, word) => (word.length > (longest?.length ?? 0) ? word : longest),
    null,
  );
}

/** The verb of two characters that reads so, its syllables parted by a space: 批補 was meant for 批捕. */
export function findVerbBySound(sound: string): string | null {
  return VERBS_BY_SOUND.get(sound) ?? null;
}

/** For each place of a folded text, the length of the longest word of the table that begins there, or 0. */
export function measureWords(folded: string): Uint8Array {
  return Uint8Array.from(
    { length: folded.length },
    (_, at) => findSynonymAt(folded, at)?.length ?? 0,
  );
}

/** 網購 of 網購騙案: the longer word names a case of the same thing. */
const CASE = /^(?:骗案|诈[骗欺]|案件?|罪)$/;

/**
 * True when what stands in a span is a part of a longer word of another meaning: 起訴 in 不起訴, 出口 in 進出口.
 * `lengths` are those of `measureWords`, `words` those of the meaning looked for.
 */
export function isPartOfOther(
  { text, lengths }: { readonly text: string; readonly lengths: Uint8Array },
  { start, end }: Span,
  words: readonly string[],
): boolean {
  for (let at = Math.max(0, end - MAX_WORD_LENGTH); at <= start; at++) {
    const length = lengths[at] ?? 0;
    if (length <= end - start || at + length < end) continue;
    if (at === start && CASE.test(text.slice(end, at + length))) continue;
    if (!words.includes(text.slice(at, at + length))) return true;
  }
  return false;
}
