import type { TranslationIndexes } from "../../../index/english/keyword-postings.ts";
import { buildPostings, createKeywordIndex } from "../../../index/keyword-index.ts";
import { fold } from "../../../index/text/fold.ts";
import { findPinyinPairs } from "../../../index/text/pinyin.ts";
import { findTerms } from "../../../index/text/terms.ts";

/** Indexes whose rows are these texts. */
export function indexTexts(texts: readonly string[]): TranslationIndexes {
  const folded = texts.map(fold);
  return {
    keywords: createKeywordIndex(buildPostings(folded.map(findTerms))),
    pinyin: createKeywordIndex(buildPostings(folded.map(findPinyinPairs))),
    passages: texts.map((text) => ({ release: { text }, start: 0, end: text.length })),
  };
}
