import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_MODEL } from "../../index/embedder.ts";
import { openIndex, readCurrent, switchTo } from "../../index/index-store.ts";
import { INDEX_FORMAT } from "../../index/manifest.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";
import { makeSmallCorpus, type SmallCorpus } from "./small-corpus.ts";

let corpus: SmallCorpus;
let generation: string;

beforeAll(async () => {
  corpus = makeSmallCorpus();
  generation = (await corpus.build()).generation;
});

/** Opens the index with its manifest changed for as long as that takes. */
function openWith(change: (manifest: string) => string): () => void {
  const path = join(corpus.indexFolder, "generations", generation, "manifest.json");
  return () => {
    const manifest = readFileSync(path, "utf8");
    writeFileSync(path, change(manifest));
    try {
      openIndex(corpus.indexFolder, DEFAULT_MODEL);
    } finally {
      writeFileSync(path, manifest);
    }
  };
}

describe("openIndex", () => {
  it("gives releases, passages, windows and figures as they were cut", () => {
    const { id, releases, passages, passageOfWindow, vectors, figureVectors } = openIndex(
      corpus.indexFolder,
      DEFAULT_MODEL,
    );
    expect(id).toBe(generation);
    expect(releases.map(({ title }) => title)).toEqual([
      "石家莊市公布執法情況",
      "唐山市公布執法情況",
    ]);
    expect(passages.map(({ release, start, end }) => release.text.slice(start, end))).toEqual([
      "查處案件31件。",
      "查處案件42件。",
    ]);
    expect(passages.map(({ figures }) => figures.map(({ text }) => text))).toEqual([
      ["31件"],
      ["42件"],
    ]);
    expect([...passageOfWindow]).toEqual([0, 1]);
    expect([vectors.rowCount, figureVectors.rowCount]).toEqual([2, 2]);
  });

  it("says how to build an index where there is none", () => {
    const folder = makeTemporaryFolder();
    expect(() => openIndex(folder, DEFAULT_MODEL)).toThrow(
      `Cannot open index "${folder}": there is none yet. Run "npm run build-index".`,
    );
  });

  it("names both models when it was built with another", () => {
    expect(openWith((manifest) => manifest.replace(DEFAULT_MODEL, "a/b"))).toThrow(
      `Cannot open index "${corpus.indexFolder}": built with model "a/b", configured "${DEFAULT_MODEL}". Run "npm run build-index".`,
    );
  });

  it("names both formats when it was built in another", () => {
    const toFormat = (manifest: string) => manifest.replace(/"format": \d+/, '"format": 999');
    expect(openWith(toFormat)).toThrow(
      `Cannot open index "${corpus.indexFolder}": built in format 999, this version reads ${INDEX_FORMAT}. Run "npm run build-index".`,
    );
  });

  it.each(["", "{", "null", "[1"])("says what to do when its manifest is %j", (content) => {
    expect(openWith(() => content)).toThrow(
      `Cannot open index "${corpus.indexFolder}": its manifest cannot be read. Run "npm run build-index".`,
    );
  });
});

describe("readCurrent", () => {
  it("names the generation that was switched to last", () => {
    switchTo(corpus.indexFolder, generation);
    expect(readCurrent(corpus.indexFolder)).toBe(generation);
  });

  it.each(["", "\n", "gone", "../corpus"])("is null for a pointer %j", (pointer) => {
    const path = join(corpus.indexFolder, "current");
    writeFileSync(path, pointer);
    expect(readCurrent(corpus.indexFolder)).toBeNull();
    switchTo(corpus.indexFolder, generation);
  });

  it("is null without a pointer", () => {
    rmSync(join(corpus.indexFolder, "current"));
    expect(readCurrent(corpus.indexFolder)).toBeNull();
    switchTo(corpus.indexFolder, generation);
  });
});
