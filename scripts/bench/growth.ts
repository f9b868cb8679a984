import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIndex } from "../../index/build-index.ts";
import { describeModel, type Embedder } from "../../index/embedder.ts";
import type { Release } from "../../index/release.ts";
import type { GrowthSample } from "./growth-sample.ts";
import { inventReleases } from "./invented-releases.ts";
import { runScript } from "./processes.ts";
import { createRandom, toRandomVector } from "./random.ts";
import { printTable, timeAsync, toMegabytes, toMs, toRatio } from "./timing.ts";

/** What the growth is measured with: whose sentences, which model's dimensions, how many windows. */
export interface GrowthOptions {
  readonly releases: readonly Release[];
  readonly model: string;
  readonly windowCounts: readonly number[];
}

/**
 * The part of an answer that is not embedding, over ever larger corpora of invented releases. Their vectors are
 * random ones of length 1: real ones would take hours, and the time of a search does not depend on them.
 */
export async function benchGrowth(options: GrowthOptions): Promise<void> {
  const samples: (GrowthSample & { readonly buildMs: number; readonly diskBytes: number })[] = [];
  for (const windows of options.windowCounts) samples.push(await measure(options, windows));
  const base = samples[0]?.p50 ?? 1;
  printTable("Growth of the answer without embedding", [
    ["windows", "releases", "figures", "p50", "", "p95", "build", "open", "memory", "on disk"],
    ...samples.map((sample) => [
      sample.windows.toLocaleString("en"),
      sample.releases.toLocaleString("en"),
      sample.figures.toLocaleString("en"),
      toMs(sample.p50),
      toRatio(sample.p50, base),
      toMs(sample.p95),
      `${(sample.buildMs / 1000).toFixed(1)} s`,
      toMs(sample.openMs),
      toMegabytes(sample.rssBytes),
      toMegabytes(sample.diskBytes),
    ]),
  ]);
}

async function measure({ releases, model }: GrowthOptions, windows: number) {
  const folder = mkdtempSync(join(tmpdir(), "yuanwen-bench-"));
  const [corpusFolder, indexFolder] = [join(folder, "corpus"), join(folder, "index")];
  try {
    mkdirSync(corpusFolder);
    inventReleases(corpusFolder, windows, { releases, random: createRandom(windows) });
    const openEmbedder = async () => createRandomEmbedder(describeModel(model).dimensions);
    const onProgress = () => {};
    const { ms: buildMs } = await timeAsync(() =>
      buildIndex({ corpusFolder, indexFolder, model, openEmbedder, onProgress }),
    );
    const printed = await runScript("scripts/bench/growth-sample.ts", [indexFolder, model]);
    const sample = JSON.parse(printed) as GrowthSample;
    return { ...sample, buildMs, diskBytes: sizeOf(join(indexFolder, "generations")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createRandomEmbedder(dimensions: number): Embedder {
  const random = createRandom(1);
  return {
    embed: async () => toRandomVector(dimensions, random),
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
