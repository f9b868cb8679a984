import { join } from "node:path";
import { createAsk } from "../../bot/answer/answer-question.ts";
import { DEPTH } from "../../bot/answer/find-sources.ts";
import { parseQuestion } from "../../bot/answer/question/question.ts";
import type { Prepared } from "../../bot/prepare.ts";
import type { Embedder } from "../../index/embedder.ts";
import { toQuery } from "../../index/ranking/query.ts";
import { retrieve } from "../../index/ranking/retriever.ts";
import { FIXTURES } from "../evaluation/fixture-corpus.ts";
import { type Expected, readJsonLines } from "../evaluation/question-sets.ts";
import { median, printTable, quantile, time, timeAsync, toMs, toRatio } from "./timing.ts";

/** After so many the times no longer fall. */
export const WARM_UP_ROUNDS = 10;

/** Times of one question, in milliseconds. */
interface Sample {
  /** One bare call of the model: the baseline. */
  readonly embedding: number;
  readonly answer: number;
  /** `answer` without the time spent in the model. */
  readonly rest: number;
  readonly analysis: number;
  readonly retrieval: number;
  /** The whole of an answer whose vector is at hand, with no call of the model in between. */
  readonly known: number;
}

/** The project's own questions, in the order of its question set. */
export function readQuestions(): string[] {
  const path = join(FIXTURES, "questions.jsonl");
  return readJsonLines<Expected>(path).map(({ question }) => question);
}

/**
 * A whole answer against one bare call of the model on the same question, one after the other. All questions are
 * asked some rounds before: a bot that runs has long compiled its code and read its tables.
 */
export async function benchAnswers(prepared: Prepared): Promise<void> {
  const measure = createMeasure(prepared);
  const questions = readQuestions();
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const question of questions) await measure(question);
  }
  const asked: Omit<Sample, "known">[] = [];
  for (const question of questions) asked.push(await measure(question));
  const known = await measureKnown(prepared, questions);
  const samples = asked.map((sample, i): Sample => ({ ...sample, known: known[i] ?? 0 }));
  const row = (name: string, part: (sample: Sample) => number) => {
    const values = samples.map(part);
    const [p50, p95] = [median(values), quantile(values, 0.95)];
    const bases = samples.map(({ embedding }) => embedding);
    const ratios = [toRatio(p50, median(bases)), toRatio(p95, quantile(bases, 0.95))];
    return [name, toMs(p50), ratios[0] ?? "", toMs(p95), ratios[1] ?? ""];
  };
  printTable(`Answers: ${samples.length} questions, ${describeSize(prepared)}`, [
    ["", "p50", "", "p95", ""],
    row("one embedding (baseline)", ({ embedding }) => embedding),
    row("whole answer", ({ answer }) => answer),
    row("answer without embedding", ({ rest }) => rest),
    row("  question analysis", ({ analysis }) => analysis),
    row("  retrieval", ({ retrieval }) => retrieval),
    row("  choice and the rest", ({ rest, analysis, retrieval }) =>
      Math.max(0, rest - analysis - retrieval),
    ),
    row("answer, its vector at hand", ({ known }) => known),
    row("  analysis and choice", ({ known, retrieval }) => Math.max(0, known - retrieval)),
  ]);
}

function createMeasure({ generation, embedder }: Prepared) {
  let inModel = 0;
  const timed: Embedder = {
    ...embedder,
    async embed(text) {
      const { value, ms } = await timeAsync(() => embedder.embed(text));
      inModel += ms;
      return value;
    },
  };
  const ask = createAsk(() => ({ generation, embedder: timed }));
  return async (question: string): Promise<Omit<Sample, "known">> => {
    const { value: vector, ms: embedding } = await timeAsync(() => embedder.embed(question));
    inModel = 0;
    const { ms: answer } = await timeAsync(() => ask(question));
    const { ms: analysis } = time(() => parseQuestion(question));
    const { ms: retrieval } = time(() => retrieve(generation, toQuery(question, vector), DEPTH));
    return { embedding, answer, rest: answer - inModel, analysis, retrieval };
  };
}

/** The times of answers one after the other, all vectors being there: what the code takes while the caches are its own. */
async function measureKnown(
  { generation, embedder }: Prepared,
  questions: readonly string[],
): Promise<number[]> {
  const vectors = new Map<string, Float32Array>();
  const remembering: Embedder = {
    ...embedder,
    async embed(text) {
      const vector = vectors.get(text) ?? (await embedder.embed(text));
      vectors.set(text, vector);
      return vector;
    },
  };
  const ask = createAsk(() => ({ generation, embedder: remembering }));
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (const question of questions) times.push((await timeAsync(() => ask(question))).ms);
  return times;
}

function describeSize({ generation }: Prepared): string {
  const { releases, windows, figures } = generation.manifest.counts;
  return `${releases} releases, ${windows} windows, ${figures} figures`;
}
