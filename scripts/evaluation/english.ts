import { findSearch } from "../../bot/answer/find-sources.ts";
import type { Prepared } from "../../bot/prepare.ts";
import { retrieve } from "../../index/ranking/retriever.ts";
import { readJsonLines } from "./question-sets.ts";
import { toShare } from "./report.ts";

/** An English question and how the paragraph that answers it begins. */
interface EnglishQuestion {
  readonly question: string;
  readonly document: string;
  readonly paragraph: string;
}

const DEPTH = 3;

/** Prints how often the right paragraph comes first, and among the first three, for English questions. */
export async function evaluateEnglish(prepared: Prepared, path: string): Promise<void> {
  const questions = readJsonLines<EnglishQuestion>(path);
  const ranks: number[] = [];
  for (const { question, document, paragraph } of questions) {
    const { query } = await findSearch(prepared, question);
    ranks.push(
      retrieve(prepared.generation, query, DEPTH).findIndex(
        ({ passage: { release, start, end } }) =>
          release.id === document && release.text.slice(start, end).includes(paragraph),
      ),
    );
  }
  const within = (depth: number) =>
    toShare(ranks.filter((rank) => rank >= 0 && rank < depth).length, ranks.length);
  console.log(`\nEnglish questions, right paragraph: R@1 ${within(1)} · R@3 ${within(3)}`);
}
