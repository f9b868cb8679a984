import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { KeywordIndex } from "../keyword-index.ts";
import { fold } from "../text/fold.ts";
import { findKeys } from "../text/terms.ts";
import { COMMON_TERMS } from "./tables/common-terms.ts";
import { EVERYDAY_TERMS } from "./tables/everyday-terms.ts";
import { OFFICIAL_TERMS } from "./tables/official-terms.ts";

const FILE = new URL("./data/alike.txt.gz", import.meta.url);

/** A row of more words has some of several meanings. */
const MOST_WORDS = 6;
/** What stands for another word: neither a single character nor a phrase. */
export const WORD = /^\p{Script=Han}{2,4}$/u;

/** For each word the rows that it stands in. */
let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** The words that were looked for. */
const known = new Map<string, readonly string[]>();

/**
 * The Chinese words that translate an English term together with a word, as far as an index has them: 雇用 and 聘請 for
 * 聘用, both "to hire". Folded; those of the project's own tables first. The rows are read (130 ms) when the first word
 * is looked for.
 */
export function findAlike(word: string, { has }: Pick<KeywordIndex, "has">): string[] {
  rows ??= readRows();
  let alike = known.get(word);
  if (alike === undefined) {
    alike = readAlike(word, rows.get(word) ?? []);
    if (alike.length > 0) known.set(word, alike);
  }
  return alike.filter((other) => (other.length === 2 ? has(other) : findKeys(other).every(has)));
}

function readAlike(word: string, found: readonly string[]): string[] {
  const groups = found.map((row) => row.split(" ")).filter(({ length }) => length <= MOST_WORDS);
  return [...new Set(groups.flat())].filter((other) => other !== word && WORD.test(other));
}

function readRows(): Map<string, string[]> {
  const own = fold(`${EVERYDAY_TERMS}${OFFICIAL_TERMS}${COMMON_TERMS}`).replace(/^.*: */gm, "");
  const text = `${own}\n${gunzipSync(readFileSync(FILE)).toString("utf8")}`;
  const found = new Map<string, string[]>();
  for (const row of text.split("\n")) {
    for (const word of row.split(" ")) {
      const before = found.get(word);
      if (before === undefined) found.set(word, [row]);
      else before.push(row);
    }
  }
  return found;
}
