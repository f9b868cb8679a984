import "dotenv/config";
import { parseArgs } from "node:util";
import { readSettings } from "../bot/settings.ts";
import { benchAnswers } from "./bench/answers.ts";
import { benchColdStart } from "./bench/cold-start.ts";
import { benchFigures, benchLinearity } from "./bench/figures.ts";
import { benchGrowth } from "./bench/growth.ts";
import { prepareFixtures } from "./evaluation/fixture-corpus.ts";
import { runMain } from "./run-main.ts";

const WINDOW_COUNTS = [1_000, 10_000, 20_000];
/** Takes a quarter of an hour, 4 GB of memory and 6 GB of disk. */
const LARGE = 200_000;

/** Speed, memory and growth, each as a ratio to a baseline timed in the same run; no figure is judged. */
runMain(async () => {
  const { values } = parseArgs({ options: { large: { type: "boolean", default: false } } });
  const settings = readSettings(process.env);
  const prepared = await prepareFixtures(settings);
  await benchAnswers(prepared);
  benchFigures(prepared.releases());
  benchLinearity();
  await benchColdStart(settings);
  await benchGrowth({
    releases: prepared.releases(),
    model: settings.embeddingModel,
    embedder: prepared.embedder,
    windowCounts: values.large ? [...WINDOW_COUNTS, LARGE] : WINDOW_COUNTS,
  });
});
