import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AttributedFigure } from "./figures/figure.ts";
import { createKeywordIndex, type KeywordIndex, openPostings } from "./keyword-index.ts";
import type { Manifest } from "./manifest.ts";
import type { Passage } from "./releases/passages.ts";
import type { Release } from "./releases/release.ts";
import type { Span } from "./text/span.ts";
import { openRows, openVectors, type VectorIndex, type VectorRows } from "./vector-index.ts";

/** A passage with all that is known about it: nothing above needs a look-up. */
export interface IndexedPassage extends Passage {
  /** Row in the keyword indexes. */
  readonly row: number;
  readonly release: Release;
  /** The passage's windows; window i has row `firstWindow + i` in the vector index. */
  readonly windows: readonly Span[];
  readonly firstWindow: number;
  readonly figures: readonly AttributedFigure[];
  /** Figure i has row `firstFigure + i` in the figure vectors. */
  readonly firstFigure: number;
}

/** One complete, read-only index, in memory. */
export interface Generation {
  readonly id: string;
  readonly manifest: Manifest;
  readonly releases: readonly Release[];
  readonly passages: readonly IndexedPassage[];
  /** Row of a window → row of its passage. */
  readonly passageOfWindow: Uint32Array;
  readonly keywords: KeywordIndex;
  readonly pinyin: KeywordIndex;
  /** Of windows. */
  readonly vectors: VectorIndex;
  /** Of what each figure says by itself. */
  readonly figureVectors: VectorRows;
}

/** A passage cut out of its release (given by number) with its windows and figures, before it is indexed. */
export interface CutPassage extends Passage {
  readonly release: number;
  readonly windows: readonly Span[];
  readonly figures: readonly AttributedFigure[];
}

type StoredFigure = AttributedFigure & { readonly passage: number };

/** File names within a generation's folder. */
export const FILES = {
  manifest: "manifest.json",
  releases: "releases.jsonl",
  passages: "passages.jsonl",
  figures: "figures.jsonl",
  keywords: "keywords.bin",
  pinyin: "pinyin.bin",
  figureVectors: "figures.f32",
} as const;

/** Writes the parts of a generation that are lines of JSON. */
export function saveRecords(
  folder: string,
  manifest: Manifest,
  releases: readonly Release[],
  passages: readonly CutPassage[],
): void {
  mkdirSync(folder, { recursive: true });
  writeLines(join(folder, FILES.releases), releases);
  writeLines(
    join(folder, FILES.passages),
    passages.map(({ figures: _, ...passage }) => passage),
  );
  writeLines(
    join(folder, FILES.figures),
    passages.flatMap(({ figures }, passage) => figures.map((figure) => ({ ...figure, passage }))),
  );
  writeFileSync(join(folder, FILES.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The releases of a generation's folder; none when it cannot be read. */
export function readReleases(folder: string): Release[] {
  try {
    return readLines<Release>(join(folder, FILES.releases));
  } catch {
    return [];
  }
}

/** Loads a generation's folder into memory. @throws Error when a part is missing or cut short. */
export function readGeneration(folder: string, id: string, manifest: Manifest): Generation {
  const releases = readLines<Release>(join(folder, FILES.releases));
  const stored = readLines<Omit<CutPassage, "figures">>(join(folder, FILES.passages));
  const figures = groupByPassage(readLines<StoredFigure>(join(folder, FILES.figures)));
  const passageOfWindow = new Uint32Array(manifest.counts.windows);
  let firstWindow = 0;
  let firstFigure = 0;
  const passages = stored.map((passage, row): IndexedPassage => {
    const release = releases[passage.release];
    if (release === undefined) throw new Error(`passage ${row} has no release`);
    passageOfWindow.fill(row, firstWindow, firstWindow + passage.windows.length);
    const own = figures.get(row) ?? [];
    const indexed = { ...passage, row, release, firstWindow, figures: own, firstFigure };
    firstWindow += passage.windows.length;
    firstFigure += own.length;
    return indexed;
  });
  const generation = {
    id,
    manifest,
    releases,
    passages,
    passageOfWindow,
    keywords: createKeywordIndex(openPostings(join(folder, FILES.keywords))),
    pinyin: createKeywordIndex(openPostings(join(folder, FILES.pinyin))),
    vectors: openVectors(folder, manifest.dimensions),
    figureVectors: openRows(join(folder, FILES.figureVectors), manifest.dimensions),
  };
  assertComplete(generation);
  return generation;
}

/** A file cut between two rows reads well and would only answer less. */
function assertComplete({
  manifest,
  releases,
  passages,
  vectors,
  figureVectors,
}: Generation): void {
  const counts = {
    releases: releases.length,
    passages: passages.length,
    windows: vectors.rowCount,
    figures: figureVectors.rowCount,
  };
  for (const [what, count] of Object.entries(counts)) {
    const expected = manifest.counts[what as keyof typeof counts];
    if (count !== expected) throw new Error(`${count} of ${expected} ${what} are there`);
  }
}

function groupByPassage(figures: readonly StoredFigure[]): Map<number, AttributedFigure[]> {
  const groups = new Map<number, AttributedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.passage);
    if (group) group.push(figure);
    else groups.set(figure.passage, [figure]);
  }
  return groups;
}

function writeLines(path: string, records: readonly unknown[]): void {
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
