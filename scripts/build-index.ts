import "dotenv/config";
import { parseArgs } from "node:util";
import { readSettings } from "../bot/settings.ts";
import { showBuild } from "../bot/terminal/build-output.ts";
import { buildIndex } from "../index/building/build-index.ts";
import { openEmbedder } from "../index/embedder.ts";
import { runMain } from "./run-main.ts";

runMain(async () => {
  parseArgs({ options: {} }); // Refuses whatever is given.
  const { corpusFolder, indexFolder, embeddingModel: model } = readSettings(process.env);
  const { onProgress, onBuilt } = showBuild(process.stdout);
  const start = performance.now();
  const report = await buildIndex({
    corpusFolder,
    indexFolder,
    model,
    openEmbedder: () => openEmbedder(model),
    onProgress,
  });
  onBuilt(report);
  console.log(`Took ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  if (report.faults.length > 0) process.exitCode = 1;
});
