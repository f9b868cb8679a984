/**
 * A process of the benchmark: loads the model, with `all` the index as well, answers once, and prints how many
 * bytes it then holds.
 */
import { prepare } from "../../bot/prepare.ts";
import { readSettings } from "../../bot/settings.ts";
import { openEmbedder } from "../../index/embedder.ts";
import { runMain } from "../run-main.ts";

const QUESTION = "前三季度批捕了多少人";

runMain(async () => {
  const settings = readSettings(process.env);
  if (process.argv.includes("all")) {
    const { ask } = await prepare(settings, { onProgress: () => {}, onBuilt: () => {} });
    await ask(QUESTION);
  } else {
    await (await openEmbedder(settings.embeddingModel)).embed(QUESTION);
  }
  console.log(process.memoryUsage.rss());
});
