import type { Generation } from "../../../index/generation.ts";
import { isWithin, rowsOfReleases } from "../../../index/release-rows.ts";
import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import { tellsAnywhere } from "../../../index/text/background.ts";
import { contains, type Span } from "../../../index/text/span.ts";
import { findKeys } from "../../../index/text/terms.ts";
import { isOfRelease } from "../constraints/release-places.ts";
import type { FoldedText } from "../words/folded-text.ts";
import { isPartOfOther } from "../words/synonyms.ts";
import type { WeighedTerm } from "./coverage.ts";

/** A term of the question where it stands in a release or a title, as itself or as another word for it. */
export interface Occurrence extends Span {
  /** 1 for the word itself, less for a synonym or a homophone. */
  readonly share: number;
  /** True where only one of the two characters of a pair stands: 補種 for 再種. */
  readonly isFaint?: boolean;
}

/** A synonym of the asker's word counts a little less than the word itself: 查辦 and 查處 stay apart. */
const SYNONYM_SHARE = 0.85;
/** A pair that only sounds like the asker's. */
const HOMOPHONE_SHARE = 0.7;
/** A word that translates the same English term: 雇用 for 聘用. */
const ALIKE_SHARE = 0.7;
/** Words of one meaning often have a character in common: 補種 and 再種, 發放 and 發出. */
const CHARACTER_SHARE = 0.5;

/**
 * The occurrences of each term in a folded text, in the order of the terms. A known word that its release lacks
 * (`inRelease` is 0) may stand there by one of the same meaning, a pair also in full, abbreviated, or by one of its
 * characters.
 */
export function findOccurrences(
  terms: readonly WeighedTerm[],
  folded: FoldedText,
  inRelease: readonly number[],
): Occurrence[][] {
  const characters = new Map<string, readonly Occurrence[]>();
  return terms.map((term, t) => {
    const found = term.words.flatMap((word, i) =>
      findWord(folded, word, term.words, i === 0 ? 1 : SYNONYM_SHARE),
    );
    if (found.length > 0) return found;
    const sounding = term.sound === null ? [] : findSound(folded, term.sound);
    if (sounding.length > 0 || inRelease[t] !== 0) return sounding;
    const [pair = ""] = term.words;
    const findOthers = () => term.alike.flatMap((word) => findWord(folded, word, [], ALIKE_SHARE));
    if (!isPair(term)) return term.isKnown ? findOthers() : [];
    const full = findInFull(folded, pair);
    if (full.length > 0) return full;
    const isLacked = (other: number) => inRelease[other] === 0;
    const short = abbreviate(terms, t, isLacked).flatMap((word) =>
      findWord(folded, word, [], SYNONYM_SHARE),
    );
    if (short.length > 0 || term.weight < 1) return short;
    const others = findOthers();
    if (others.length > 0) return others;
    // Neighbouring pairs have one in common.
    return [...pair].flatMap((character) => {
      const known = characters.get(character) ?? findCharacter(folded, character);
      characters.set(character, known);
      return known;
    });
  });
}

/** Where a word stands as itself, not as a part of a word of another meaning. */
function findWord(
  folded: FoldedText,
  word: string,
  meaning: readonly string[],
  share: number,
): Occurrence[] {
  const found: Occurrence[] = [];
  if (word === "") return found;
  const { text } = folded;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const span = { start: at, end: at + word.length };
    if (isWhole(text, span) && !isPartOfOther(folded, span, meaning))
      found.push({ start: at + folded.start, end: span.end + folded.start, share });
  }
  return found;
}

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /[a-z0-9]/;

/** Numbers and Latin words stand alone: 21 is not in 5214. */
function isWhole(text: string, { start, end }: Span): boolean {
  if (!LATIN.test(text.charAt(start))) return true;
  return !LATIN.test(text.charAt(start - 1)) && !LATIN.test(text.charAt(end));
}

/** At most so many characters stand between the two that an abbreviation keeps: 疾控 of 疾病預防控制. */
const IN_FULL = 4;

/** Where a pair stands in full: 國企 as 國有企業, 租補 as 租金補貼. */
function findInFull({ text, start }: FoldedText, pair: string): Occurrence[] {
  const [first = "", second = ""] = pair;
  const found: Occurrence[] = [];
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    const kept = text.indexOf(second, at + 2);
    const end = kept + 2;
    if (kept === -1 || end > text.length) break;
    if (kept - at <= IN_FULL && HAN.test(text.slice(at, end)) && beginsWord(text, kept))
      found.push({ start: at + start, end: end + start, share: SYNONYM_SHARE });
  }
  return found;
}

/** 企 of 國有企業, but not 資 of 農民工資金: rather with the character behind it than with the one before. */
function beginsWord(text: string, at: number): boolean {
  return tellsAnywhere(text.slice(at, at + 2)) <= tellsAnywhere(text.slice(at - 1, at + 1));
}

function findCharacter(folded: FoldedText, character: string): Occurrence[] {
  const found = findWord(folded, character, [], CHARACTER_SHARE);
  return found.map(({ start, end, share }) => ({ start, end, share, isFaint: true }));
}

/** The pairs that keep one character of a pair and one of the next, or of the one before: 國企 of 國有|企業. */
function abbreviate(
  terms: readonly WeighedTerm[],
  t: number,
  isLacked: (other: number) => boolean,
): string[] {
  const term = terms[t];
  if (term === undefined) return [];
  const findPair = (start: number) =>
    terms.find((other, i) => other.start === start && isPair(other) && isLacked(i));
  const [before, after] = [findPair(term.start - 2), findPair(term.end)];
  return [
    [before, term],
    [term, after],
  ].flatMap(([one, next]) => {
    const short = [one, next].map((part) => part?.words[0]?.charAt(0) ?? "").join("");
    return short.length === 2 ? [short] : [];
  });
}

function isPair({ isKnown, words: [word = ""] }: WeighedTerm): boolean {
  return !isKnown && word.length === 2 && HAN.test(word);
}

function findSound(folded: FoldedText, sound: string): Occurrence[] {
  const places = folded.sounds().get(sound) ?? [];
  return places.flatMap((at) => {
    const span = { start: at, end: at + 2 };
    if (isPartOfOther(folded, span, [])) return [];
    const { start } = folded;
    return [{ start: at + start, end: span.end + start, share: HOMOPHONE_SHARE }];
  });
}

/** Where the terms of a question stand at all: for each term a share, as in an occurrence. */
export interface TermPresence {
  readonly anywhere: readonly number[];
  readonly inRelease: (release: Release) => readonly number[];
}

/** Looks the terms up in the postings, words of several characters by their pairs. */
export function findPresence(terms: readonly WeighedTerm[], generation: Generation): TermPresence {
  const { keywords, pinyin, passages } = generation;
  const postings = terms.map(({ words, sound }) => [
    ...words.map((word, i) => ({
      share: i === 0 ? 1 : SYNONYM_SHARE,
      parts: findKeys(word).map((part) => keywords.postings(part).rows),
    })),
    ...(sound === null ? [] : [{ share: HOMOPHONE_SHARE, parts: [pinyin.postings(sound).rows] }]),
  ]);
  const sharesIn = (rows: Span): number[] =>
    postings.map((choices) =>
      choices.reduce(
        (best, { share, parts }) =>
          share > best && parts.every((part) => isWithin(part, rows)) ? share : best,
        0,
      ),
    );
  const rows = rowsOfReleases(generation);
  const anywhere = sharesIn({ start: 0, end: passages.length });
  return {
    anywhere: anywhere.map((share, t) =>
      share === 0 && generation.releases.some((release) => isPlaceOf(terms[t], release))
        ? 1
        : share,
    ),
    inRelease: remember((release: Release) => sharesIn(rows.get(release) as Span)),
  };
}

/** True for the place that a release is from, though it may never name it: 澳門 of a page of gov.mo. */
export function isPlaceOf(term: WeighedTerm | undefined, release: Release): boolean {
  return term?.isPlace === true && isOfRelease(term.words[0] ?? "", release);
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
