import { readFileSync } from "node:fs";
import { type KeywordPostings, rowsWithAll } from "./keyword-postings.ts";
import type { Translation } from "./term-table.ts";

/** How names in Latin letters sound in Chinese. */
export interface NameSounds {
  /** Transliterations of a name (small letters) that stand in the corpus, as far as its pairs can tell. */
  spell(name: string, keywords: KeywordPostings): Translation[];
}

interface Spelling {
  readonly text: string;
  /** Logarithm of its likelihood. */
  readonly rating: number;
}

type Sounds = ReadonlyMap<string, readonly Spelling[]>;

const FILE = new URL("./data/name-sounds.txt", import.meta.url);

/** Shorter words have too many transliterations. */
const LEAST_LETTERS = 4;
/** No name is longer. */
const MOST_LETTERS = 30;
const LONGEST_PIECE = 5;
/** Beginnings of a name that are followed at each letter. */
const BEAM = 12;
const SPELLINGS = 2;
/** A guess counts less than a dictionary. */
const WEIGHT = 0.8;

/** Opens the table of sounds learnt from CC-CEDICT's names. */
export function openNameSounds(): NameSounds {
  const sounds = parse(readFileSync(FILE, "utf8"));
  return {
    spell(name, keywords) {
      const found = chooseSpellings(name, sounds, keywords);
      const isPlural = found.length === 0 && name.endsWith("s");
      return isPlural ? chooseSpellings(name.slice(0, -1), sounds, keywords) : found;
    },
  };
}

function chooseSpellings(name: string, sounds: Sounds, keywords: KeywordPostings): Translation[] {
  const isOfLength = name.length >= LEAST_LETTERS && name.length <= MOST_LETTERS;
  if (!isOfLength || !/^[a-z]+$/.test(name)) return [];
  return spellName(name, sounds, keywords)
    .filter(({ text }) => text.length > 1 && isInOneRow(text, keywords))
    .sort((a, b) => b.rating - a.rating)
    .slice(0, SPELLINGS)
    .map(({ text }, i) => ({ text, weight: WEIGHT / (1 + i) }));
}

/** Spellings of the whole name, likeliest first: a beam search over its cuts into pieces. */
function spellName(name: string, sounds: Sounds, keywords: KeywordPostings): Spelling[] {
  const beams: Spelling[][] = Array.from({ length: name.length + 1 }, () => []);
  beams[0]?.push({ text: "", rating: 0 });
  beams.forEach((beam, start) => {
    beam.sort((a, b) => b.rating - a.rating).splice(BEAM);
    for (let end = start + 1; end <= Math.min(name.length, start + LONGEST_PIECE); end++) {
      const next = sounds.get(name.slice(start, end)) ?? [];
      for (const before of beam) beams[end]?.push(...extend(before, next, keywords));
    }
  });
  return beams[name.length] ?? [];
}

function extend(
  before: Spelling,
  next: readonly Spelling[],
  keywords: KeywordPostings,
): Spelling[] {
  const last = before.text.slice(-1);
  return next
    .filter(({ text }) => last === "" || keywords.has(last + text))
    .map(({ text, rating }) => ({ text: before.text + text, rating: before.rating + rating }));
}

/** True when a row has all pairs of characters of a spelling. */
function isInOneRow(text: string, keywords: KeywordPostings): boolean {
  const pairs = Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  return !rowsWithAll(keywords, pairs).next().done;
}

/** Lines of `letters TAB character count TAB …`. */
function parse(lines: string): Map<string, Spelling[]> {
  const rows = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const counts = rows.flatMap(([, ...fields]) => fields.map((field) => Number(field.slice(1))));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return new Map(
    rows.map(([letters = "", ...fields]) => [
      letters,
      fields.map((field) => ({
        text: field.charAt(0),
        rating: Math.log(Number(field.slice(1)) / total),
      })),
    ]),
  );
}
