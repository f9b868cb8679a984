import type { Settings } from "../../bot/settings.ts";
import { runScript } from "./processes.ts";
import { median, printTable, timeAsync, toMegabytes, toMs, toRatio } from "./timing.ts";

const ROUNDS = 5;
const QUESTION = "前三季度批捕了多少人";

/** A cold `ask` against a process that only loads the model; then the memory of both kinds of process. */
export async function benchColdStart({ corpusFolder, indexFolder }: Settings): Promise<void> {
  const environment = { CORPUS_DIR: corpusFolder, INDEX_DIR: indexFolder, BOT_TOKEN: "" };
  await runScript("scripts/ask.ts", [QUESTION], environment);
  const loads: number[] = [];
  const asks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    loads.push((await timeAsync(() => runScript("scripts/bench/resident.ts", []))).ms);
    asks.push((await timeAsync(() => runScript("scripts/ask.ts", [QUESTION], environment))).ms);
  }
  const model = Number(await runScript("scripts/bench/resident.ts", []));
  const whole = Number(await runScript("scripts/bench/resident.ts", ["all"], environment));
  printTable("Processes", [
    ["", "time", "", "memory", ""],
    ["model only (baseline)", toMs(median(loads)), "", toMegabytes(model), ""],
    [
      "cold ask",
      toMs(median(asks)),
      toRatio(median(asks), median(loads)),
      toMegabytes(whole),
      toRatio(whole, model),
    ],
  ]);
}
