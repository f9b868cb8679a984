import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { toKeywordText } from "../../index/building/build-index.ts";
import { embedWindows, readVectors } from "../../index/building/embed-windows.ts";
import { type EmbeddingCache, openEmbeddingCache } from "../../index/building/embedding-cache.ts";
import { DEFAULT_MODEL, describeModel, openEmbedder } from "../../index/embedder.ts";
import type { Generation, IndexedPassage } from "../../index/generation.ts";
import { buildPostings, createKeywordIndex } from "../../index/keyword-index.ts";
import { findWindows, splitPassages } from "../../index/releases/passages.ts";
import { readCorpus } from "../../index/releases/read-corpus.ts";
import type { Release } from "../../index/releases/release.ts";
import { fold } from "../../index/text/fold.ts";
import { findPinyinPairs } from "../../index/text/pinyin.ts";
import { findTerms } from "../../index/text/terms.ts";
import { openVectors, saveVectors } from "../../index/vector-index.ts";
import { type SquadQuestion, writeSquadCorpus } from "../evaluation/squad.ts";

/** A SQuAD-format set, indexed for fitting. */
export interface FitSet {
  readonly name: string;
  readonly questions: readonly SquadQuestion[];
  readonly generation: Generation;
  readonly embed: (question: string) => Promise<Float32Array>;
  /** A generation of some of the articles only, indexed anew. */
  readonly only: (documents: ReadonlySet<string>) => Generation;
}

/** A passage before it has its rows; figures play no part in a fit. */
type Cut = Omit<IndexedPassage, "row" | "firstWindow" | "firstFigure">;

/** Keeps the vectors from run to run: without them a set takes minutes. */
const CACHE = join(tmpdir(), "yuanwen-fit-embeddings");

/** Indexes a set. @throws Error when the file is not in SQuAD format. */
export async function loadFitSet(file: string): Promise<FitSet> {
  const folder = mkdtempSync(join(tmpdir(), "yuanwen-fit-"));
  const questions = writeSquadCorpus(file, folder);
  const cuts = readCorpus(folder).releases.flatMap(cutRelease);
  rmSync(folder, { recursive: true });
  const embedder = await openEmbedder(DEFAULT_MODEL);
  const cache = openEmbeddingCache(CACHE, describeModel(DEFAULT_MODEL));
  await embedWindows(
    cuts.flatMap(toWindowTexts),
    cache,
    async () => embedder,
    () => {},
  );
  return {
    name: basename(file, ".json"),
    questions,
    generation: buildGeneration(cuts, cache),
    only: (documents) =>
      buildGeneration(
        cuts.filter(({ release }) => documents.has(release.id)),
        cache,
      ),
    async embed(question) {
      if (!cache.has(question)) cache.add(question, await embedder.embed(question));
      return cache.read(question);
    },
  };
}

function cutRelease(release: Release): Cut[] {
  return splitPassages(release).map((passage) => ({
    ...passage,
    release,
    windows: findWindows(release.text, passage),
    figures: [],
  }));
}

function toWindowTexts({ release, windows }: Cut): string[] {
  return windows.map(({ start, end }) => fold(release.text.slice(start, end)));
}

function buildGeneration(cuts: readonly Cut[], cache: EmbeddingCache): Generation {
  let windowCount = 0;
  const passages = cuts.map((cut, row): IndexedPassage => {
    const firstWindow = windowCount;
    windowCount += cut.windows.length;
    return { ...cut, row, firstWindow, firstFigure: 0 };
  });
  const texts = passages.map(({ release, start, end }) =>
    toKeywordText(release.text.slice(start, end), release.title),
  );
  const releases = [...new Set(passages.map(({ release }) => release))];
  return {
    id: "fit",
    manifest: {
      format: 0,
      model: DEFAULT_MODEL,
      modelDigest: "",
      dimensions: cache.dimensions,
      corpusDigest: "",
      counts: {
        releases: releases.length,
        passages: passages.length,
        windows: windowCount,
        figures: 0,
      },
    },
    releases,
    passages,
    passageOfWindow: Uint32Array.from(
      passages.flatMap(({ windows, row }) => windows.map(() => row)),
    ),
    keywords: createKeywordIndex(buildPostings(texts.map(findTerms))),
    pinyin: createKeywordIndex(buildPostings(texts.map(findPinyinPairs))),
    vectors: indexVectors(passages, cache),
    figureVectors: { rowCount: 0, cosine: () => 0 },
  };
}

function indexVectors(passages: readonly IndexedPassage[], cache: EmbeddingCache) {
  const texts = passages.flatMap(toWindowTexts);
  const folder = mkdtempSync(join(tmpdir(), "yuanwen-fit-"));
  saveVectors(folder, readVectors(texts, cache), cache.dimensions);
  const index = openVectors(folder, cache.dimensions);
  rmSync(folder, { recursive: true });
  return index;
}
