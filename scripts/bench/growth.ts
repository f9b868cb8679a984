import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIndex } from "../../index/building/build-index.ts";
import type { Embedder } from "../../index/embedder.ts";
import type { Release } from "../../index/releases/release.ts";
import { saveRows } from "../../index/vector-index.ts";
import { readQuestions } from "./answers.ts";
import type { GrowthSample } from "./growth-sample.ts";
import { findSentences, inventReleases } from "./invented-releases.ts";
import { runScript } from "./processes.ts";
import { createRandom, toNearVector } from "./random.ts";
import { printTable, timeAsync, toMegabytes, toMs, toRatio } from "./timing.ts";

/** What the growth is measured with: whose sentences, by which model, how many windows. */
export interface GrowthOptions {
  readonly releases: readonly Release[];
  readonly model: string;
  readonly embedder: Embedder;
  readonly windowCounts: readonly number[];
}

/**
 * The part of an answer that is not embedding, over ever larger corpora of invented releases. Their vectors lie near
 * those of the sentences that they are made of: real ones would take hours, and a graph of vectors in no particular
 * direction takes two and a half times as long to search as one of sentences.
 */
export async function benchGrowth(options: GrowthOptions): Promise<void> {
  const samples: (GrowthSample & { readonly buildMs: number; readonly diskBytes: number })[] = [];
  const vectors = {
    sentences: await embedAll(findSentences(options.releases), options.embedder),
    questions: await embedAll(readQuestions(), options.embedder),
  };
  for (const windows of options.windowCounts)
    samples.push(await measure(options, vectors, windows));
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

/** Real vectors: of the sentences that releases are invented of, and of the questions asked. */
interface RealVectors {
  readonly sentences: readonly Float32Array[];
  readonly questions: readonly Float32Array[];
}

async function embedAll(texts: readonly string[], embedder: Embedder): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await embedder.embed(text));
  return vectors;
}

async function measure(
  { releases, model }: GrowthOptions,
  { sentences, questions }: RealVectors,
  windows: number,
) {
  const folder = mkdtempSync(join(tmpdir(), "yuanwen-bench-"));
  const [corpusFolder, indexFolder] = [join(folder, "corpus"), join(folder, "index")];
  try {
    mkdirSync(corpusFolder);
    inventReleases(corpusFolder, windows, { releases, random: createRandom(windows) });
    const openEmbedder = async () => createNearEmbedder(sentences);
    const asked = join(folder, "questions.f32");
    saveRows(asked, Float32Array.from(questions.flatMap((vector) => [...vector])));
    const onProgress = () => {};
    const { ms: buildMs } = await timeAsync(() =>
      buildIndex({ corpusFolder, indexFolder, model, openEmbedder, onProgress }),
    );
    const printed = await runScript("scripts/bench/growth-sample.ts", [indexFolder, model, asked]);
    const sample = JSON.parse(printed) as GrowthSample;
    return { ...sample, buildMs, diskBytes: sizeOf(join(indexFolder, "generations")) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createNearEmbedder(vectors: readonly Float32Array[]): Embedder {
  const random = createRandom(1);
  const pick = () => vectors[Math.floor(random() * vectors.length)] as Float32Array;
  return {
    embed: async () => toNearVector(pick(), random),
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}
