/** A process of the benchmark: opens an index without the model, answers, and prints times and memory as JSON. */
import { createAsk } from "../../bot/answer/answer-question.ts";
import { rowOf } from "../../index/dot-products.ts";
import { openIndex } from "../../index/index-store.ts";
import { readRows } from "../../index/vector-index.ts";
import { runMain } from "../run-main.ts";
import { readQuestions, WARM_UP_ROUNDS } from "./answers.ts";
import { median, quantile, time, timeAsync } from "./timing.ts";

/** What came out for one size. */
export interface GrowthSample {
  readonly windows: number;
  readonly releases: number;
  readonly figures: number;
  readonly openMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly rssBytes: number;
}

async function measure(indexFolder: string, model: string, asked: string): Promise<GrowthSample> {
  const { value: generation, ms: openMs } = time(() => openIndex(indexFolder, model));
  const { dimensions, counts } = generation.manifest;
  const questions = readQuestions();
  // Embedded beforehand: the model takes no time of the answer.
  const vectors = readVectors(asked, dimensions);
  let current = vectors[0] ?? new Float32Array(dimensions);
  const ask = createAsk(() => ({ generation, embedder: { embed: async () => current } }));
  const askWith = (question: string, i: number) => {
    current = vectors[i] ?? current;
    return ask(question);
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const [i, question] of questions.entries()) await askWith(question, i);
  }
  const times: number[] = [];
  for (const [i, question] of questions.entries())
    times.push((await timeAsync(() => askWith(question, i))).ms);
  const { windows, releases, figures } = counts;
  const [p50, p95] = [median(times), quantile(times, 0.95)];
  return { windows, releases, figures, openMs, p50, p95, rssBytes: process.memoryUsage.rss() };
}

function readVectors(path: string, dimensions: number): Float32Array[] {
  const rows = readRows(path, dimensions);
  const count = rows.length / dimensions;
  return Array.from({ length: count }, (_, row) => rowOf(rows, dimensions, row));
}

runMain(async () => {
  const [indexFolder = "", model = "", asked = ""] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(indexFolder, model, asked)));
});
