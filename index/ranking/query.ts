import { fold } from "../text/fold.ts";
import { findPinyinPairs } from "../text/pinyin.ts";
import { cutQuestionWords } from "../text/question-words.ts";
import { findTerms } from "../text/terms.ts";
import { type AskedAnswer, findAskedAnswer } from "./rank-answer-type.ts";

/** What is looked for, in the forms that the legs and signals need. */
export interface Query {
  /** The folded question, unit for unit. */
  readonly text: string;
  /** `text` with question words and politeness blanked out. */
  readonly content: string;
  /** Of the whole question, normalised. */
  readonly vector: Float32Array;
  /** Of `content`, with repeats. */
  readonly terms: readonly string[];
  readonly pinyinPairs: readonly string[];
  /** What stands in quotation marks, folded. */
  readonly quoted: readonly string[];
  readonly asked: AskedAnswer;
  /** Scores of all passage rows that stand in for those of terms and pinyin pairs: of a translated question. */
  readonly lexical?: Float32Array;
  /** Words that stand for a term as well: the other translations of the English one. */
  readonly others?: ReadonlyMap<string, readonly string[]>;
}

/** A question, as typed, with its embedding → what the retriever looks for. */
export function toQuery(question: string, vector: Float32Array): Query {
  const text = fold(question);
  const content = cutQuestionWords(text);
  return {
    text,
    content,
    vector,
    terms: findTerms(content),
    pinyinPairs: findPinyinPairs(content),
    quoted: Array.from(text.matchAll(/["《<]([^"《》<>]{2,})["》>]/g), (match) => match[1] ?? ""),
    asked: findAskedAnswer(text),
  };
}
