import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fold } from "../text/fold.ts";
import { findLemmas, findRelated } from "./lemmas.ts";
import { COMMON_TERMS } from "./tables/common-terms.ts";
import { EVERYDAY_TERMS } from "./tables/everyday-terms.ts";
import { findIntended } from "./tables/misspellings.ts";
import { OFFICIAL_TERMS } from "./tables/official-terms.ts";
import { PLACE_NAMES } from "./tables/place-names.ts";
import { toKey } from "./words.ts";

/** A Chinese word for an English term, with how likely it is meant, 0 to 1. */
export interface Translation {
  /** Folded. */
  readonly text: string;
  readonly weight: number;
}

/** English terms and their Chinese translations, likeliest first. */
export interface TermTable {
  /** The translations of words in a row that are one term, in these or in their base forms. */
  find(words: readonly string[]): readonly Translation[] | undefined;
}

const FILE = new URL("./data/terms.txt.gz", import.meta.url);

/** A weight is written as one digit, in so many parts of the likeliest translation's. */
export const STEPS = 9;

/** "States" is rather the plural of "state" than the dictionary's rare word, or the other way round: near. */
const FORM_WEIGHT = 0.9;

/** What a dictionary's translation counts beside those that the project's own tables give for the same term. */
const BESIDE_OWN = 0.4;

/** Opens the term table: CC-CEDICT with the project's own tables on top. */
export function openTermTable(): TermTable {
  const lines = new Map<string, string>();
  for (const line of gunzipSync(readFileSync(FILE)).toString("utf8").split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const own = readOwnTerms(`${EVERYDAY_TERMS}${OFFICIAL_TERMS}${COMMON_TERMS}${PLACE_NAMES}`);
  const isListed = (key: string) => own.has(key);
  const isKnown = (key: string) => own.has(key) || lines.has(key);
  return {
    find(words) {
      const translations = new Map<string, number>();
      const forms = findForms(words, isKnown, isListed);
      const share = forms.some(isListed) ? BESIDE_OWN : 1;
      forms.forEach((key, i) => {
        const listed = own.get(key) ?? [];
        for (const { text, weight } of [...listed, ...parse(lines.get(key), share)]) {
          const rated = weight * FORM_WEIGHT ** i;
          if (rated > (translations.get(text) ?? 0)) translations.set(text, rated);
        }
      });
      if (translations.size === 0) return undefined;
      return Array.from(translations, ([text, weight]) => ({ text, weight })).sort(
        (a, b) => b.weight - a.weight,
      );
    },
  };
}

/** A term that several rows name has the translations of all of them. */
function readOwnTerms(rows: string): Map<string, Translation[]> {
  const own = new Map<string, Translation[]>();
  for (const row of rows.split("\n").filter((line) => line.includes(":"))) {
    const [terms = "", translations = ""] = row.split(":");
    const words = fold(translations).trim().split(/\s+/);
    for (const key of terms.split(",").map(toKey)) {
      const before = own.get(key) ?? [];
      own.set(key, [...before, ...words.map((text) => ({ text, weight: 1 }))]);
    }
  }
  return own;
}

type HasKey = (key: string) => boolean;

/**
 * The words as they stand and in their base forms, as far as they are known; else a relative of a word, or one of
 * the project's own tables that it may be a slip of.
 */
function findForms(words: readonly string[], isKnown: HasKey, isListed: HasKey): string[] {
  // Judges are persons, whatever else to judge is.
  const own = words.join(" ");
  if (isListed(own)) return [own];
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const lemmas = before.map((word) => findLemmas(word).find(isKnown) ?? word);
  const forms = [last, ...findLemmas(last)]
    .flatMap((end) => [[...before, end].join(" "), [...lemmas, end].join(" ")])
    .filter(isKnown);
  if (forms.length > 0 || words.length > 1) return [...new Set(forms)];
  const related = findRelated(last).find(isKnown) ?? findIntended(last).find(isListed);
  return related === undefined ? [] : [related];
}

function parse(fields: string | undefined, share: number): Translation[] {
  return (fields?.split("\t") ?? []).map((field) => ({
    text: field.slice(1),
    weight: (share * Number(field.charAt(0))) / STEPS,
  }));
}
