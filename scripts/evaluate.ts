import "dotenv/config";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSettings, type Settings } from "../bot/settings.ts";
import { evaluateEnglish } from "./evaluation/english.ts";
import { evaluateSquad } from "./evaluation/evaluate-squad.ts";
import { evaluateExtraction } from "./evaluation/extraction.ts";
import { FIXTURES, prepareFixtures, prepareSets } from "./evaluation/fixture-corpus.ts";
import { askAll, converse } from "./evaluation/question-sets.ts";
import { printVerdicts } from "./evaluation/report.ts";
import { runMain } from "./run-main.ts";

runMain(async () => {
  const { values } = parseArgs({
    options: {
      squad: { type: "string" },
      limit: { type: "string" },
      noisy: { type: "boolean", default: false },
    },
  });
  const settings = readSettings(process.env);
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (Number.isNaN(limit)) throw new Error(`--limit "${values.limit}" is not a number.`);
  if (values.squad !== undefined)
    return evaluateSquad(values.squad, { limit, isNoisy: values.noisy }, settings);
  if (values.limit !== undefined || values.noisy)
    throw new Error("--limit and --noisy are for --squad FILE.");
  return evaluateQuestionSets(settings);
});

/** The project's own sets, over its corpus and the fixture releases together. */
async function evaluateQuestionSets(settings: Settings): Promise<void> {
  evaluateExtraction(FIXTURES);
  const prepared = await prepareFixtures(settings);
  const { ask } = prepared;
  printVerdicts("questions", await askAll(ask, join(FIXTURES, "questions.jsonl")));
  printVerdicts("years and places", await askAll(ask, join(FIXTURES, "multi-release.jsonl")));
  printVerdicts("follow-ups", await converse(ask, join(FIXTURES, "conversations.jsonl")));
  await evaluateEnglish(prepared, join(FIXTURES, "english.jsonl"));
  for (const set of await prepareSets(settings)) {
    printVerdicts(set.name, await askAll(set.prepared.ask, set.path));
  }
}
