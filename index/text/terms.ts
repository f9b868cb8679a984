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

/** So many words in a row of letters make a sentence; Chinese questions have a name or two. */
const LEAST_ENGLISH_WORDS = 4;
/** How many Han characters an English sentence may have for each of its words: it glosses a name with them. */
const GLOSS_SHARE = 1.5;

/** True for a text without Han characters, and for an English sentence with a few: the courts in Jianghai (江海). */
export function isEnglish(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han === 0) return true;
  const words = text.match(/(?<![A-Za-z])[A-Za-z]{2,}/g)?.length ?? 0;
  return words >= LEAST_ENGLISH_WORDS && han <= GLOSS_SHARE * words;
}
