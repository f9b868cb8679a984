/** A process of the benchmark: opens an index without the model, answers, and prints times and memory as JSON. */
import { createAsk } from "../../bot/answer/answer-question.ts";
import { openIndex } from "../../index/index-store.ts";
import { runMain } from "../run-main.ts";
import { readQuestions, WARM_UP_ROUNDS } from "./answers.ts";
import { createRandom, toRandomVector } from "./random.ts";
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

async function measure(indexFolder: string, model: string): Promise<GrowthSample> {
  const { value: generation, ms: openMs } = time(() => openIndex(indexFolder, model));
  const { dimensions, counts } = generation.manifest;
  const random = createRandom(2);
  const questions = readQuestions();
  // Drawn beforehand: what stands for the model takes no time of the answer.
  const vectors = questions.map(() => toRandomVector(dimensions, random));
  let drawn = 0;
  const embedder = {
    embed: async () => vectors[drawn++ % vectors.length] as Float32Array,
  };
  const ask = createAsk(() => ({ generation, embedder }));
  for (let round = 0; round < WARM_UP_ROUNDS; round++) {
    for (const question of questions) await ask(question);
  }
  const times: number[] = [];
  for (const question of questions) times.push((await timeAsync(() => ask(question))).ms);
  const { windows, releases, figures } = counts;
  const [p50, p95] = [median(times), quantile(times, 0.95)];
  return { windows, releases, figures, openMs, p50, p95, rssBytes: process.memoryUsage.rss() };
}

runMain(async () => {
  const [indexFolder = "", model = ""] = process.argv.slice(2);
  console.log(JSON.stringify(await measure(indexFolder, model)));
});
