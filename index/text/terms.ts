/** Runs that terms are made of: Han characters, or Latin letters and digits (a decimal number is one word). */
const RUNS = /\p{Script=Han}+|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * The terms of a folded text, in order and with repeats: each Han character, each pair of neighbouring Han
 * characters, each Latin word and each number. Pairs do not reach over punctuation.
 */
export function findTerms(folded: string): string[] {
  const terms: string[] = [];
  for (const [run] of folded.matchAll(RUNS)) {
    if (!HAN.test(run)) {
      terms.push(run);
      continue;
    }
    for (let i = 0; i < run.length; i++) {
      terms.push(run.charAt(i));
      if (i + 1 < run.length) terms.push(run.slice(i, i + 2));
    }
  }
  return terms;
}

/** What a word is looked up by: its pairs, or its terms where it has none. */
export function findKeys(folded: string): string[] {
  const terms = findTerms(folded);
  const pairs = terms.filter((term) => term.length > 1);
  return pairs.length > 0 ? pairs : terms;
}

/** True when the text has at least one Han character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
