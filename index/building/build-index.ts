import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../digest.ts";
import { describeModel, type Embedder, type ModelInfo } from "../embedder.ts";
import { attributeFigures } from "../figures/attribution/attribute-figures.ts";
import { findDates } from "../figures/dates/dates.ts";
import { describeFigure } from "../figures/figure-description.ts";
import { findFigures } from "../figures/find-figures.ts";
import { type CutPassage, FILES, readReleases, saveRecords } from "../generation.ts";
import {
  generationFolder,
  makeIndexFolder,
  readCurrent,
  removeOldGenerations,
  switchTo,
  tryOpen,
} from "../index-store.ts";
import { buildPostings, savePostings } from "../keyword-index.ts";
import { INDEX_FORMAT, type Manifest, toGenerationId } from "../manifest.ts";
import { findWindows, splitPassages } from "../releases/passages.ts";
import { type CorpusFault, readCorpus } from "../releases/read-corpus.ts";
import type { Release } from "../releases/release.ts";
import { fold } from "../text/fold.ts";
import { findPinyinPairs } from "../text/pinyin.ts";
import { contains } from "../text/span.ts";
import { findTerms } from "../text/terms.ts";
import { saveRows, saveVectors } from "../vector-index.ts";
import { withBuildLock } from "./build-lock.ts";
import { embedWindows, type Progress } from "./embed-windows.ts";
import { openEmbeddingCache } from "./embedding-cache.ts";

/** Where to read and write, and how to embed. */
export interface BuildOptions {
  readonly corpusFolder: string;
  readonly indexFolder: string;
  readonly model: string;
  /** Called only when there is something to embed. */
  readonly openEmbedder: () => Promise<Embedder>;
  readonly onProgress: Progress;
}

/** What a build did; releases by id. */
export interface BuildReport {
  readonly generation: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Windows and figures. */
  readonly textsEmbedded: number;
  readonly textsReused: number;
  readonly faults: readonly CorpusFault[];
}

/** True when the index is missing, serves another model or format, or was built from another corpus. */
export function isStale(corpusFolder: string, indexFolder: string, model: string): boolean {
  const { releases } = readCorpus(corpusFolder);
  return readCurrent(indexFolder) !== toGenerationId(describeModel(model), digestCorpus(releases));
}

/**
 * Builds a new generation beside the current one, embedding only windows never embedded before, and switches
 * to it by one rename. The same corpus and model give the same generation.
 * @throws Error when not one release can be read; the current generation then stays.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildReport> {
  const { corpusFolder, indexFolder } = options;
  const model = describeModel(options.model);
  makeIndexFolder(indexFolder);
  // Read under the lock: a build that has waited must not bring back an older corpus.
  return withBuildLock(indexFolder, async () => {
    const { releases, faults } = readCorpus(corpusFolder);
    if (releases.length === 0) throw new Error(describeEmptyCorpus(corpusFolder, faults));
    const changes = compareReleases(readPrevious(indexFolder), releases);
    const corpusDigest = digestCorpus(releases);
    const generation = toGenerationId(model, corpusDigest);
    const standing = tryOpen(indexFolder, generation, model.model);
    const texts = standing
      ? { textsEmbedded: 0, textsReused: countTexts(standing.manifest) }
      : await writeGeneration(options, { model, corpusDigest, generation, releases });
    switchTo(indexFolder, generation);
    removeOldGenerations(indexFolder);
    return { generation, ...changes, ...texts, faults };
  });
}

/** What a generation is made of. */
interface Ingredients {
  readonly model: ModelInfo;
  readonly corpusDigest: string;
  readonly generation: string;
  readonly releases: readonly Release[];
}

/** Writes the generation's folder, in place of a damaged one. */
async function writeGeneration(
  options: BuildOptions,
  { model, corpusDigest, generation, releases }: Ingredients,
): Promise<{ textsEmbedded: number; textsReused: number }> {
  const { indexFolder } = options;
  const passages = releases.flatMap(cutRelease);
  const manifest = toManifest(model, corpusDigest, releases, passages);
  const { vectors, fresh } = await embed(options, model, releases, passages);
  const unfinished = generationFolder(indexFolder, `.${generation}`);
  rmSync(unfinished, { recursive: true, force: true });
  saveRecords(unfinished, manifest, releases, passages);
  saveKeywords(unfinished, releases, passages);
  const figuresAt = manifest.counts.windows * model.dimensions;
  saveVectors(unfinished, vectors.subarray(0, figuresAt), model.dimensions);
  saveRows(join(unfinished, FILES.figureVectors), vectors.subarray(figuresAt));
  const folder = generationFolder(indexFolder, generation);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return { textsEmbedded: fresh, textsReused: countTexts(manifest) - fresh };
}

/** What is embedded: windows and figures. */
function countTexts({ counts }: Manifest): number {
  return counts.windows + counts.figures;
}

/** The only year that a title names, when it is one before that of the release. */
function yearReviewed({ title, date }: Release): number | null {
  const named = findDates(title, date).filter(({ text }) => NAMES_YEAR.test(fold(text)));
  const years = new Set(
    named.flatMap(({ days }) => (days?.from ? Number(days.from.slice(0, 4)) : [])),
  );
  const [year] = years;
  if (year === undefined || years.size > 1 || date === null) return null;
  return year < Number(date.slice(0, 4)) ? year : null;
}

const NAMES_YEAR = /\d{4}|[〇零一二三四五六七八九]{4}|1[01]\d年/;

function cutRelease(release: Release, number: number): CutPassage[] {
  const found = findFigures(release.text, release.date, yearReviewed(release));
  const figures = attributeFigures(release.text, found);
  return splitPassages(release).map((passage) => ({
    ...passage,
    release: number,
    windows: findWindows(release.text, passage),
    figures: figures.filter((figure) => contains(passage, figure)),
  }));
}

/** The vectors of all windows, then those of all figures, row after row. */
async function embed(
  { indexFolder, openEmbedder, onProgress }: BuildOptions,
  model: ModelInfo,
  releases: readonly Release[],
  passages: readonly CutPassage[],
): Promise<{ vectors: Float32Array; fresh: number }> {
  const windows = passages.flatMap(({ release, windows }) =>
    windows.map(({ start, end }) => textOf(releases, release).slice(start, end)),
  );
  const figures = passages.flatMap((passage) =>
    passage.figures.map((figure) =>
      describeFigure(textOf(releases, passage.release), figure, passage.figures),
    ),
  );
  const texts = [...windows, ...figures].map(fold);
  const cache = openEmbeddingCache(join(indexFolder, "embeddings"), model);
  try {
    return await embedWindows(texts, cache, openEmbedder, onProgress);
  } finally {
    cache.close();
  }
}

/** A passage is found by its own words and by its release's title, which it seldom repeats. */
export function toKeywordText(passage: string, title: string): string {
  return fold(`${passage}\n${title}`);
}

function saveKeywords(
  folder: string,
  releases: readonly Release[],
  passages: readonly CutPassage[],
): void {
  const texts = passages.map(({ release, start, end }) =>
    toKeywordText(textOf(releases, release).slice(start, end), releases[release]?.title ?? ""),
  );
  savePostings(join(folder, FILES.keywords), buildPostings(texts.map(findTerms)));
  savePostings(join(folder, FILES.pinyin), buildPostings(texts.map(findPinyinPairs)));
}

function toManifest(
  model: ModelInfo,
  corpusDigest: string,
  releases: readonly Release[],
  passages: readonly CutPassage[],
): Manifest {
  return {
    format: INDEX_FORMAT,
    model: model.model,
    modelDigest: model.digest,
    dimensions: model.dimensions,
    corpusDigest,
    counts: {
      releases: releases.length,
      passages: passages.length,
      windows: passages.reduce((sum, { windows }) => sum + windows.length, 0),
      figures: passages.reduce((sum, { figures }) => sum + figures.length, 0),
    },
  };
}

function textOf(releases: readonly Release[], number: number): string {
  return releases[number]?.text ?? "";
}

function digestCorpus(releases: readonly Release[]): string {
  return digest(releases.map(({ id, text }) => `${id}\n${digest(text)}\n`).join(""));
}

function readPrevious(indexFolder: string): ReadonlyMap<string, string> {
  const current = readCurrent(indexFolder);
  if (current === null) return new Map();
  const releases = readReleases(generationFolder(indexFolder, current));
  return new Map(releases.map(({ id, text }) => [id, text]));
}

function compareReleases(previous: ReadonlyMap<string, string>, releases: readonly Release[]) {
  const ids = (keep: (before: string | undefined, text: string) => boolean) =>
    releases.filter(({ id, text }) => keep(previous.get(id), text)).map(({ id }) => id);
  const now = new Set(releases.map(({ id }) => id));
  return {
    added: ids((before) => before === undefined),
    changed: ids((before, text) => before !== undefined && before !== text),
    unchanged: ids((before, text) => before === text),
    removed: [...previous.keys()].filter((id) => !now.has(id)),
  };
}

function describeEmptyCorpus(corpusFolder: string, faults: readonly CorpusFault[]): string {
  const lines = faults.map(({ file, reason }) => `\n  ${file}: ${reason}`).join("");
  return `No release in corpus folder "${corpusFolder}": put a .md or .txt file there.${lines}`;
}
